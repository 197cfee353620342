import type { StatementRow } from '#lib/archive/statement-row.ts';
import type { Mark, SearchResult } from './search-answer.ts';
import type { LineOrder } from './search-question.ts';

/** One hit with the words around it, every part to the letter. */
export interface ConcordanceLine {
  /** Which statement, text and place: no two lines have the same. */
  key: string;
  row: StatementRow;
  /** `summary`: words of the archive, never anybody's. */
  of: 'text' | 'summary';
  before: string;
  hit: string;
  after: string;
  /** The text goes on beyond what is shown. */
  cutBefore: boolean;
  cutAfter: boolean;
  how: Mark[2];
  /** Number of the hit on the page of its statement, from 1. */
  number: number;
}

export interface Concordance {
  lines: ConcordanceLine[];
  /** Statements that have no line, being found by a name, a place, another wording. */
  without: number;
}

/** What a line of the widest page holds on either side of a hit, in Latin letters; a Hangul syllable or an ideograph takes the room of two. */
const AROUND = 46;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/;

/** How many UTF-16 units there is room for, from a place on in a direction. */
function roomFrom(text: string, at: number, step: 1 | -1): number {
  let units = 0;
  for (let room = AROUND; ; units += 1) {
    const unit = text[step === 1 ? at + units : at - 1 - units];
    if (unit === undefined) return units;
    room -= WIDE.test(unit) ? 2 : 1;
    if (room < 0) return units;
  }
}

/** Every hit in the words and summaries of these results, a line each (key word in context). */
export function concordance(results: readonly SearchResult[], order: LineOrder): Concordance {
  const lines: ConcordanceLine[] = [];
  let without = 0;
  for (const { row, why } of results) {
    const { text, summary } = why.marks;
    if (text.length + summary.length === 0) without += 1;
    for (const [index, mark] of text.entries()) lines.push(lineOf(row, 'text', mark, index + 1));
    for (const [index, mark] of summary.entries()) lines.push(lineOf(row, 'summary', mark, text.length + index + 1));
  }
  return { lines: inOrder(lines, order), without };
}

function lineOf(row: StatementRow, of: 'text' | 'summary', [start, end, how]: Mark, number: number): ConcordanceLine {
  const whole = (of === 'text' ? row.text : row.summary) ?? '';
  const from = beginOf(whole, start);
  const to = endOf(whole, end);
  return {
    key: `${row.id}-${of}-${start}`,
    row,
    of,
    before: whole.slice(from, start),
    hit: whole.slice(start, end),
    after: whole.slice(end, to),
    cutBefore: from > 0,
    cutAfter: to < whole.length,
    how,
    number,
  };
}

/** Marks and joiners that belong to the character before them, low halves of pairs, and the letters inside a Hangul syllable. */
const INSIDE = /\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}]|[\u1160-\u11ff\udc00-\udfff]/u;

/** Whether a text may be cut at a place without cutting what is seen as one character. */
const cutsNothing = (text: string, at: number) => !INSIDE.test(String.fromCodePoint(text.codePointAt(at) ?? 0x20)) && text[at - 1] !== '\u200d';

/** Where the context begins: behind a space if there is one in its first half, else at a whole character. */
function beginOf(text: string, start: number): number {
  const room = roomFrom(text, start, -1);
  const first = start - room;
  if (first <= 0) return 0;
  for (let at = first; at < start - room / 2; at++) if (/\s/.test(text[at - 1] ?? '') && !/\s/.test(text[at] ?? '')) return at;
  let at = first;
  while (at < start && !cutsNothing(text, at)) at += 1;
  return at;
}

function endOf(text: string, end: number): number {
  const room = roomFrom(text, end, 1);
  const last = end + room;
  if (last >= text.length) return text.length;
  for (let at = last; at > end + room / 2; at--) if (/\s/.test(text[at] ?? '') && !/\s/.test(text[at - 1] ?? '')) return at;
  let at = last;
  while (at > end && !cutsNothing(text, at)) at -= 1;
  return at;
}

/** Words folded for comparing: without accents and capitals, Hangul in its letters. */
const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];

/** What lines are sorted by, compared part by part; lines that are equal in all of it stay as the list has them. */
function sortKey({ before, after, row }: ConcordanceLine, order: LineOrder): string[] {
  switch (order) {
    case 'list':
      return [];
    case 'left':
      return wordsOf(before).reverse();
    case 'right':
      return wordsOf(after);
    case 'date':
      // Behind every year there is, but before nothing: what has no date comes last.
      return [row.said?.earliest ?? row.said?.latest ?? '~'];
    case 'speaker':
      return row.speakers.flatMap(({ name }) => wordsOf(name));
  }
}

function inOrder(lines: readonly ConcordanceLine[], order: LineOrder): ConcordanceLine[] {
  return lines
    .map((line) => ({ line, key: sortKey(line, order) }))
    .sort((one, other) => compareParts(one.key, other.key))
    .map(({ line }) => line);
}

function compareParts(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against === undefined || part > against) return 1;
    if (part < against) return -1;
  }
  return one.length - other.length;
}
