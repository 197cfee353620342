import { foldedLine } from './analyze-text.ts';
import type { IndexedName } from './archive-names.ts';
import { ARTICLES, HONORIFICS } from './cue-words.ts';

const words = (name: string) =>
  foldedLine(name)
    .split(' ')
    .filter((word) => word !== '');
/** Scripts whose words are names in themselves; where characters stand one by one, another order is another name. */
const WORD_OF_LETTERS = /^(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})\p{L}[\p{L}\p{M}]*$/u;
const isAddress = (form: string | undefined) => form !== undefined && /address|title|honorific/i.test(form);

/** The recorded ways to write a name, each as its folded words. */
export function recordedSpellings(name: IndexedName | undefined): string[][] {
  if (name === undefined) return [];
  const all = [name.name, ...name.variants.map((variant) => variant.name)].map(words).filter((spelling) => spelling.length > 0);
  return [...new Map(all.map((spelling) => [spelling.join(' '), spelling])).values()];
}

/** Recorded spellings, without article and initials, and for persons in the other order too. */
export function spellingsOf(name: IndexedName): string[][] {
  const isPerson = name.kind === 'person' || (name.kind === 'mentioned' && !/agency|ministry|committee|party|council/i.test(name.name));
  return recordedSpellings(name).flatMap((recorded) => {
    const spelling = ARTICLES.has(recorded[0] ?? '') && recorded.length > 1 ? recorded.slice(1) : recorded;
    const plain = spelling.filter((word, at) => word.length > 1 || at === 0);
    const orders = [spelling, plain];
    const [first = '', ...rest] = plain;
    if (isPerson && plain.length > 1 && WORD_OF_LETTERS.test(first)) orders.push([...rest, first], [plain.at(-1) ?? '', ...plain.slice(0, -1)]);
    return orders;
  });
}

/** Family names by which this person may be called, as far as the record shows which word it is. */
export function surnamesOf(name: IndexedName): string[] {
  if (name.kind !== 'person' && name.kind !== 'mentioned') return [];
  const found = new Set<string>();
  if (name.family !== undefined && words(name.family).length === 1) found.add(foldedLine(name.family));
  const spellings = [name.name, ...name.variants.filter(({ form }) => !isAddress(form)).map((variant) => variant.name)].map(words);
  for (const spelling of spellings) {
    if (spelling.length < 2 || !spelling.every((word) => /^[a-z]+$/.test(word)) || HONORIFICS.has(spelling[0] ?? '')) continue;
    // Somebody only mentioned has no record of the order: either end may be it, if another bearer is called so.
    if (name.kind === 'mentioned') [spelling[0], spelling.at(-1)].map((word) => word !== undefined && found.add(word));
    else if (name.family !== undefined) found.add((name.familyNameFirst ? spelling[0] : spelling.at(-1)) ?? '');
    // Of a corpus only the name is known: in most the family name stands last. One of two letters is as likely the end of a given name.
    else if ((spelling.at(-1)?.length ?? 0) > 2) found.add(spelling.at(-1) ?? '');
  }
  found.delete('');
  return [...found];
}
