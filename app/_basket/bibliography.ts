import type { Citation } from '#lib/citation/format-citation.ts';
import type { StyleKind } from '#lib/citation/styles.ts';

/** An entry of a list, as it is copied. */
export interface Entry {
  text: string;
  html: string;
}

/** Letters alone decide: quotation marks and articles in other alphabets stay where their letters are. */
const ORDER = new Intl.Collator('en', { ignorePunctuation: true });

/**
 * The list of everything that is cited: each document once, by the alphabet, or where the style numbers its list in the order
 * in which it is cited.
 */
export function bibliographyOf(citations: readonly Citation[], kind: StyleKind): Entry[] {
  const entries = new Map<string, Entry>();
  for (const citation of citations) {
    if ('none' in citation) continue;
    const [texts, htmls] = [linesIn(citation.text), linesIn(citation.html)];
    for (const [line, text] of texts.entries()) if (!entries.has(text)) entries.set(text, { text, html: htmls[line] ?? '' });
  }
  const list = [...entries.values()];
  return kind === 'number' ? list : list.sort((a, b) => ORDER.compare(a.text, b.text));
}

const linesIn = (text: string) => text.split('\n').filter((line) => line !== '');
