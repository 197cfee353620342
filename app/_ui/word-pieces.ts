import type { Mark } from '#lib/search/search-answer.ts';

/** A run of words that is shown in one way. */
export interface Piece {
  /** Where it begins in the whole text: also its key. */
  start: number;
  text: string;
  mark?: 'exact' | 'near';
  /** Words of the speaker inside the archive's summary: they do not lean. */
  upright?: true;
}

/** Words ready to be set: what hangs before them, what shuts them, and whether those marks stand in the text itself. */
export interface SetWords {
  hang: string | null;
  shut: string | null;
  /** Marks that the interface adds are not part of the words: selecting and copying leaves them out. */
  ownHang: boolean;
  ownShut: boolean;
  pieces: Piece[];
}

/** Opening marks with the marks that can close them, across languages. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
};

/**
 * Sets a quotation: its own first mark hangs and its own last mark shuts; words without marks get the interface's.
 * Words that only open (the source's own fragment) stay open; nothing is added to a text that has a mark of its own.
 */
export function setQuotation(text: string, marks: readonly Mark[]): SetWords {
  const first = text.charAt(0);
  const closing = PAIRS[first];
  if (closing === undefined) {
    return { hang: '“', shut: '”', ownHang: false, ownShut: false, pieces: piecesOf(text, 0, text.length, marks, []) };
  }
  const last = text.slice(-1);
  const shuts = text.length > 1 && closing.includes(last);
  const end = shuts ? text.length - 1 : text.length;
  return { hang: first, shut: shuts ? last : null, ownHang: true, ownShut: shuts, pieces: piecesOf(text, 1, end, marks, []) };
}

/** Sets words without marks around them: a summary, an author's own words. `quotes` are the speaker's words inside. */
export function setPlain(text: string, marks: readonly Mark[], quotes: readonly string[]): SetWords {
  return { hang: null, shut: null, ownHang: false, ownShut: false, pieces: piecesOf(text, 0, text.length, marks, spansOf(text, quotes)) };
}

/** Where quoted words stand in a summary, with the marks around them. */
function spansOf(text: string, quotes: readonly string[]): [start: number, end: number][] {
  return quotes.flatMap((quote) => {
    const start = text.indexOf(quote);
    if (start < 0) return [];
    const end = start + quote.length;
    const marked = start > 0 && (PAIRS[text.charAt(start - 1)] ?? '').includes(text.charAt(end)) && end < text.length;
    return [marked ? [start - 1, end + 1] : [start, end]];
  });
}

function piecesOf(text: string, from: number, to: number, marks: readonly Mark[], upright: readonly [number, number][]): Piece[] {
  const cuts = new Set([from, to]);
  for (const [start, end] of [...marks, ...upright]) for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, start] of places.entries()) {
    const end = places[index + 1];
    if (end === undefined || end <= start) continue;
    const mark = marks.find((span) => span[0] <= start && span[1] >= end);
    pieces.push({
      start,
      text: text.slice(start, end),
      ...(mark === undefined ? {} : { mark: mark[2] }),
      ...(upright.some((span) => span[0] <= start && span[1] >= end) ? { upright: true } : {}),
    });
  }
  return pieces;
}
