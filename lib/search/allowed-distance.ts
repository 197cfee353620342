/** How many letters may differ in a word of this length before it is another word: none under four, one under eight, then two. */
export function allowedDistance(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}
