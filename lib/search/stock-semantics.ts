import { analyzedForms } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { fuzzyWeight, prefixWeight } from './bm25.ts';
import { listPlaces, type Matches } from './matches.ts';
import { scoreGroup } from './score-words.ts';
import { FIELDS, type Field } from './search-answer.ts';

/** What `MiniSearch.search` takes, as far as it decides which statements are found and what they score. */
export interface StockOptions {
  fields?: readonly Field[];
  boost?: Partial<Record<Field, number>>;
  prefix?: boolean | ((form: string, at: number, forms: readonly string[]) => boolean);
  /** Part of a word's length, or whole edits from 1 on. */
  fuzzy?: number | false | ((form: string, at: number, forms: readonly string[]) => number | false);
  combineWith?: 'OR' | 'AND';
  /** How many of the best to give. */
  limit?: number;
}

export interface StockAnswer {
  total: number;
  top: { place: number; score: number }[];
}

const MOST_FUZZY = 6;
/** MiniSearch multiplies a score by the number of words met; they are counted in bits. */
const MOST_WORDS = 31;

/**
 * Searches as MiniSearch 7.2 does, over the packed index: the same statements, the same scores. The product asks otherwise (`answer`); this
 * is what the packed index is held against, and what it is compared with in the benchmark.
 */
export function stockSearch(index: ArchiveIndex, text: string, options: StockOptions = {}): StockAnswer {
  const forms = analyzedForms(text).slice(0, MOST_WORDS);
  const boosts = FIELDS.map((field) => options.boost?.[field] ?? 1);
  const asked = (bit: number) => FIELDS.map((field) => (options.fields === undefined || options.fields.includes(field) ? bit : undefined));
  const all = index.pool.take();
  const together = options.combineWith === 'AND';
  forms.forEach((form, at) => {
    const prefix = typeof options.prefix === 'function' ? options.prefix(form, at, forms) : (options.prefix ?? false);
    const fuzzy = typeof options.fuzzy === 'function' ? options.fuzzy(form, at, forms) : (options.fuzzy ?? false);
    const found = expand(index, form, prefix, fuzzy);
    scoreGroup(index, { words: [...found.keys()], weights: [...found.values()], marks: asked(1 << forms.indexOf(form)) }, boosts, all, null);
  });
  const every = forms.reduce((bits, form) => bits | (1 << forms.indexOf(form)), 0);
  listPlaces(all);
  const answer = best(all, options.limit ?? 10, (state) => (together ? state === every : state !== 0), index.isGone);
  index.pool.give(all);
  return answer;
}

function expand({ vocabulary }: ArchiveIndex, form: string, prefix: boolean, fuzzy: number | false): Map<number, number> {
  const weights = new Map<number, number>();
  const { words } = vocabulary;
  const edits = fuzzy === false ? 0 : fuzzy < 1 ? Math.min(MOST_FUZZY, Math.round(form.length * fuzzy)) : fuzzy;
  if (edits > 0)
    for (const { word, distance } of vocabulary.within(form, edits, false)) if (distance > 0) weights.set(word, fuzzyWeight(words[word] ?? '', distance));
  if (prefix) {
    const [from, to] = vocabulary.range(form);
    for (let word = from; word < to; word++) weights.set(word, prefixWeight(words[word] ?? '', form));
  }
  const own = vocabulary.find(form);
  if (own >= 0) weights.set(own, 1);
  return weights;
}

/** The best by score, of equals the first; and how many there are. */
function best({ scores, states, places, count }: Matches, limit: number, isMet: (state: number) => boolean, isGone: Uint8Array | null): StockAnswer {
  const top: { place: number; score: number }[] = [];
  let total = 0;
  let least = -1;
  for (let number = 0; number < count; number++) {
    const place = places[number] ?? 0;
    const state = states[place] ?? 0;
    if (!isMet(state) || isGone?.[place] === 1) continue;
    total += 1;
    const score = (scores[place] ?? 0) * bitsIn(state);
    if (top.length === limit && score <= least) continue;
    let at = top.length;
    while (at > 0 && (top[at - 1]?.score ?? 0) < score) at -= 1;
    top.splice(at, 0, { place, score });
    if (top.length > limit) top.pop();
    least = top.at(-1)?.score ?? -1;
  }
  return { total, top };
}

function bitsIn(state: number): number {
  let count = 0;
  for (let left = state; left !== 0; left &= left - 1) count += 1;
  return count;
}
