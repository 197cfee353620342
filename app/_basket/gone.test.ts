import { describe, expect, test } from 'vitest';
import { type Gone, linesOf } from './gone.ts';

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const shown = (present: string[], gone: Gone[]) =>
  linesOf(items(...present), gone)
    .map((line) => ('item' in line ? `${line.item.id}${line.place}` : `(${line.gone.id}${line.place})`))
    .join(' ');

describe('what was taken out', () => {
  test('stays in its line, and would go back to its place', () => {
    expect(shown(['a', 'c'], [{ item: { id: 'b' }, line: 1 }])).toBe('a0 (b1) c1');
  });

  test('several at once, each in its own', () => {
    const gone = [
      { item: { id: 'a' }, line: 0 },
      { item: { id: 'b' }, line: 1 },
      { item: { id: 'd' }, line: 3 },
    ];
    expect(shown(['c'], gone)).toBe('(a0) (b0) c0 (d1)');
  });

  test('put back elsewhere, is no longer gone', () => {
    expect(shown(['a', 'b'], [{ item: { id: 'b' }, line: 0 }])).toBe('a0 b1');
  });
});
