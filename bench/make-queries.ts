import { byFrequency, type CountedWord, countWords, isContent, wordsOf } from './corpus-words.ts';
import type { Paragraph } from './paragraph.ts';
import { QUERY_KINDS, type Query, type QueryKind, yearOf } from './query.ts';
import { between, oneOf, type Random, seededRandom, shuffled } from './seeded-random.ts';
import { misspelled } from './typo.ts';

const COMMON = 200;

/**
 * Draws queries of the nine kinds, as many of each, from the corpus's own words: the same for the same seed and corpus. They come mixed,
 * so that an engine that is stopped early has met all kinds.
 */
export function makeQueries(paragraphs: readonly Paragraph[], seed: number, ofEach: number): Query[] {
  const random = seededRandom(seed);
  const words = countWords(paragraphs);
  // A corpus too small for a kind has any of its words instead.
  const orAny = (list: CountedWord[]) => (list.length > 0 ? list : words);
  const content = orAny(words.filter(({ word }) => isContent(word)));
  const few = orAny(content.filter(({ count, word }) => count <= 5 && word.length >= 4));
  const anyWord = byFrequency(words, random);
  const common = byFrequency(content.slice(0, COMMON), random);
  const long = byFrequency(orAny(content.filter(({ word, count }) => word.length >= 5 && count > 1)), random);

  const draw: Record<QueryKind, () => Query> = {
    'one letter': () => ({ kind: 'one letter', text: beginning(anyWord(), 1) }),
    'two letters': () => ({
      kind: 'two letters',
      text: beginning(
        again(anyWord, (word) => [...word].length >= 2),
        2,
      ),
    }),
    'later keystrokes': () => ({ kind: 'later keystrokes', text: unfinished(random, run(random, paragraphs, between(random, 2, 3))) }),
    'common word': () => ({ kind: 'common word', text: common() }),
    'rare word': () => ({ kind: 'rare word', text: oneOf(random, few).word }),
    'several words': () => ({ kind: 'several words', text: some(random, paragraphs, between(random, 2, 4)).join(' ') }),
    typos: () => ({ kind: 'typos', text: misspelled(random, long()) }),
    filtered: () => filtered(random, oneOf(random, paragraphs)),
    'exact phrase': () => ({ kind: 'exact phrase', text: run(random, paragraphs, between(random, 2, 4)).join(' ') }),
  };
  return shuffled(
    random,
    QUERY_KINDS.flatMap((kind) => Array.from({ length: ofEach }, () => draw[kind]())),
  );
}

const beginning = (word: string, letters: number) => [...word].slice(0, letters).join('');

/** Draws until it fits, but not for ever: a corpus may have nothing that does. */
function again(draw: () => string, fits: (word: string) => boolean): string {
  let word = draw();
  for (let tries = 0; tries < 100 && !fits(word); tries += 1) word = draw();
  return word;
}

/** Words that stand beside each other in a paragraph; the last one says something. */
function run(random: Random, paragraphs: readonly Paragraph[], length: number): string[] {
  for (let tries = 0; ; tries += 1) {
    const words = wordsOf(oneOf(random, paragraphs).text);
    const start = between(random, 0, Math.max(0, words.length - length));
    const found = words.slice(start, start + length);
    if (tries === 100 || (found.length === length && isContent(found.at(-1) ?? ''))) return found;
  }
}

/** Words that one paragraph has, anywhere in it. */
function some(random: Random, paragraphs: readonly Paragraph[], count: number): string[] {
  for (let tries = 0; ; tries += 1) {
    const words = [...new Set(wordsOf(oneOf(random, paragraphs).text).filter(isContent))];
    if (words.length >= count) return shuffled(random, words).slice(0, count);
    if (tries === 100) return run(random, paragraphs, count);
  }
}

/** Cut inside the last word, with three letters or more in all. */
function unfinished(random: Random, words: readonly string[]): string {
  const last = [...(words.at(-1) ?? '')];
  const left = last.slice(0, between(random, 1, Math.max(1, last.length - 1))).join('');
  return [...words.slice(0, -1), left].join(' ').padEnd(3, left);
}

/** A word of a paragraph, narrowed to its speaker or to the years around it. */
function filtered(random: Random, paragraph: Paragraph): Query {
  const all = wordsOf(paragraph.text);
  const content = all.filter(isContent);
  const text = oneOf(random, content.length > 0 ? content : all);
  const year = yearOf(paragraph.date);
  const span = between(random, 0, 5);
  const byYear = year !== null && (paragraph.speaker === '' || random() < 0.5);
  return { kind: 'filtered', text, filter: byYear ? { from: year - span, to: year + span } : { speaker: paragraph.speaker } };
}
