import { expect, test } from 'vitest';
import { allowedDistance } from './allowed-distance.ts';

test('short words and numbers stay themselves', () => {
  expect(['il', 'kim', '2019', 'eyes', 'bloodshot'].map(allowedDistance)).toEqual([0, 0, 0, 1, 2]);
});
