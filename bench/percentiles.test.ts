import { expect, test } from 'vitest';
import { percentiles } from './percentiles.ts';

test('percentiles are times that were measured, by nearest rank', () => {
  const times = Array.from({ length: 200 }, (_, at) => 200 - at);
  expect(percentiles(times)).toEqual({ p50: 100, p95: 190, p99: 198, max: 200 });
  expect(percentiles([3])).toEqual({ p50: 3, p95: 3, p99: 3, max: 3 });
});

test('nothing measured has none', () => {
  expect(percentiles([])).toBeNull();
});
