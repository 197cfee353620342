import { describe, expect, test } from 'vitest';
import { goalsOf } from './goals.ts';
import type { Measured } from './report.ts';
import { parityOf, type Report, rowOf } from './report.ts';
import { showGoals, showReport } from './show-report.ts';

const engine = (label: string) => ({ label, how: 'as it comes', instead: { typos: 'the words as typed' } });
const measured = (p99: number): Measured => ({
  build: { seconds: 1.23456, gzip: 3_700_000, brotli: 3_200_000 },
  ask: {
    openMs: 150,
    heap: 24_000_000,
    queries: 720,
    times: { p50: 0.2, p95: 1, p99, max: p99 * 2 },
    byKind: { typos: { p50: 1, p95: 1, p99: 2, max: 2, queries: 80 } },
  },
});
const compared = { ours: 'Ours', sameQuestions: 'Ours, as stock', stock: 'Stock', scoring: ['Stock', 'Other'] };
const report = (rows: Report['rows']): Report => ({
  corpus: 'ungd-100k',
  paragraphs: 100_000,
  rows,
  parity: parityOf({ queries: 1_680, differences: 0, examples: [] }),
  about: 'made up',
  seed: 1,
  queries: 720,
  node: '20.19.0',
  cores: 2,
});
const rows = [
  rowOf(engine('Ours'), measured(2)),
  rowOf(engine('Ours, as stock'), measured(4)),
  rowOf(engine('Stock'), measured(500)),
  rowOf(engine('Skipping'), measured(1)),
  rowOf(engine('Other'), measured(50)),
];

describe('what --json prints', () => {
  test('has for every engine the figures that were promised', () => {
    const { corpus, paragraphs, rows: shown, parity } = JSON.parse(JSON.stringify(report(rows)));
    expect({ corpus, paragraphs, parity }).toEqual({ corpus: 'ungd-100k', paragraphs: 100_000, parity: { queries: 1_680, differences: 0 } });
    expect(shown[0]).toMatchObject({
      engine: 'Ours',
      build_s: 1.235,
      gzip_mb: 3.7,
      brotli_mb: 3.2,
      open_ms: 150,
      heap_mb: 24,
      p50_ms: 0.2,
      p95_ms: 1,
      p99_ms: 2,
      max_ms: 4,
      queries: 720,
    });
  });

  test('says why an engine could not be measured', () => {
    expect(rowOf(engine('Slow'), { fault: 'gave up after 15 minutes' })).toMatchObject({
      p99_ms: null,
      build_s: null,
      queries: 0,
      note: 'gave up after 15 minutes',
    });
  });
});

describe('the goals', () => {
  const outcome = (goal: string) =>
    showGoals(goalsOf(report(rows), compared))
      .split('\n')
      .find((line) => line.startsWith(goal));

  test('compare with stock and with the fastest that scores all matches', () => {
    expect(outcome('Ours: p99 against Stock')).toMatch(/250 times faster +reached$/);
    expect(outcome('Ours: p99 against the fastest that scores all matches (Other)')).toMatch(/25 times faster +reached$/);
  });

  test('say by how much one was missed', () => {
    expect(outcome('Ours, as stock: p99 against Stock')).toMatch(/≥ 100 times faster +125 times faster +reached$/);
    const slower = rows.map((row) => (row.engine === 'Ours' ? { ...row, p99_ms: 10 } : row));
    expect(showGoals(goalsOf(report(slower), compared))).toMatch(/ten results, p99 +≤ 8 ms +10 ms +missed by 25 %/);
    expect(showGoals(goalsOf(report(slower), compared))).toMatch(/Ours: p99 against Stock +≥ 100 times faster +50 times faster +missed by 50 %/);
  });

  test('that were not measured say so', () => {
    expect(showGoals(goalsOf(report([]), compared))).toMatch(/heap for the index +≤ 30 MB +– +not measured/);
  });
});

test('the tables mark the kinds that an engine cannot do, and tell a difference', () => {
  const shown = showReport({ ...report(rows), parity: parityOf({ queries: 3, differences: 1, examples: ['“war”: 2 found instead of 3'] }) });
  expect(shown).toMatch(/2 \*/);
  expect(shown).toMatch(/typos: the words as typed/);
  expect(shown).toMatch(/3 questions, 1 differences\n“war”: 2 found instead of 3/);
});
