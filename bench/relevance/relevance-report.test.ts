import { expect, it } from 'vitest';
import { type RelevanceReport, relevanceTable, rowOf, showRelevance } from './relevance-report.ts';

const row = (engine: string, ndcg: number) => ({ ...rowOf(engine, { success: 1, reciprocalRank: 0.5, ndcg }), ndcg_by_kind: { typo: ndcg } });
const report: RelevanceReport = {
  sets: [
    {
      set: 'made-up',
      about: 'two statements',
      questions: 1,
      engines: [row('Ours', 0.75), row('Stock', 1)],
      worse: [{ ask: 'herons', ours: 0.75, best: 1, engine: 'Stock', answer: [] }],
    },
  ],
  skipped: [{ set: 'gone', why: 'gone.jsonl is not there: judging without it.' }],
};

it('the tables say who found what, of what kind, where ours is the worse and what was skipped', () => {
  const shown = showRelevance(report);
  expect(shown).toMatch(/^Ours +1\.000 +0\.500 +0\.750$/m);
  expect(shown).toMatch(/^typo +0\.750 +1\.000$/m);
  expect(shown).toMatch(/^herons +0\.750 +1\.000 +Stock$/m);
  expect(shown).toContain('gone.jsonl is not there');
});

it('the table of the README has a line for each engine and set', () => {
  expect(relevanceTable(report).split('\n').slice(2)).toEqual([
    '| two statements (1) | Ours | 1.000 | 0.500 | 0.750 |',
    '| two statements (1) | Stock | 1.000 | 0.500 | 1.000 |',
  ]);
});
