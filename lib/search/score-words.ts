import type { ArchiveIndex, OpenSegment } from './archive-index.ts';
import { rarity, saturation } from './bm25.ts';
import { type FieldWorth, LENGTHS_OFTEN, OFTEN, worthOnce } from './field-worth.ts';
import type { Matches } from './matches.ts';
import { bytesOf, documentsOf, listOf } from './posting-lists.ts';
import { FIELDS } from './search-answer.ts';

/** Words that are scored alike: a statement that has one of them gets the same bits. */
export interface ScoredGroup {
  words: readonly { word: number; weight: number }[];
  /** Bits by number of field; undefined where the field is not asked. */
  marks: readonly (number | undefined)[];
}

/** A list of postings with what each of them is multiplied by. */
interface WeightedList {
  segment: OpenSegment;
  list: number;
  isCommon: boolean;
  factor: number;
}

/** Adds what words are worth to every statement that has them, in the fields that are asked. */
export function scoreGroup(index: ArchiveIndex, { words, marks }: ScoredGroup, boosts: readonly number[], into: Matches): void {
  const gathered = FIELDS.map(() => ({ lists: [] as WeightedList[], postings: 0 }));
  for (const { word, weight } of words) gatherLists(index, word, weight, gathered);
  gathered.forEach(({ lists, postings }, field) => {
    const mark = marks[field];
    if (mark === undefined || lists.length === 0) return;
    const boost = boosts[field] ?? 1;
    for (const list of lists) list.factor *= boost;
    if (postings > index.places / DENSE) scoreDensely(index, lists, field, mark, into);
    else for (const list of lists) scoreList(list, index.worth(field), mark, into);
  });
}

/** Adds to statements what a thing is worth that stands once in the field of each of them, and nowhere else. */
export function scorePlaces(
  index: ArchiveIndex,
  places: Int32Array,
  { field, weight, mark }: { field: number; weight: number; mark: number },
  { scores, states }: Matches,
): void {
  const { isGone } = index;
  const holding = isGone === null ? places.length : places.reduce((count, place) => count + (isGone[place] === 1 ? 0 : 1), 0);
  const factor = weight * rarity(index.statements, holding);
  const worth = index.worth(field);
  for (const { base, words } of index.segments) {
    const lengths = words.lengths[field] ?? NO_LENGTHS;
    for (const place of places) {
      if (place < base || place >= base + words.statements) continue;
      scores[place] = (scores[place] ?? 0) + factor * worthOnce(worth, lengths[place - base] ?? 0);
      states[place] = (states[place] ?? 0) | mark;
    }
  }
}

/** From one posting for so many statements on, it pays to walk over all statements once more and spare every posting a look at their length. */
const DENSE = 4;

/** Notes down the lists of a word by field, with how rare the word is there. */
function gatherLists(index: ArchiveIndex, word: number, weight: number, gathered: { lists: WeightedList[]; postings: number }[]): void {
  const [segment] = index.segments;
  const isAlone = index.segments.length === 1 && segment !== undefined;
  if (!isAlone) {
    gatherFromAll(index, word, weight, gathered);
    return;
  }
  const { listsAt, fields, counts, isCommon } = segment.words;
  const end = listsAt[word + 1] ?? 0;
  for (let list = listsAt[word] ?? 0; list < end; list++) {
    const field = gathered[fields[list] ?? 0];
    const count = counts[list] ?? 0;
    if (field === undefined) continue;
    field.postings += count;
    field.lists.push({ segment, list, isCommon: isCommon[word] === 1, factor: weight * rarity(index.statements, count) });
  }
}

/** The same over a base and an overlay: how rare a word is, both say together. */
function gatherFromAll(index: ArchiveIndex, word: number, weight: number, gathered: { lists: WeightedList[]; postings: number }[]): void {
  gathered.forEach((field, number) => {
    let holding = 0;
    const own: WeightedList[] = [];
    for (const segment of index.segments) {
      const list = listOf(segment, word, number);
      if (list < 0) continue;
      const count = segment.words.counts[list] ?? 0;
      field.postings += count;
      holding += count;
      if (index.isGone !== null && segment.base === 0) holding -= countGone(segment, list, index.isGone);
      own.push({ segment, list, isCommon: segment.words.isCommon[segment.localOf === null ? word : (segment.localOf[word] ?? 0)] === 1, factor: 0 });
    }
    const factor = weight * rarity(index.statements, holding);
    for (const list of own) field.lists.push({ ...list, factor });
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
    const count = walk(segment, list, isCommon);
    const seen = walked;
    for (let number = 0; number < count; number++) {
      const place = segment.base + (seen[number] ?? 0);
      sums[place] = (sums[place] ?? 0) + factor;
    }
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

/** Statements that have the word more than once get what that is worth more. The list must have been walked just before. */
function addSeveral(segment: OpenSegment, list: number, isCommon: boolean, factor: number, worth: FieldWorth, scores: Float64Array): void {
  const { frequencies, frequenciesAt } = bytesOf(segment, isCommon);
  const { more, average } = worth;
  const lengths = lengthsOf(segment, list);
  const seen = walked;
  let at = frequenciesAt[list] ?? 0;
  let left = frequencies[at++] ?? 0;
  if (left > 127) {
    left &= 127;
    for (let shift = 7; ; shift += 7) {
      const next = frequencies[at++] ?? 0;
      left |= (next & 127) << shift;
      if (next < 128) break;
    }
  }
  let number = -1;
  for (; left > 0; left--) {
    let gap = frequencies[at++] ?? 0;
    if (gap > 127) {
      gap &= 127;
      for (let shift = 7; ; shift += 7) {
        const next = frequencies[at++] ?? 0;
        gap |= (next & 127) << shift;
        if (next < 128) break;
      }
    }
    number += gap + 1;
    let frequency = frequencies[at++] ?? 0;
    if (frequency > 127) {
      frequency &= 127;
      for (let shift = 7; ; shift += 7) {
        const next = frequencies[at++] ?? 0;
        frequency |= (next & 127) << shift;
        if (next < 128) break;
      }
    }
    frequency += 2;
    const document = seen[number] ?? 0;
    const length = lengths[document] ?? 0;
    const place = segment.base + document;
    const isLookedUp = frequency < OFTEN && length < LENGTHS_OFTEN;
    const worthMore = isLookedUp ? (more[frequency * LENGTHS_OFTEN + length] ?? 0) : saturation(frequency, length, average) - worthOnce(worth, length);
    scores[place] = (scores[place] ?? 0) + factor * worthMore;
  }
}
