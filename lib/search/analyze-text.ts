import { scanWords } from './scan-words.ts';

/** A word of a text: folded for comparing, with its place in the text as it stands. The text itself is never altered. */
export interface Token {
  form: string;
  /** UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** Counts words from 0; the joined form of a hyphenated word has the position of its first part. */
  position: number;
  /** How many positions it covers: 1, or for a joined form the number of its parts. */
  span: number;
}

/** The words of a text, in order; `scanWords` says what a word is. */
export function analyze(text: string): Token[] {
  const tokens: Token[] = [];
  scanWords(text, {
    plain: (start, end, position) => tokens.push({ form: text.slice(start, end).toLowerCase(), start, end, position, span: 1 }),
    folded: (form, start, end, position, span) => tokens.push({ form, start, end, position, span }),
  });
  return tokens;
}

/** The folded words of a text, joined forms included: what the index holds. */
export function analyzedForms(text: string): string[] {
  return analyze(text).map(({ form }) => form);
}

/** Names are folded several times over while they are sorted into tables. */
const folded = new Map<string, string>();
const MOST_FOLDED = 64;

/** The words of a text as one line, for comparing names and labels: `Ch’oe Sŏn-hŭi` → `choe son hui`. */
export function foldedLine(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const line = analyze(text)
    .filter(({ span }) => span === 1)
    .map(({ form }) => form)
    .join(' ');
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(text, line);
  return line;
}

/** The words of a text in a row, folded, without those that hyphens join. */
export const wordsInRow = (text: string): string[] => analyze(text).flatMap(({ form, span }) => (span === 1 ? [form] : []));
