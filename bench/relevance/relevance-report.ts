import { textTable } from '../text-table.ts';
import type { Measures } from './measures.ts';

export interface EngineRow {
  engine: string;
  success_at_1: number;
  mrr: number;
  ndcg_at_10: number;
}

/** One judged set over every engine. */
export interface SetReport {
  set: string;
  about: string;
  questions: number;
  engines: (EngineRow & { ndcg_by_kind: Record<string, number> })[];
  /** Questions that another engine answers better than ours, by nDCG@10. */
  worse: { ask: string; ours: number; best: number; engine: string; answer: string[] }[];
}

/** What `--json` prints. */
export interface RelevanceReport {
  sets: SetReport[];
  /** Sets whose statements are not here. */
  skipped: { set: string; why: string }[];
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function rowOf(engine: string, { success, reciprocalRank, ndcg }: Measures): EngineRow {
  return { engine, success_at_1: rounded(success), mrr: rounded(reciprocalRank), ndcg_at_10: rounded(ndcg) };
}

const shown = (value: number) => value.toFixed(3);

/** The tables of all sets, and where ours is the worse. */
export function showRelevance({ sets, skipped }: RelevanceReport): string {
  return [
    ...sets.flatMap(({ set, about, questions, engines, worse }) => {
      const kinds = Object.keys(engines[0]?.ndcg_by_kind ?? {});
      return [
        `${set}: ${questions} judged questions over ${about}`,
        textTable(
          ['', 'success at 1', 'MRR', 'nDCG@10'],
          engines.map(({ engine, success_at_1, mrr, ndcg_at_10 }) => [engine, shown(success_at_1), shown(mrr), shown(ndcg_at_10)]),
        ),
        'nDCG@10 of each kind of question',
        textTable(
          ['', ...engines.map(({ engine }) => engine)],
          kinds.map((kind) => [kind, ...engines.map(({ ndcg_by_kind }) => shown(ndcg_by_kind[kind] ?? 0))]),
        ),
        worse.length === 0
          ? 'No question is answered better by another.'
          : `Answered better by another:\n${textTable(
              ['', 'ours', 'best', 'by'],
              worse.map(({ ask, ours, best, engine }) => [ask, shown(ours), shown(best), engine]),
            )}`,
      ];
    }),
    ...skipped.map(({ why }) => why),
  ].join('\n\n');
}

/** The table of the README. */
export function relevanceTable({ sets }: RelevanceReport): string {
  return [
    '| questions over | engine | success at 1 | MRR | nDCG@10 |',
    '| --- | --- | --: | --: | --: |',
    ...sets.flatMap(({ about, questions, engines }) =>
      engines.map(
        ({ engine, success_at_1, mrr, ndcg_at_10 }) =>
          `| ${about} (${questions}) | ${engine} | ${shown(success_at_1)} | ${shown(mrr)} | ${shown(ndcg_at_10)} |`,
      ),
    ),
  ].join('\n');
}
