import MiniSearch from 'minisearch';
import { answer } from '#lib/search/answer.ts';
import type { ArchiveIndex } from '#lib/search/archive-index.ts';
import { textsOf } from '#lib/search/indexed-statement.ts';
import { FIELDS } from '#lib/search/search-answer.ts';
import { newQuestion } from '#lib/search/search-question.ts';
import { LOOKED_AT } from './measures.ts';

/** Whoever answers a question with ids, the best first. */
export interface Ranker {
  label: string;
  rank(text: string): Promise<string[]>;
}

/** The product, and MiniSearch over the same texts in the same fields, every spelling of every name among them. */
export async function rankersOf(index: ArchiveIndex): Promise<Ranker[]> {
  const statements = await index.texts.read(Array.from({ length: index.places }, (_, place) => place));
  const stock = new MiniSearch({ fields: [...FIELDS] });
  stock.addAll(
    statements.map((statement) => ({ id: statement.row.id, ...Object.fromEntries(FIELDS.map((field) => [field, textsOf(statement, field).join('\n')])) })),
  );
  const idsOf = (hits: readonly { id: string }[]) => hits.slice(0, LOOKED_AT).map(({ id }) => id);
  return [
    { label: OURS, rank: async (text) => (await answer(index, newQuestion({ text, limit: LOOKED_AT }))).results.map(({ row }) => row.id) },
    { label: 'MiniSearch 7.2.0, default', rank: async (text) => idsOf(stock.search(text)) },
    { label: 'MiniSearch 7.2.0, prefix and fuzzy 0.2', rank: async (text) => idsOf(stock.search(text, { prefix: true, fuzzy: 0.2 })) },
  ];
}

export const OURS = 'On the Record';
