import { withoutOuterMarks } from './quotation-marks.ts';

/** Beyond so many characters the first and last words are enough, and survive small differences between them. */
const WHOLE = 60;
/** First and last words together reach at least this length each. */
const END = 20;

/**
 * The part of an address that shows a browser where words stand on a page: `:~:text=start,end`, to be put behind its `#`. The words
 * are those that the page prints: what the quoter put in, brackets and ellipses, and marks round the whole, are left out, and the
 * range then runs over them. Null where nothing remains to look for.
 *
 * URL Fragment Text Directives (WICG draft): “Syntax” for `[prefix-,]start[,end][,-suffix]` and for `-`, `,` and `&`, which mean
 * something there and are percent-encoded; “Find a string in range”: a match begins and ends at the bounds of words, and one that has
 * no end stays within one block, so that words of several lines need one.
 */
export function textFragment(words: string, language?: string): string | null {
  const pieces = withoutOuterMarks(words)
    .split(CUT)
    .map((piece) => piece.replace(/\s+/gu, ' ').replace(EDGES, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (pieces.length === 1 && first.length <= WHOLE) return `:~:text=${encoded(first)}`;
  const start = firstWords(first, language);
  const end = lastWords(last, language);
  // One piece may be little longer than its two ends: then these would run into each other.
  if (pieces.length === 1 && start.length + end.length > first.length) return `:~:text=${encoded(first)}`;
  return `:~:text=${encoded(start)},${encoded(end)}`;
}

/** An address with the fragment behind it; one that leads to a place of the page keeps it (“The Fragment Directive”). */
export function withTextFragment(address: string, fragment: string | null): string {
  // A reader of PDF looks for no words.
  if (fragment === null || /\.pdf(?:[?#]|$)/iu.test(address)) return address;
  return address.includes('#') ? `${address}${fragment}` : `${address}#${fragment}`;
}

/** What is not the source’s own print, and the ends of lines. Brackets are the quoter’s by convention (Chicago 17, 13.60). */
const CUT = /\[[^\]]*\]|[[\]]|\s*(?:\.\s?){3,}|…|[\r\n\u2028\u2029]+/u;

/** Signs at the edges are the first thing in which two prints differ. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function firstWords(text: string, language: string | undefined): string {
  let start = '';
  for (const { segment } of wordsOf(text, language)) {
    if (start.length >= END && /[\p{L}\p{N}]/u.test(segment)) break;
    start += segment;
  }
  return start.replace(EDGES, '');
}

function lastWords(text: string, language: string | undefined): string {
  let end = '';
  for (const { segment } of wordsOf(text, language).toReversed()) {
    if (end.length >= END && /[\p{L}\p{N}]/u.test(segment)) break;
    end = segment + end;
  }
  return end.replace(EDGES, '');
}

/** By the rules of the language; a space is not the only bound there is. */
function wordsOf(text: string, language: string | undefined): Intl.SegmentData[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
