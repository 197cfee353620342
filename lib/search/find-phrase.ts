import type { ArchiveIndex, OpenSegment } from './archive-index.ts';
import { GrowingNumbers } from './packed/growing-numbers.ts';
import { PlaceCursor } from './place-cursor.ts';
import { documentsOf, listOf } from './posting-lists.ts';

/** Words to be found together in one text of a field. */
export interface PhraseSearch {
  forms: readonly string[];
  /** The last word may be the beginning of a longer one. */
  prefix: boolean;
  /** Undefined: one directly behind the other. Else in any order, and from the first to the last at most so many words on. */
  within?: number;
}

const remembered = new WeakMap<ArchiveIndex, Map<string, Int32Array>>();
/** Other ways to write a thing, and names, are looked for again at every letter that is typed behind them. */
const MOST_REMEMBERED = 48;

/** The places of all statements that have the words together in this field. All that have the words are looked at. */
export function findPhrase(index: ArchiveIndex, search: PhraseSearch, field: number): Int32Array {
  const known = remembered.get(index) ?? new Map<string, Int32Array>();
  remembered.set(index, known);
  const key = JSON.stringify([search.forms, search.prefix, search.within ?? null, field]);
  const found = known.get(key) ?? lookFor(index, search, field);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
  return found;
}

function lookFor(index: ArchiveIndex, { forms, prefix, within }: PhraseSearch, field: number): Int32Array {
  const found = new GrowingNumbers();
  const words = forms.map((form) => index.vocabulary.find(form));
  const last = forms.length - 1;
  const [from, to] = prefix ? index.vocabulary.range(forms[last] ?? '') : [words[last] ?? -1, (words[last] ?? -1) + 1];
  for (const segment of index.segments) {
    const fixed = words.slice(0, last).map((word) => (word < 0 ? -1 : listOf(segment, word, field)));
    if (fixed.includes(-1)) continue;
    const ends: number[] = [];
    for (let word = Math.max(from, 0); word < to; word++) {
      const list = listOf(segment, word, field);
      if (list >= 0) ends.push(list);
    }
    const [only, ...more] = ends;
    if (only === undefined) continue;
    const report = (document: number) => found.push(segment.base + document);
    if (last === 0) reportAll(segment, ends, report);
    else if (within !== undefined) nearEach(segment, fixed, ends, within, report);
    else if (more.length === 0) together(segment, [...fixed, only], (cursors) => follow(cursors) && report(cursors[0]?.document ?? 0));
    else followOn(segment, fixed, ends, report);
  }
  return found.all().slice();
}

function reportAll(segment: OpenSegment, lists: readonly number[], report: (document: number) => void): void {
  for (const list of lists) {
    const cursor = documentsOf(segment, list);
    for (let left = segment.words.counts[list] ?? 0; left > 0; left--) report(cursor.next());
  }
}

/** Calls for every statement that is in all lists, with the places read. The rarest word leads, and the others leap after it. */
function together(segment: OpenSegment, lists: readonly number[], meet: (cursors: readonly PlaceCursor[]) => void): void {
  const cursors = lists.map((list) => new PlaceCursor(segment, list));
  const inOrder = cursors.toSorted((a, b) => a.count - b.count);
  const [lead] = inOrder;
  if (lead === undefined) return;
  const end = segment.words.statements;
  lead.next();
  while (lead.document < end) {
    const { document } = lead;
    let beyond = document;
    for (let at = 1; at < inOrder.length && beyond === document; at++) beyond = inOrder[at]?.advance(document) ?? document;
    if (beyond > document) {
      lead.advance(beyond);
      continue;
    }
    for (let at = 0; at < cursors.length; at++) cursors[at]?.read();
    meet(cursors);
    lead.next();
  }
}

/** Where a phrase may go on, and where it may behind the next word; used again for each statement. */
let goOn = new Int32Array(256);
let goOnNext = new Int32Array(256);

/** True where the words that were read stand one directly behind the other; then `goOn` has the positions behind the last of them. */
function follow(cursors: readonly PlaceCursor[]): boolean {
  let open = -1;
  for (let word = 0; word < cursors.length; word++) {
    const cursor = cursors[word];
    if (cursor === undefined) break;
    const { positions, spans, found } = cursor;
    const expected = goOn;
    let room = goOnNext;
    let next = 0;
    for (let at = 0; at < found; at++) {
      const position = positions[at] ?? 0;
      if (open >= 0 && !isAmong(expected, open, position)) continue;
      if (next === room.length) room = grown(room);
      room[next] = position + (spans[at] ?? 1);
      next += 1;
    }
    goOnNext = expected;
    goOn = room;
    if (next === 0) return false;
    open = next;
  }
  opened = open;
  return true;
}

/** How many positions `goOn` holds. */
let opened = 0;

function isAmong(numbers: Int32Array, count: number, wanted: number): boolean {
  for (let at = 0; at < count; at++) if (numbers[at] === wanted) return true;
  return false;
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The same where the last word may be any of many: first where it must stand, then which of them stands there. */
function followOn(segment: OpenSegment, fixed: readonly number[], ends: readonly number[], report: (document: number) => void): void {
  /** Of each statement from where on `positions` has those where the phrase goes on, ended by -1; 0 for none. */
  const starts = new Int32Array(segment.words.statements);
  const positions = new GrowingNumbers();
  positions.push(-1);
  together(segment, fixed, (cursors) => {
    if (!follow(cursors)) return;
    starts[cursors[0]?.document ?? 0] = positions.length;
    for (let at = 0; at < opened; at++) positions.push(goOn[at] ?? 0);
    positions.push(-1);
  });
  if (positions.length === 1) return;
  const all = positions.all();
  for (const list of ends) {
    for (const cursor = new PlaceCursor(segment, list); cursor.next(); ) {
      const start = starts[cursor.document] ?? 0;
      if (start === 0) continue;
      cursor.read();
      if (standsThere(cursor, all, start)) report(cursor.document);
    }
  }
}

function standsThere({ positions, found }: PlaceCursor, expected: Int32Array, start: number): boolean {
  for (let at = 0; at < found; at++) {
    for (let next = start; expected[next] !== -1; next++) if (expected[next] === positions[at]) return true;
  }
  return false;
}

/** Every word somewhere between the first and the last of them, and these at most `within` apart. */
function nearEach(segment: OpenSegment, fixed: readonly number[], ends: readonly number[], within: number, report: (document: number) => void): void {
  for (const end of ends)
    together(segment, [...fixed, end], (cursors) => {
      const stands = cursors.flatMap(({ positions, found }, word) => Array.from(positions.subarray(0, found), (position) => ({ word, position })));
      if (areWithin(stands, cursors.length, within)) report(cursors[0]?.document ?? 0);
    });
}

/** A window over the places in order, which is moved on for as long as it holds every word. */
function areWithin(stands: { word: number; position: number }[], words: number, within: number): boolean {
  const inOrder = stands.sort((a, b) => a.position - b.position);
  const counts = new Array<number>(words).fill(0);
  let different = 0;
  let from = 0;
  for (const { word, position } of inOrder) {
    if (counts[word] === 0) different += 1;
    counts[word] = (counts[word] ?? 0) + 1;
    while (different === words) {
      const first = inOrder[from];
      if (first === undefined) break;
      if (position - first.position <= within) return true;
      counts[first.word] = (counts[first.word] ?? 1) - 1;
      if (counts[first.word] === 0) different -= 1;
      from += 1;
    }
  }
  return false;
}
