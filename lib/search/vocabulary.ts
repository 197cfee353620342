import { allowedDistance } from './allowed-distance.ts';
import { compareWords } from './compare-words.ts';
import { SPELLING_PAIRS } from './spelling-rules.ts';
import { wordKey } from './word-key.ts';
import { commonBeginnings, type NearWord, wordsNear } from './word-walk.ts';

/** All words of the index, to find those that a typed word may stand for. Words are meant by their number in `words`. */
export interface Vocabulary {
  words: readonly string[];
  has(form: string): boolean;
  /** Number of the word, or -1. */
  find(form: string): number;
  /** First and one past the last number of the words that begin so. */
  range(prefix: string): [from: number, to: number];
  /** Numbers of all words with the key of this form, its own among them where it is a word here. */
  sameKey(form: string): readonly number[];
  /** Words with the same key: other endings, the other side's spelling. The word itself is not among them. */
  otherForms(form: string): readonly string[];
  /** Words that differ by a letter or two, nearest first; none that is a form of the word. */
  near(form: string): readonly string[];
  /** Makes ready what is looked at when a word is none of these, for the words of these numbers; else it is made where it is first needed. */
  prepare(from: number, to: number): void;
  /** All words within so many edits. */
  within(form: string, edits: number, swaps: boolean): readonly NearWord[];
}

const HANGUL = /^[\u1100-\u11ff]/;
/** No spelling rule reaches into the first two letters of a word, so other forms of a word that is not here are looked for among those that begin like it. */
const UNTOUCHED = 2;

/** `formsBack`: of each word how far back the nearest other form of it stands, 0 for none (`writeForms`). */
export function openVocabulary(words: readonly string[], formsBack: Uint32Array): Vocabulary {
  let common: Uint8Array | undefined;
  let formsAhead: Uint32Array | undefined;
  let keyHashes: Uint32Array | undefined;
  const relatives = new Map<string, number>();

  function lowerBound(form: string): number {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] ?? '') < form) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function find(form: string): number {
    const at = lowerBound(form);
    return words[at] === form ? at : -1;
  }

  function range(prefix: string): [number, number] {
    const from = lowerBound(prefix);
    let [low, high] = [from, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]?.startsWith(prefix)) low = middle + 1;
      else high = middle;
    }
    return [from, low];
  }

  function sameKey(form: string): number[] {
    const own = find(form);
    const known = own >= 0 ? own : relativeOf(form);
    if (known < 0) return [];
    formsAhead ??= aheadOf(formsBack);
    const found = [known];
    for (let at = known - (formsBack[known] ?? 0); at !== (found[0] ?? 0); at -= formsBack[at] ?? 0) found.unshift(at);
    for (let at = known + (formsAhead[known] ?? 0); at !== (found.at(-1) ?? 0); at += formsAhead[at] ?? 0) found.push(at);
    return found;
  }

  /** The same words are asked about at every letter behind them. */
  function relativeOf(form: string): number {
    const known = relatives.get(form) ?? relative(form);
    if (relatives.size >= MOST_REMEMBERED) relatives.clear();
    relatives.set(form, known);
    return known;
  }

  /** A number by which most words of another key are told apart without making the key. */
  function keyHash(word: number): number {
    keyHashes ??= new Uint32Array(words.length);
    const known = keyHashes[word] ?? 0;
    if (known !== 0) return known;
    const hash = hashOf(wordKey(words[word] ?? ''));
    keyHashes[word] = hash;
    return hash;
  }

  /** A word that has the same key, where the form itself is no word here. */
  function relative(form: string): number {
    const key = wordKey(form);
    const hash = hashOf(key);
    for (const other of SPELLING_PAIRS.flat()) if (wordKey(other) === key && find(other) >= 0) return find(other);
    for (const beginning of new Set([form.slice(0, UNTOUCHED), key.slice(0, UNTOUCHED)])) {
      const [from, to] = range(beginning);
      for (let word = from; word < to; word++) if (keyHash(word) === hash && wordKey(words[word] ?? '') === key) return word;
    }
    return -1;
  }

  function otherForms(form: string): readonly string[] {
    const found = sameKey(form)
      .map((word) => words[word] ?? '')
      .filter((word) => word !== form);
    // `us` may be meant for `U.S.`; Korean particles stand behind the word.
    if (/^[a-z]{2,3}$/.test(form)) {
      const dotted = `${[...form].join('.')}.`;
      if (find(dotted) >= 0) found.push(dotted);
    }
    if (HANGUL.test(form)) found.push(...words.slice(...range(form)).filter((word) => word !== form));
    return found;
  }

  function within(form: string, edits: number, swaps: boolean): readonly NearWord[] {
    common ??= commonBeginnings(words);
    return wordsNear(words, common, form, edits, swaps);
  }

  return {
    words,
    has: (form) => find(form) >= 0,
    find,
    range,
    sameKey,
    otherForms,
    within,
    prepare(from, to) {
      for (let word = from; word < Math.min(to, words.length); word++) keyHash(word);
    },
    near(form) {
      const most = allowedDistance(form);
      if (most === 0 || form.length > 40) return [];
      const key = wordKey(form);
      const found = within(form, most, true)
        .map(({ word, distance }) => ({ word: words[word] ?? '', distance }))
        .filter(({ word, distance }) => distance > 0 && word.length > 2 && wordKey(word) !== key);
      found.sort((a, b) => a.distance - b.distance || Number(b.word[0] === form[0]) - Number(a.word[0] === form[0]) || compareWords(a.word, b.word));
      // A word one letter away is meant before one two letters away.
      const nearest = found[0]?.distance ?? 0;
      return found.filter(({ distance }) => distance === nearest).map(({ word }) => word);
    },
  };
}

const MOST_REMEMBERED = 64;

/** FNV-1a over UTF-16 units; never 0. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}

function aheadOf(formsBack: Uint32Array): Uint32Array {
  const ahead = new Uint32Array(formsBack.length);
  formsBack.forEach((back, word) => {
    if (back > 0) ahead[word - back] = back;
  });
  return ahead;
}

/** The words of a base and of an overlay as one vocabulary. */
export function joinVocabularies(base: Vocabulary, baseForms: Uint32Array, more: readonly string[]): Vocabulary {
  const added = more.filter((word) => !base.has(word));
  if (added.length === 0) return base;
  const words = [...base.words, ...added].sort(compareWords);
  const numberOf = new Map(words.map((word, number) => [word, number]));
  const globalOf = Int32Array.from(base.words, (word) => numberOf.get(word) ?? 0);
  const formsBack = new Uint32Array(words.length);
  baseForms.forEach((back, word) => {
    if (back > 0) formsBack[globalOf[word] ?? 0] = (globalOf[word] ?? 0) - (globalOf[word - back] ?? 0);
  });
  const byKey = new Map<string, number[]>();
  for (const word of added) {
    const key = wordKey(word);
    const same = byKey.get(key) ?? base.sameKey(word).map((known) => globalOf[known] ?? 0);
    byKey.set(key, [...same, numberOf.get(word) ?? 0]);
  }
  for (const same of byKey.values())
    same
      .sort((a, b) => a - b)
      .forEach((word, at) => {
        formsBack[word] = word - (same[at - 1] ?? word);
      });
  return openVocabulary(words, formsBack);
}
