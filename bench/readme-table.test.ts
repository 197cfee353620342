import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readmeTable, withTable } from './readme-table.ts';
import { rowOf } from './report.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const report = (corpus: string, paragraphs: number) => ({
  corpus,
  paragraphs,
  about: 'made up',
  rows: [rowOf({ label: 'Ours', how: '', instead: {} }, {}), rowOf({ label: 'Stock', how: '', instead: {} }, {})],
  parity: { queries: 0, differences: 0 },
  seed: 1,
  queries: 720,
  node: '20.19.0',
  cores: 2,
});

test('the README has its marks, once, and the table goes between them', () => {
  for (const bench of ['search', 'relevance'] as const) {
    const written = withTable(readme, bench, 'THE TABLE');
    expect(written.split('THE TABLE')).toHaveLength(2);
    expect(withTable(written, bench, 'THE TABLE')).toBe(written);
  }
  // Each leaves the table of the other alone.
  expect(withTable(withTable(readme, 'search', 'ONE'), 'relevance', 'TWO')).toBe(withTable(withTable(readme, 'relevance', 'TWO'), 'search', 'ONE'));
});

test('a README without the marks is left alone', () => {
  expect(() => withTable('# Nothing', 'search', 'THE TABLE')).toThrow('has lost the marks');
});

test('the table is of a hundred thousand paragraphs where they were measured, with our own row at the other sizes', () => {
  const table = readmeTable([report('small', 47), report('large', 100_000), report('huge', 300_000)], 'Ours');
  expect(table).toMatch(/^100,000 paragraphs/);
  expect(table.match(/^\| Stock/gm)).toHaveLength(1);
  expect(table).toMatch(/^\| Ours, 47 paragraphs/m);
  expect(table).toMatch(/^\| Ours, 300,000 paragraphs/m);
});
