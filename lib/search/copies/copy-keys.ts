import { FEWEST_OF_OTHERS, FEWEST_WORDS } from './copy-rule.ts';

/**
 * So many of the least hashes of its runs of three words stand for a text. Two texts that share four fifths of their runs share at least one of
 * these but once in six hundred times (0.2⁴), two that are word for word the same share all: the keys only say what is compared word by word.
 */
const KEYS = 4;
/** A key has so many bits, so that it and a place make one exact number. */
export const KEY_BITS = 29;

/** Numbers that copies have in common, for a text by somebody in a kind. `hashOf` gives the hash of a word. */
export function copyKeys(owner: string, kind: string, words: Int32Array, hashOf: (word: number) => number): number[] {
  if (words.length < FEWEST_WORDS) return [];
  const salt = hashOfText(`${kind} ${owner}`);
  const least: number[] = [];
  let whole = hashOfText(kind);
  let [before, last] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const hash = hashOf(words[at] ?? 0);
    whole = mixed(whole, hash);
    if (at >= 2) keepLeast(least, mixed(mixed(mixed(salt, before), last), hash) >>> (32 - KEY_BITS));
    [before, last] = [last, hash];
  }
  // Of several mouths only the whole text is looked for.
  return words.length < FEWEST_OF_OTHERS ? least : [...new Set([...least, whole >>> (32 - KEY_BITS)])];
}

/** FNV-1a over UTF-16 units, stirred, since short words that are alike must fall far apart. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash, text.length);
}

/** One hash behind another (the last steps of MurmurHash3). */
function mixed(hash: number, more: number): number {
  let mix = Math.imul(hash ^ Math.imul(more, 0xcc9e2d51), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function keepLeast(least: number[], hash: number): void {
  if (least.length === KEYS && hash >= (least[KEYS - 1] ?? 0)) return;
  let at = least.length;
  while (at > 0 && (least[at - 1] ?? 0) > hash) at -= 1;
  if (least[at - 1] === hash) return;
  least.splice(at, 0, hash);
  if (least.length > KEYS) least.pop();
}
