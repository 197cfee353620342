import type { Token } from './analyze-text.ts';

/**
 * The tokens that make the phrase, beginning with the token at this place, or null. A joined form counts for the words it
 * joins, so `sunhee` is found in `Sun-hee`. With `prefix` the last word may go on. Line breaks separate texts: pass one at a time.
 */
export function phraseAt(tokens: readonly Token[], at: number, forms: readonly string[], prefix: boolean): Token[] | null {
  const [form, ...rest] = forms;
  const token = tokens[at];
  if (form === undefined || token === undefined) return null;
  const fits = token.form === form || (prefix && rest.length === 0 && token.form.startsWith(form));
  if (!fits) return null;
  if (rest.length === 0) return [token];
  const next = token.position + token.span;
  for (let index = at + 1; index < tokens.length; index++) {
    const candidate = tokens[index];
    // Joined forms stand behind their parts, so positions go back at most by the longest join.
    if (candidate === undefined || candidate.position > next + 6) break;
    if (candidate.position !== next) continue;
    const found = phraseAt(tokens, index, rest, prefix);
    if (found !== null) return [token, ...found];
  }
  return null;
}

/** True where all forms stand in the text in any order, the first and the last of them at most so many words apart. */
export function wordsWithin(tokens: readonly Token[], forms: readonly string[], prefix: boolean, within: number): boolean {
  const fits = (form: string, at: number) => form === forms[at] || (prefix && at === forms.length - 1 && form.startsWith(forms[at] ?? ''));
  const stands = tokens.flatMap(({ form, position }) => forms.flatMap((_, at) => (fits(form, at) ? [{ word: at, position }] : [])));
  return stands.some(({ position: from }) =>
    forms.every((_, at) => stands.some(({ word, position }) => word === at && position >= from && position - from <= within)),
  );
}
