import type { ArchiveIndex, OpenSegment } from './archive-index.ts';
import { findRuns } from './find-runs.ts';
import { GrowingNumbers } from './packed/growing-numbers.ts';
import { AT_ONCE, PlaceCursor, Places } from './place-cursor.ts';
import { documentsIn, listOf } from './posting-lists.ts';

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
    else if (more.length === 0) findRuns(segment, [...fixed, only], ({ documents, count }) => documents.subarray(0, count).forEach(report));
    else followOn(segment, fixed, ends, report);
  }
  return found.all().slice();
}

function reportAll(segment: OpenSegment, lists: readonly number[], report: (document: number) => void): void {
  for (const list of lists) for (const document of documentsIn(segment, list)) report(document);
}

/** Where the last word may be any of many: first where it must stand, then which of them stands there. */
function followOn(segment: OpenSegment, fixed: readonly number[], ends: readonly number[], report: (document: number) => void): void {
  /** Of each statement from where on `positions` has those where the phrase goes on, ended by -1; 0 for none. */
  const starts = new Int32Array(segment.words.statements);
  const positions = new GrowingNumbers();
  positions.push(-1);
  findRuns(segment, fixed, ({ documents, at, ends: behind, count }) => {
    for (let statement = 0; statement < count; statement++) {
      starts[documents[statement] ?? 0] = positions.length;
      for (let run = at[statement] ?? 0; run < (at[statement + 1] ?? 0); run++) positions.push(behind[run] ?? 0);
      positions.push(-1);
    }
  });
  if (positions.length === 1) return;
  const all = positions.all();
  for (const list of ends) {
    const wanted = documentsIn(segment, list).filter((document) => starts[document] !== 0);
    eachPlaces(segment, [list], wanted, (document, [places], at) => {
      if (places !== undefined && standsThere(places, at, all, starts[document] ?? 0)) report(document);
    });
  }
}

function standsThere({ at, positions }: Places, statement: number, expected: Int32Array, start: number): boolean {
  for (let place = at[statement] ?? 0; place < (at[statement + 1] ?? 0); place++)
    for (let next = start; expected[next] !== -1; next++) if (expected[next] === positions[place]) return true;
  return false;
}

/** Every word somewhere between the first and the last of them, and these at most `within` apart. */
function nearEach(segment: OpenSegment, fixed: readonly number[], ends: readonly number[], within: number, report: (document: number) => void): void {
  const rarest = (lists: readonly number[]) => lists.toSorted((a, b) => (segment.words.counts[a] ?? 0) - (segment.words.counts[b] ?? 0))[0] ?? 0;
  for (const end of ends) {
    const lists = [...fixed, end];
    eachPlaces(segment, lists, documentsIn(segment, rarest(lists)), (document, read, statement) => {
      const stands = read.flatMap(({ at, positions }, word) =>
        Array.from(positions.subarray(at[statement], at[statement + 1]), (position) => ({ word, position })),
      );
      if (areWithin(stands, lists.length, within)) report(document);
    });
  }
}

/** Reads where the words of these lists stand in each of these statements; `read` has them by list, at the number that is given. */
function eachPlaces(
  segment: OpenSegment,
  lists: readonly number[],
  documents: Int32Array,
  meet: (document: number, read: readonly Places[], statement: number) => void,
): void {
  const cursors = lists.map((list) => ({ cursor: new PlaceCursor(segment, list), places: new Places(AT_ONCE) }));
  const read = cursors.map(({ places }) => places);
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const to = Math.min(documents.length, from + AT_ONCE);
    for (const { cursor, places } of cursors) cursor.readMany(documents, from, to, places);
    for (let at = from; at < to; at++) meet(documents[at] ?? 0, read, at - from);
  }
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
