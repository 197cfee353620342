/**
 * How MiniSearch 7.2 weighs a word in a field (BM25+): the rarer the word, the more often it stands there and the shorter the field, the
 * more. Same constants, same order of operations, so that scores are the same to the last digits.
 */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** `holding`: how many of `statements` have the word in this field. */
export function rarity(statements: number, holding: number): number {
  return Math.log(1 + (statements - holding + 0.5) / (holding + 0.5));
}

/** `length`: different words in the field; `average`: the mean of it. */
export function saturation(frequency: number, length: number, average: number): number {
  return D + (frequency * (K + 1)) / (frequency + K * (1 - B + (B * length) / average));
}

/** What MiniSearch takes off for a word that only begins as typed, or is spelled otherwise: by how many letters of its own length. */
export const prefixWeight = (word: string, form: string): number => (0.375 * word.length) / (word.length + 0.3 * (word.length - form.length));
export const fuzzyWeight = (word: string, distance: number): number => (0.45 * word.length) / (word.length + distance);
