import type { ArchiveIndex, OpenSegment } from './archive-index.ts';
import { rarity, saturation } from './bm25.ts';
import type { Matches } from './matches.ts';
import { bytesOf, documentsOf, listOf } from './posting-lists.ts';
import { FIELDS } from './search-answer.ts';

/** Words that are scored alike: a statement that has one of them gets the same bits. */
export interface ScoredGroup {
  words: readonly { word: number; weight: number }[];
  /** Bits by number of field; undefined where the field is not asked. */
  marks: readonly (number | undefined)[];
}

/** What words are worth in a field, by its length: made once, a division less for nearly every posting. */
export interface FieldWorth {
  /** Of a word that stands there once, by the number of different words in the field. */
  once: Float64Array;
  average: number;
}

/** Lengths are kept in sixteen bits, and hardly ever need twelve. */
const LENGTHS = 4_096;

export function fieldWorth(average: number): FieldWorth {
  return { once: Float64Array.from({ length: LENGTHS }, (_, length) => saturation(1, length, average)), average };
}

const worthOnce = ({ once, average }: FieldWorth, length: number) => (length < LENGTHS ? (once[length] ?? 0) : saturation(1, length, average));

/** A list of postings with what each of them is multiplied by. */
interface WeightedList {
  segment: OpenSegment;
  list: number;
  isCommon: boolean;
  factor: number;
}

/** Adds what words are worth to every statement that has them, in the fields that are asked. */
export function scoreGroup(index: ArchiveIndex, { words, marks }: ScoredGroup, boosts: readonly number[], into: Matches): void {
  for (let field = 0; field < FIELDS.length; field++) {
    const mark = marks[field];
    if (mark === undefined) continue;
    const lists: WeightedList[] = [];
    let postings = 0;
    for (const { word, weight } of words) postings += gatherLists(index, word, field, weight * (boosts[field] ?? 1), lists);
    if (postings > index.places / DENSE) scoreDensely(index, lists, field, mark, into);
    else for (const each of lists) scoreList(each, index.worth(field), mark, into);
  }
}

/** From one posting for so many statements on, it pays to walk over all statements once more and spare every posting a look at their length. */
const DENSE = 4;

/** Notes down the lists of a word in a field, and returns how many postings they have. */
function gatherLists(index: ArchiveIndex, word: number, field: number, weight: number, lists: WeightedList[]): number {
  let holding = 0;
  let postings = 0;
  const first = lists.length;
  for (const segment of index.segments) {
    const list = listOf(segment, word, field);
    if (list < 0) continue;
    const count = segment.words.counts[list] ?? 0;
    postings += count;
    holding += count;
    if (index.isGone !== null && segment.base === 0) holding -= countGone(segment, list, index.isGone);
    lists.push({ segment, list, isCommon: segment.words.isCommon[segment.localOf === null ? word : (segment.localOf[word] ?? 0)] === 1, factor: 0 });
  }
  const factor = weight * rarity(index.statements, holding);
  for (let at = first; at < lists.length; at++) {
    const list = lists[at];
    if (list !== undefined) list.factor = factor;
  }
  return postings;
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

/** The statements of the list that is walked; used again for the next. */
let walked = new Int32Array(1024);

/** Few postings: each adds what it is worth at once. */
function scoreList({ segment, list, isCommon, factor }: WeightedList, worth: FieldWorth, mark: number, { scores, states }: Matches): void {
  const lengths = lengthsOf(segment, list);
  const { base } = segment;
  const count = walk(segment, list, isCommon);
  for (let number = 0; number < count; number++) {
    const document = walked[number] ?? 0;
    const place = base + document;
    scores[place] = (scores[place] ?? 0) + factor * worthOnce(worth, lengths[document] ?? 0);
    states[place] = (states[place] ?? 0) | mark;
  }
  addSeveral(segment, list, isCommon, factor, worth, scores);
}

/**
 * Many postings: what they are worth is gathered first without regard to the length of the field, which is the same for all words of a
 * statement, and multiplied by that at the end. The innermost loop of the engine, some three nanoseconds a posting.
 */
function scoreDensely(index: ArchiveIndex, lists: readonly WeightedList[], field: number, mark: number, { scores, states }: Matches): void {
  const gathered = index.pool.take();
  const sums = gathered.scores;
  const worth = index.worth(field);
  for (const { segment, list, isCommon, factor } of lists) {
    addToEach(segment, list, isCommon, factor, sums);
    addSeveral(segment, list, isCommon, factor, worth, scores);
  }
  for (const { base, words } of index.segments) {
    const lengths = words.lengths[field] ?? NO_LENGTHS;
    for (let document = 0; document < words.statements; document++) {
      const sum = sums[base + document] ?? 0;
      if (sum === 0) continue;
      const place = base + document;
      scores[place] = (scores[place] ?? 0) + sum * worthOnce(worth, lengths[document] ?? 0);
      states[place] = (states[place] ?? 0) | mark;
    }
  }
  index.pool.give(gathered);
}

const NO_LENGTHS = new Uint16Array();
const lengthsOf = ({ words }: OpenSegment, list: number) => words.lengths[words.fields[list] ?? 0] ?? NO_LENGTHS;

/** Reads the statements of a list into `walked`. */
function walk(segment: OpenSegment, list: number, isCommon: boolean): number {
  const { documents, documentsAt } = bytesOf(segment, isCommon);
  const count = segment.words.counts[list] ?? 0;
  if (count > walked.length) walked = new Int32Array(count * 2);
  let at = documentsAt[list] ?? 0;
  let document = -1;
  for (let number = 0; number < count; number++) {
    let gap = documents[at++] ?? 0;
    if (gap > 127) {
      gap &= 127;
      for (let shift = 7; ; shift += 7) {
        const more = documents[at++] ?? 0;
        gap |= (more & 127) << shift;
        if (more < 128) break;
      }
    }
    document += gap + 1;
    walked[number] = document;
  }
  return count;
}

/** The same, and adds the factor to each. */
function addToEach(segment: OpenSegment, list: number, isCommon: boolean, factor: number, sums: Float64Array): void {
  const { documents, documentsAt } = bytesOf(segment, isCommon);
  const count = segment.words.counts[list] ?? 0;
  if (count > walked.length) walked = new Int32Array(count * 2);
  const seen = walked;
  let at = documentsAt[list] ?? 0;
  let document = segment.base - 1;
  for (let number = 0; number < count; number++) {
    let gap = documents[at++] ?? 0;
    if (gap > 127) {
      gap &= 127;
      for (let shift = 7; ; shift += 7) {
        const more = documents[at++] ?? 0;
        gap |= (more & 127) << shift;
        if (more < 128) break;
      }
    }
    document += gap + 1;
    seen[number] = document - segment.base;
    sums[document] = (sums[document] ?? 0) + factor;
  }
}

/** Statements that have the word more than once get what that is worth more. The list must have been walked just before. */
function addSeveral(segment: OpenSegment, list: number, isCommon: boolean, factor: number, worth: FieldWorth, scores: Float64Array): void {
  const { frequencies, frequenciesAt } = bytesOf(segment, isCommon);
  const lengths = lengthsOf(segment, list);
  const seen = walked;
  let at = frequenciesAt[list] ?? 0;
  let left = frequencies[at++] ?? 0;
  if (left > 127) {
    left &= 127;
    for (let shift = 7; ; shift += 7) {
      const more = frequencies[at++] ?? 0;
      left |= (more & 127) << shift;
      if (more < 128) break;
    }
  }
  let number = -1;
  for (; left > 0; left--) {
    let gap = frequencies[at++] ?? 0;
    if (gap > 127) {
      gap &= 127;
      for (let shift = 7; ; shift += 7) {
        const more = frequencies[at++] ?? 0;
        gap |= (more & 127) << shift;
        if (more < 128) break;
      }
    }
    number += gap + 1;
    let frequency = frequencies[at++] ?? 0;
    if (frequency > 127) {
      frequency &= 127;
      for (let shift = 7; ; shift += 7) {
        const more = frequencies[at++] ?? 0;
        frequency |= (more & 127) << shift;
        if (more < 128) break;
      }
    }
    const document = seen[number] ?? 0;
    const length = lengths[document] ?? 0;
    const place = segment.base + document;
    scores[place] = (scores[place] ?? 0) + factor * (saturation(frequency + 2, length, worth.average) - worthOnce(worth, length));
  }
}
