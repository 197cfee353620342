import { editDistance } from '#lib/archive/edit-distance.ts';
import { allowedDistance } from './allowed-distance.ts';
import { analyze, type Token, wordsInRow } from './analyze-text.ts';
import { phraseAt } from './phrase-match.ts';
import type { Mark } from './search-answer.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordKey } from './word-key.ts';

/** What to mark in a text: words by their folded form, and phrases as their folded forms in order. */
export interface MarkTerms {
  words: ReadonlyMap<string, Mark[2]>;
  phrases: readonly { forms: readonly string[]; prefix: boolean; how: Mark[2] }[];
}

/** Marks every word and phrase in a text: spans in UTF-16 units of the text as it stands, in order, never overlapping. `tokens`: the text taken apart, where it was already. */
export function marksFor(text: string, terms: MarkTerms, tokens: readonly Token[] = analyze(text)): Mark[] {
  if (terms.words.size === 0 && terms.phrases.length === 0) return [];
  const marks: Mark[] = [];
  for (const { form, start, end } of tokens) {
    const how = terms.words.get(form);
    if (how !== undefined) marks.push([start, end, how]);
  }
  for (const { forms, prefix, how } of terms.phrases) {
    tokens.forEach((_, at) => {
      const found = phraseAt(tokens, at, forms, prefix);
      const [first, last] = [found?.[0], found?.at(-1)];
      if (first !== undefined && last !== undefined) marks.push([first.start, last.end, how]);
    });
  }
  return withoutOverlap(marks);
}

/** Of overlapping marks the longer stays; of equal ones the exact. */
function withoutOverlap(marks: Mark[]): Mark[] {
  const byLength = [...marks].sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || (a[2] === 'exact' ? -1 : 1) - (b[2] === 'exact' ? -1 : 1));
  const kept: Mark[] = [];
  for (const mark of byLength) {
    if (!kept.some(([start, end]) => mark[0] < end && start < mark[1])) kept.push(mark);
  }
  return kept.sort((a, b) => a[0] - b[0]);
}

/**
 * Marks what somebody typed, where no index is at hand (a statement's own page): phrases to the letter, words and their
 * other forms as `exact`; a word that does not occur at all as `near` where the text has one a letter or two away.
 * Prefer the marks of an answer where there is one: it also knows other wordings.
 */
export function marksForTyped(text: string, typed: string): Mark[] {
  const tokens = analyze(text).filter(({ span }) => span === 1);
  const words = new Map<string, Mark[2]>();
  const phrases: { forms: string[]; prefix: boolean; how: Mark[2] }[] = [];
  const plain = typed.replace(/-?["“”„«»]([^"“”„«»]*)["“”„«»]/gu, (whole, inside: string) => {
    const forms = wordsInRow(inside);
    if (forms.length > 0 && !whole.startsWith('-')) phrases.push({ forms, prefix: false, how: 'exact' });
    return ' ';
  });
  for (const { form } of analyze(plain.replace(/(^|\s)-\S+/gu, ' '))) {
    if (!STOP_WORDS.has(form)) markWord(form, tokens, words);
  }
  return marksFor(text, { words, phrases });
}

function markWord(form: string, tokens: readonly Token[], words: Map<string, Mark[2]>): void {
  const key = wordKey(form);
  const same = tokens.filter((token) => wordKey(token.form) === key);
  for (const token of same) words.set(token.form, 'exact');
  const most = same.length > 0 ? 0 : allowedDistance(form);
  if (most === 0) return;
  for (const token of tokens) {
    if (token.form.length > 2 && editDistance(form, token.form, most) <= most && !words.has(token.form)) words.set(token.form, 'near');
  }
}
