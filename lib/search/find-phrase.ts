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
    if (ends.length === 0) continue;
    const report = (document: number) => found.push(segment.base + document);
    if (last === 0) reportAll(segment, ends, report);
    else if (within === undefined) followOn(segment, fixed, ends, report);
    else nearEach(segment, fixed, ends, within, report);
  }
  return found.all().slice();
}

function reportAll(segment: OpenSegment, lists: readonly number[], report: (document: number) => void): void {
  for (const list of lists) {
    const cursor = documentsOf(segment, list);
    for (let left = segment.words.counts[list] ?? 0; left > 0; left--) report(cursor.next());
  }
}

/** How many of the lists each statement is in, counted only as far as it is in all before. */
function candidates(segment: OpenSegment, fixed: readonly number[]): Uint8Array {
  const depth = new Uint8Array(segment.words.statements);
  fixed.forEach((list, number) => {
    const cursor = documentsOf(segment, list);
    for (let left = segment.words.counts[list] ?? 0; left > 0; left--) {
      const document = cursor.next();
      if (depth[document] === number) depth[document] = number + 1;
    }
  });
  return depth;
}

/** Where a phrase that is met so far must go on: of each statement the positions, ended by -1, from `starts` on (0: none). */
interface Open {
  starts: Int32Array;
  positions: GrowingNumbers;
}

const nothingOpen = (segment: OpenSegment): Open => {
  const positions = new GrowingNumbers();
  positions.push(-1);
  return { starts: new Int32Array(segment.words.statements), positions };
};

/** Word by word, with the positions where the next one must stand to go on. */
function followOn(segment: OpenSegment, fixed: readonly number[], ends: readonly number[], report: (document: number) => void): void {
  const depth = candidates(segment, fixed);
  let open: Open | null = null;
  for (const list of fixed) {
    const next = nothingOpen(segment);
    for (const cursor = new PlaceCursor(segment, list); cursor.next(); ) {
      const { document } = cursor;
      if (depth[document] !== fixed.length || (open !== null && open.starts[document] === 0)) continue;
      const start = next.positions.length;
      const count = cursor.read();
      for (let at = 0; at < count; at++) {
        const position = cursor.positions[at] ?? 0;
        if (open === null || goesOn(open, document, position)) next.positions.push(position + (cursor.spans[at] ?? 1));
      }
      if (next.positions.length === start) continue;
      next.positions.push(-1);
      next.starts[document] = start;
    }
    open = next;
  }
  if (open === null || open.positions.length === 1) return;
  for (const list of ends) {
    for (const cursor = new PlaceCursor(segment, list); cursor.next(); ) {
      const { document } = cursor;
      if (open.starts[document] === 0) continue;
      const count = cursor.read();
      for (let at = 0; at < count; at++) {
        if (!goesOn(open, document, cursor.positions[at] ?? 0)) continue;
        report(document);
        break;
      }
    }
  }
}

function goesOn({ starts, positions }: Open, document: number, position: number): boolean {
  for (let at = starts[document] ?? 0; ; at++) {
    const expected = positions.at(at);
    if (expected === position) return true;
    if (expected === -1) return false;
  }
}

/** Every word somewhere between the first and the last of them, and these at most `within` apart. */
function nearEach(segment: OpenSegment, fixed: readonly number[], ends: readonly number[], within: number, report: (document: number) => void): void {
  const depth = candidates(segment, fixed);
  const stands = new Map<number, { word: number; position: number }[]>();
  const gather = (list: number, word: number, isWanted: (document: number) => boolean) => {
    for (const cursor = new PlaceCursor(segment, list); cursor.next(); ) {
      if (!isWanted(cursor.document)) continue;
      const count = cursor.read();
      const known = stands.get(cursor.document) ?? [];
      for (const position of cursor.positions.subarray(0, count)) known.push({ word, position });
      stands.set(cursor.document, known);
    }
  };
  fixed.forEach((list, word) => {
    gather(list, word, (document) => depth[document] === fixed.length);
  });
  for (const list of ends) gather(list, fixed.length, (document) => stands.has(document));
  for (const [document, all] of stands) if (areWithin(all, fixed.length + 1, within)) report(document);
}

/** A window over the places in order, which is moved on for as long as it holds every word. */
function areWithin(stands: { word: number; position: number }[], words: number, within: number): boolean {
  const inOrder = stands.toSorted((a, b) => a.position - b.position);
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
