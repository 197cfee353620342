import { analyze, type Token } from './analyze-text.ts';

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

const SHORT = 120;
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly Token[]>();

/** Names, offices and events are few and come again with every statement, so they are taken apart once. */
function tokensOf(text: string): readonly Token[] {
  if (text.length > SHORT) return analyze(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const tokens = analyze(text);
  if (remembered.size < MOST_REMEMBERED) remembered.set(text, tokens);
  return tokens;
}

/** True where the text holds the phrase. */
export function hasPhrase(text: string, forms: readonly string[], prefix: boolean): boolean {
  const [first] = forms;
  const tokens = tokensOf(text);
  const opens = (form: string) => form === first || (prefix && forms.length === 1 && first !== undefined && form.startsWith(first));
  return tokens.some(({ form }, at) => opens(form) && phraseAt(tokens, at, forms, prefix) !== null);
}
