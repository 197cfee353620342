import type { Kind } from '#lib/archive/kind.ts';

/** What decides whether two statements are copies of each other. */
export interface CopyText {
  kind: Kind;
  /** Ids of its speakers in one line, whatever their order. */
  speakers: string;
  /** The page it was read on: the source of the last hand; where there is none its event. */
  page: string;
  /** Days on which it can have been said, as numbers; null where nobody knows. */
  first: number | null;
  last: number | null;
  /** Its words to the letter in a row, folded, each as a number. */
  words: Int32Array;
}

/** Fewer words are said again by chance. */
export const FEWEST_WORDS = 5;
/** On one page so many words stand twice because they were recorded twice; fewer may be a refrain. */
const FEWEST_ON_ONE_PAGE = 12;
/** From so many words on it is one text even where it is put into several mouths: an agency’s, a joint declaration. */
export const FEWEST_OF_OTHERS = 50;
/** Of all runs of three words of either, so many must be in both: of sixty words two may be others. */
const LEAST_SHARED = 0.8;
/** One hour has two dates around the world. */
const DAYS_APART = 1;

/**
 * Whether two statements are copies: of one kind, said on what may be the same day, in nearly the same words by the same speakers and read on
 * different pages; or word for word the same at some length, on one page or in several mouths. What was said again on another day is another
 * statement, however much alike.
 */
export function areCopies(one: CopyText, other: CopyText): boolean {
  if (!mayBeCopies(one, other)) return false;
  const fewest = Math.min(one.words.length, other.words.length);
  if (one.speakers !== other.speakers) return fewest >= FEWEST_OF_OTHERS && isSame(one.words, other.words);
  if (one.page === other.page) return fewest >= FEWEST_ON_ONE_PAGE && isSame(one.words, other.words);
  return fewest >= FEWEST_WORDS && (isSame(one.words, other.words) || shared(one.words, other.words) >= LEAST_SHARED);
}

/** What can be told without the words. */
export function mayBeCopies(one: Omit<CopyText, 'words'>, other: Omit<CopyText, 'words'>): boolean {
  return one.kind === other.kind && beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one);
}

const beginsBeforeEnd = ({ first }: Pick<CopyText, 'first'>, { last }: Pick<CopyText, 'last'>) => first === null || last === null || first <= last + DAYS_APART;

function isSame(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

/** Runs of three words that both have, as a part of those that either has (Jaccard’s coefficient of their shingles). */
function shared(one: Int32Array, other: Int32Array): number {
  const [fewer, more] = one.length < other.length ? [one, other] : [other, one];
  // More than that they cannot share.
  if (fewer.length < LEAST_SHARED * (more.length - 2)) return 0;
  const [mine, theirs] = [runsOf(one), runsOf(other)];
  let both = 0;
  for (const run of mine) if (theirs.has(run)) both += 1;
  return both / (mine.size + theirs.size - both);
}

function runsOf(words: Int32Array): Set<string> {
  const runs = new Set<string>();
  for (let at = 2; at < words.length; at++) runs.add(`${words[at - 2]} ${words[at - 1]} ${words[at]}`);
  return runs;
}
