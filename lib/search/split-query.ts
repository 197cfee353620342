import { analyze } from './analyze-text.ts';

/** A part of a question that is meant to the letter: quoted, or excluded by a minus sign. */
export interface LetterPart {
  typed: string;
  forms: string[];
  excluded: boolean;
  start: number;
  end: number;
}

export interface SplitQuery {
  parts: LetterPart[];
  /** The text with every part blanked by line breaks: same length, same places. */
  rest: string;
  /** The words after a quotation mark that nobody closed; they are read as a quotation to the end. */
  unclosed: string | null;
}

const OPENERS = '"“”„«»';
const CLOSERS = '"“”»«';
const isSpace = (character: string | undefined) => character === undefined || /\s/u.test(character);

/** Takes quotations and exclusions out of a question. Any text is accepted. */
export function splitQuery(text: string): SplitQuery {
  const parts: LetterPart[] = [];
  let rest = '';
  let unclosed: string | null = null;
  let at = 0;
  while (at < text.length) {
    const startsWord = isSpace(text[at - 1]) || text[at - 1] === '(';
    const excluded = startsWord && (text[at] === '-' || text[at] === '−') && !isSpace(text[at + 1]) && text[at + 1] !== '-';
    const open = excluded ? at + 1 : at;
    let end = at;
    if (startsWord && OPENERS.includes(text[open] ?? ' ')) {
      const close = closing(text, open + 1);
      end = close < 0 ? text.length : close + 1;
      const inside = text.slice(open + 1, close < 0 ? text.length : close);
      if (close < 0 && inside.trim() !== '') unclosed = inside.trim();
      add(parts, inside, excluded, at, end);
    } else if (excluded) {
      while (end < text.length && !isSpace(text[end])) end += 1;
      add(parts, text.slice(open, end), true, at, end);
    }
    if (end > at) {
      rest += '\n'.repeat(end - at);
      at = end;
    } else {
      rest += text[at] ?? '';
      at += 1;
    }
  }
  return { parts, rest, unclosed };
}

function closing(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (CLOSERS.includes(text[at] ?? ' ')) return at;
  return -1;
}

function add(parts: LetterPart[], inside: string, excluded: boolean, start: number, end: number): void {
  const forms = analyze(inside).flatMap(({ form, span }) => (span === 1 ? [form] : []));
  if (forms.length > 0) parts.push({ typed: inside.trim(), forms, excluded, start, end });
}
