import type { ArchiveIndex, OpenSegment } from './archive-index.ts';
import { rarity, saturation } from './bm25.ts';
import { type FieldWorth, LENGTHS_OFTEN, OFTEN, worthOnce } from './field-worth.ts';
import { gatherLists, type WeightedLists } from './gather-lists.ts';
import { type Matches, RUN } from './matches.ts';
import { bytesOf } from './posting-lists.ts';

/** Words that are scored alike: a statement that has one of them gets the same bits. */
export interface ScoredGroup {
  words: readonly number[];
  /** What each of them weighs. */
  weights: readonly number[];
  /** Bits by number of field; undefined where the field is not asked. */
  marks: readonly (number | undefined)[];
}

/**
 * Adds what words are worth to every statement that has them, in the fields that are asked; with `among` only to those that are met there,
 * and to the same digits.
 */
export function scoreGroup(index: ArchiveIndex, { words, weights, marks }: ScoredGroup, boosts: readonly number[], into: Matches, among: Matches | null): void {
  gatherLists(index, words, weights).forEach((lists, field) => {
    const mark = marks[field];
    if (mark === undefined || lists.postings === 0) return;
    const { factors } = lists;
    for (let at = 0; at < factors.length; at++) factors[at] = (factors[at] ?? 0) * (boosts[field] ?? 1);
    if (lists.postings > index.places / DENSE) scoreDensely(index, lists, field, mark, into, among);
    else scoreSparsely(lists, index.worth(field), mark, into, among);
  });
}

/** Adds to statements what a thing is worth that stands once in the field of each of them, and nowhere else. */
export function scorePlaces(
  index: ArchiveIndex,
  places: Int32Array,
  { field, weight, mark }: { field: number; weight: number; mark: number },
  { scores, states, written }: Matches,
  among: Matches | null,
): void {
  const { isGone } = index;
  const holding = isGone === null ? places.length : places.reduce((count, place) => count + (isGone[place] === 1 ? 0 : 1), 0);
  const factor = weight * rarity(index.statements, holding);
  const worth = index.worth(field);
  const only = among?.states ?? null;
  for (const { base, words } of index.segments) {
    const lengths = words.lengths[field] ?? NO_LENGTHS;
    for (const place of places) {
      if (place < base || place >= base + words.statements) continue;
      if (only !== null && only[place] === 0) continue;
      scores[place] = (scores[place] ?? 0) + factor * worthOnce(worth, lengths[place - base] ?? 0);
      states[place] = (states[place] ?? 0) | mark;
      written[place >> RUN] = 1;
    }
  }
}

/** From one posting for so many statements on, it pays to walk over all statements once more and spare every posting a look at their length. */
const DENSE = 4;

/** The statements of the list that is walked; used again for the next. */
let walked = new Int32Array(1024);

/** Few postings: each adds what it is worth at once. Of a list that has nobody among those that count nothing more is read. */
function scoreSparsely({ lists, segments, isCommon, factors }: WeightedLists, worth: FieldWorth, mark: number, into: Matches, among: Matches | null): void {
  const only = among?.states ?? null;
  for (let at = 0; at < lists.length; at++) {
    const segment = segments[at];
    if (segment === undefined) continue;
    const [list, factor, common] = [lists[at] ?? 0, factors[at] ?? 0, isCommon[at] === true];
    const count = walk(segment, list, common);
    const met = addOnce(segment, count, lengthsOf(segment, list), factor, worth, mark, into, only);
    if (met > 0) addSeveral(segment, list, common, factor, worth, into.scores, only);
  }
}

function addOnce(
  { base }: OpenSegment,
  count: number,
  lengths: Uint16Array,
  factor: number,
  worth: FieldWorth,
  mark: number,
  { scores, states, written }: Matches,
  only: Uint32Array | null,
): number {
  const seen = walked;
  let met = 0;
  for (let number = 0; number < count; number++) {
    const document = seen[number] ?? 0;
    const place = base + document;
    if (only !== null && only[place] === 0) continue;
    met += 1;
    scores[place] = (scores[place] ?? 0) + factor * worthOnce(worth, lengths[document] ?? 0);
    states[place] = (states[place] ?? 0) | mark;
    written[place >> RUN] = 1;
  }
  return met;
}

/**
 * Many postings: what they are worth is gathered first without regard to the length of the field, which is the same for all words of a
 * statement, and multiplied by that at the end. The innermost loop of the engine, some three nanoseconds a posting.
 */
function scoreDensely(index: ArchiveIndex, weighted: WeightedLists, field: number, mark: number, into: Matches, among: Matches | null): void {
  const { lists, segments, isCommon, factors } = weighted;
  // Thrown here, where no sum has been written yet.
  for (let at = 0; at < lists.length; at++) if (isCommon[at] === true) for (const segment of index.segments) bytesOf(segment, true);
  const sums = index.pool.zeros();
  const worth = index.worth(field);
  const only = among?.states ?? null;
  for (let at = 0; at < lists.length; at++) {
    const segment = segments[at];
    if (segment === undefined) continue;
    const [list, factor, common] = [lists[at] ?? 0, factors[at] ?? 0, isCommon[at] === true];
    const met = addFactor(walk(segment, list, common), segment.base, factor, sums, only);
    if (met > 0) addSeveral(segment, list, common, factor, worth, into.scores, only);
  }
  for (const { base, words } of index.segments) {
    const lengths = words.lengths[field] ?? NO_LENGTHS;
    if (among === null) for (let document = 0; document < words.statements; document++) takeSum(sums, base, document, lengths, worth, mark, into);
    else
      for (let at = 0; at < among.count; at++) {
        const document = (among.places[at] ?? 0) - base;
        if (document >= 0 && document < words.statements) takeSum(sums, base, document, lengths, worth, mark, into);
      }
  }
}

function addFactor(count: number, base: number, factor: number, sums: Float64Array, only: Uint32Array | null): number {
  const seen = walked;
  let met = 0;
  for (let number = 0; number < count; number++) {
    const place = base + (seen[number] ?? 0);
    if (only !== null && only[place] === 0) continue;
    met += 1;
    sums[place] = (sums[place] ?? 0) + factor;
  }
  return met;
}

/** Multiplies what was summed by what the length is worth, and leaves a zero behind. */
function takeSum(
  sums: Float64Array,
  base: number,
  document: number,
  lengths: Uint16Array,
  worth: FieldWorth,
  mark: number,
  { scores, states, written }: Matches,
): void {
  const place = base + document;
  const sum = sums[place] ?? 0;
  if (sum === 0) return;
  sums[place] = 0;
  scores[place] = (scores[place] ?? 0) + sum * worthOnce(worth, lengths[document] ?? 0);
  states[place] = (states[place] ?? 0) | mark;
  written[place >> RUN] = 1;
}

const NO_LENGTHS = new Uint16Array();
const lengthsOf = ({ words }: OpenSegment, list: number) => words.lengths[words.fields[list] ?? 0] ?? NO_LENGTHS;

/** Where statements are so far apart that a gap takes now one byte and now two, guessing which costs more than reading both. */
const WIDE = 24;

/** Reads the statements of a list into `walked`. */
function walk(segment: OpenSegment, list: number, isCommon: boolean): number {
  const { documents, documentsAt } = bytesOf(segment, isCommon);
  const count = segment.words.counts[list] ?? 0;
  if (count > walked.length) walked = new Int32Array(Math.min(count * 2, segment.words.statements));
  if (count * WIDE > segment.words.statements) walkNear(documents, documentsAt[list] ?? 0, count);
  else walkWide(documents, documentsAt[list] ?? 0, count);
  return count;
}

function walkNear(documents: Uint8Array, from: number, count: number): void {
  const into = walked;
  let at = from;
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
    into[number] = document;
  }
}

/** Two bytes of each gap are read without a branch; that there are three is rare. */
function walkWide(documents: Uint8Array, from: number, count: number): void {
  const into = walked;
  let at = from;
  let document = -1;
  for (let number = 0; number < count; number++) {
    const first = documents[at] ?? 0;
    const second = documents[at + 1] ?? 0;
    const isLong = first >> 7;
    let gap = (first & 127) | (((second & 127) << 7) & -isLong);
    at += 1 + isLong;
    if ((isLong & (second >> 7)) === 1) {
      for (let shift = 14; ; shift += 7) {
        const more = documents[at++] ?? 0;
        gap |= (more & 127) << shift;
        if (more < 128) break;
      }
    }
    document += gap + 1;
    into[number] = document;
  }
}

/** Statements that have the word more than once get what that is worth more. The list must have been walked just before. */
function addSeveral(
  segment: OpenSegment,
  list: number,
  isCommon: boolean,
  factor: number,
  worth: FieldWorth,
  scores: Float64Array,
  only: Uint32Array | null,
): void {
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
    const place = segment.base + document;
    if (only !== null && only[place] === 0) continue;
    const length = lengths[document] ?? 0;
    const isLookedUp = frequency < OFTEN && length < LENGTHS_OFTEN;
    const worthMore = isLookedUp ? (more[frequency * LENGTHS_OFTEN + length] ?? 0) : saturation(frequency, length, average) - worthOnce(worth, length);
    scores[place] = (scores[place] ?? 0) + factor * worthMore;
  }
}
