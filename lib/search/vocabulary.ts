import { editDistance } from '#lib/archive/edit-distance.ts';
import { allowedDistance } from './allowed-distance.ts';
import { wordKey } from './word-key.ts';

/** All words of the index, to find those that a typed word may stand for. */
export interface Vocabulary {
  has(form: string): boolean;
  /** Words with the same key: other endings, the other side's spelling. The word itself is not among them. */
  otherForms(form: string): readonly string[];
  startingWith(prefix: string): readonly string[];
  /** Words that differ by a letter or two, nearest first; none that is a form of the word. */
  near(form: string): readonly string[];
}

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const HANGUL = /^[\u1100-\u11ff]/;

export function buildVocabulary(terms: Iterable<string>): Vocabulary {
  const sorted = [...terms].sort(byText);
  const all = new Set(sorted);
  const byKey = new Map<string, string[]>();
  for (const term of sorted) {
    const key = wordKey(term);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [term]);
    else same.push(term);
  }

  function startingWith(prefix: string): readonly string[] {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < sorted.length && sorted[end]?.startsWith(prefix)) end += 1;
    return sorted.slice(low, end);
  }

  return {
    has: (form) => all.has(form),
    otherForms(form) {
      const found = (byKey.get(wordKey(form)) ?? []).filter((term) => term !== form);
      // `us` may be meant for `U.S.`; Korean particles stand behind the word.
      if (/^[a-z]{2,3}$/.test(form)) {
        const dotted = `${[...form].join('.')}.`;
        if (all.has(dotted)) found.push(dotted);
      }
      if (HANGUL.test(form)) found.push(...startingWith(form).filter((term) => term !== form));
      return found;
    },
    startingWith,
    near(form) {
      const most = allowedDistance(form);
      if (most === 0 || form.length > 40) return [];
      const key = wordKey(form);
      const found: { term: string; distance: number }[] = [];
      for (const term of sorted) {
        if (term.length < 3 || Math.abs(term.length - form.length) > most) continue;
        const distance = editDistance(form, term, most);
        if (distance > 0 && distance <= most && wordKey(term) !== key) found.push({ term, distance });
      }
      found.sort((a, b) => a.distance - b.distance || Number(b.term[0] === form[0]) - Number(a.term[0] === form[0]) || byText(a.term, b.term));
      // A word one letter away is meant before one two letters away.
      const nearest = found[0]?.distance ?? 0;
      return found.filter(({ distance }) => distance === nearest).map(({ term }) => term);
    },
  };
}
