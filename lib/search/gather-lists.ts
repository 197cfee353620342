import type { ArchiveIndex, OpenSegment } from './archive-index.ts';
import { rarity } from './bm25.ts';
import { documentsOf, listOf } from './posting-lists.ts';
import { FIELDS } from './search-answer.ts';

/** The lists of postings of some words in one field, with what each of their postings is multiplied by. No object a list: a letter begins thousands of words. */
export interface WeightedLists {
  lists: number[];
  segments: OpenSegment[];
  isCommon: boolean[];
  factors: number[];
  /** How many in all. */
  postings: number;
}

/** The lists of these words by field, with how rare each word is there. */
export function gatherLists(index: ArchiveIndex, words: readonly number[], weights: readonly number[]): WeightedLists[] {
  const gathered = FIELDS.map((): WeightedLists => ({ lists: [], segments: [], isCommon: [], factors: [], postings: 0 }));
  const [segment, ...more] = index.segments;
  for (let at = 0; at < words.length; at++) {
    const [word, weight] = [words[at] ?? 0, weights[at] ?? 0];
    if (segment !== undefined && more.length === 0) gatherFromOne(index.statements, segment, word, weight, gathered);
    else gatherFromAll(index, word, weight, gathered);
  }
  return gathered;
}

function gatherFromOne(statements: number, segment: OpenSegment, word: number, weight: number, gathered: readonly WeightedLists[]): void {
  const { listsAt, fields, counts, isCommon } = segment.words;
  const end = listsAt[word + 1] ?? 0;
  for (let list = listsAt[word] ?? 0; list < end; list++) {
    const count = counts[list] ?? 0;
    put(gathered[fields[list] ?? 0], segment, list, isCommon[word] === 1, count, weight * rarity(statements, count));
  }
}

function put(field: WeightedLists | undefined, segment: OpenSegment, list: number, isCommon: boolean, count: number, factor: number): void {
  if (field === undefined) return;
  field.lists.push(list);
  field.segments.push(segment);
  field.isCommon.push(isCommon);
  field.factors.push(factor);
  field.postings += count;
}

/** The same over a base and an overlay: how rare a word is, both say together. */
function gatherFromAll(index: ArchiveIndex, word: number, weight: number, gathered: readonly WeightedLists[]): void {
  gathered.forEach((field, number) => {
    const own = index.segments.map((segment) => ({ segment, list: listOf(segment, word, number) })).filter(({ list }) => list >= 0);
    const countOf = ({ segment, list }: (typeof own)[number]) => segment.words.counts[list] ?? 0;
    const goneOf = ({ segment, list }: (typeof own)[number]) => (index.isGone !== null && segment.base === 0 ? countGone(segment, list, index.isGone) : 0);
    const holding = own.reduce((sum, each) => sum + countOf(each) - goneOf(each), 0);
    const factor = weight * rarity(index.statements, holding);
    for (const each of own) {
      const local = each.segment.localOf === null ? word : (each.segment.localOf[word] ?? 0);
      put(field, each.segment, each.list, each.segment.words.isCommon[local] === 1, countOf(each), factor);
    }
  });
}

const gone = new WeakMap<Uint8Array, Map<number, number>>();

/** Of a list of the base, how many statements no longer count. Remembered for as long as the same ones are gone. */
function countGone(segment: OpenSegment, list: number, isGone: Uint8Array): number {
  const known = gone.get(isGone) ?? new Map<number, number>();
  gone.set(isGone, known);
  const remembered = known.get(list);
  if (remembered !== undefined) return remembered;
  let count = 0;
  const cursor = documentsOf(segment, list);
  for (let left = segment.words.counts[list] ?? 0; left > 0; left--) count += isGone[cursor.next()] ?? 0;
  known.set(list, count);
  return count;
}
