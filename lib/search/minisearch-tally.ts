import MiniSearch from 'minisearch';
import { compareWords } from './compare-words.ts';
import { INDEX_OPTIONS, type IndexedDocument } from './index-options.ts';
import type { IndexedStatement } from './indexed-statement.ts';
import { FIELDS } from './search-answer.ts';
import type { WordTally } from './word-tally.ts';

/** Up to this many statements MiniSearch itself builds the index; beyond, `WordCounter` gives the same in a sixth of the time (docs/benchmarks.md). */
export const BUILT_BY_MINISEARCH = 2_000;

/**
 * What MiniSearch holds of these statements, read from its public `toJSON()`: the definition of what an index is. `places` are those of
 * the tally that counted the same statements, since MiniSearch keeps none; that both agree on every word, statement and frequency is
 * tested, and taken for granted beyond `BUILT_BY_MINISEARCH`.
 */
export function minisearchTally(statements: readonly IndexedStatement[], counted: WordTally): WordTally {
  const miniSearch = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
  miniSearch.addAll(statements.map((statement, id) => ({ id, statement })));
  const { index, fieldIds, fieldLength, documentIds } = miniSearch.toJSON();
  const sorted = index.sort(([one], [other]) => compareWords(one, other));
  return {
    statements: Object.keys(documentIds).length,
    words: sorted.map(([word]) => word),
    lengths: FIELDS.map((field) => Uint16Array.from(statements, (_, id) => fieldLength[id]?.[fieldIds[field] ?? -1] ?? 0)),
    lists(word) {
      const fields = sorted[word]?.[1] ?? {};
      const known = counted.lists(word);
      return FIELDS.flatMap((name, field) => {
        const entries = Object.entries(fields[fieldIds[name] ?? -1] ?? {});
        if (entries.length === 0) return [];
        const documents = Int32Array.from(entries, ([id]) => Number(id));
        const frequencies = Int32Array.from(entries, ([, frequency]) => frequency);
        return [{ field, documents, frequencies, places: known.find((list) => list.field === field)?.places ?? new Int32Array() }];
      });
    },
  };
}
