import MiniSearch from 'minisearch';
import { INDEX_OPTIONS, type IndexedDocument } from '#lib/search/index-options.ts';
import { indexedStatement } from '#lib/search/indexed-statement.ts';
import { completeArchive } from '#lib/search/open-archive.ts';
import { stockSearch } from '#lib/search/stock-semantics.ts';
import { AsStatements, byId } from './as-statement.ts';
import { differenceOf } from './compare-answers.ts';
import { openPublished } from './engines/published.ts';
import type { ParityMeasurement } from './measurement.ts';
import type { Paragraph } from './paragraph.ts';
import type { Query } from './query.ts';

/** The ways in which every question is asked of both. */
const WAYS = {
  'prefix, fuzzy': { prefix: true, fuzzy: 0.2, combineWith: 'OR' },
  'prefix, fuzzy, all words': { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  'words as they are': { prefix: false, fuzzy: false, combineWith: 'OR' },
} as const;

const SHOWN = 5;

/** Asks MiniSearch itself, over the same fields of the same statements, everything that it can be asked, and compares the answers. */
export async function measureParity(
  paragraphs: readonly Paragraph[],
  files: ReadonlyMap<string, Uint8Array>,
  queries: readonly Query[],
  budgetMs: number,
): Promise<ParityMeasurement> {
  const index = await openPublished(files);
  await completeArchive(index);
  const stock = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
  const statements = new AsStatements();
  for (const [id, paragraph] of byId(paragraphs).entries()) stock.add({ id, statement: indexedStatement(statements.of(paragraph)) });

  const measured: ParityMeasurement = { queries: 0, differences: 0, examples: [] };
  const until = performance.now() + budgetMs;
  for (const { kind, text } of queries) {
    // MiniSearch knows no phrases, and a filter is not its own.
    if (kind === 'filtered' || kind === 'exact phrase') continue;
    for (const [way, options] of Object.entries(WAYS)) {
      if (performance.now() > until) return measured;
      const found = stock.search(text, options).map(({ id, score }) => ({ place: Number(id), score }));
      const difference = differenceOf(stockSearch(index, text, options), found);
      measured.queries += 1;
      if (difference === null) continue;
      measured.differences += 1;
      if (measured.examples.length < SHOWN) measured.examples.push(`“${text}” (${way}): ${difference}`);
    }
  }
  return measured;
}
