/**
 * One step of folding a romanised word. In the result capitals are classes of their own: C is ch, j, dz; E is oe, oi; N is ng.
 */
const STEPS: readonly (readonly [pattern: RegExp, to: string])[] = [
  // 이 is Ri in the North, Lee, Yi, Rhee in the South; 노 is Ro, No, Roh: a liquid at the beginning is dropped or becomes n.
  [/^(?:rh|r|l)(?=i|y|ee)/, ''],
  [/^(?:rh|r|l)(?=[aou])/, 'n'],
  [/^n(?=y)/, ''],
  [/^y(?=i)/, ''],
  // Letters that only lengthen: Park, Noh, Suh.
  [/ar(?=k)/g, 'a'],
  [/([aou])h(?=[^aeiouyw]|$)/g, '$1'],
  [/ng/g, 'N'],
  [/you(?=N)|yu(?=N)|yeo/g, 'yo'],
  [/ee/g, 'i'],
  [/wae|woe|we|oe|oi|oy/g, 'E'],
  [/eui|ui/g, 'i'],
  [/w?oo|wu|eo|eu|ou|u/g, 'o'],
  [/(?<=[^aeiou])ye/g, 'e'],
  [/ae|ai|ay|ei|ey/g, 'e'],
  [/y$/, 'i'],
  [/tch|ch|dzh|dz|zh|ts|tz|cz|j|z/g, 'C'],
  [/sh|hs|x/g, 's'],
  [/[ckgq]/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/l/g, 'r'],
  [/(.)\1+/g, '$1'],
];

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;
/** No word of a name is longer. */
const LONGEST_WORD = 40;

/**
 * What romanisations of one name have in common, whichever system or habit they follow: Choe, Choi, Choy; Ri, Lee, Yi, Rhee; Jong,
 * Jung, Jeong, Chong. It throws away what tells names apart, so it may only suggest. Null for words that are not in Latin letters.
 */
export function romanisedKey(words: readonly string[]): string | null {
  let key = '';
  for (const word of words) {
    if (word.length > LONGEST_WORD || !/^[a-z]+$/.test(word)) return null;
    key += keyOfWord(word);
  }
  return key;
}

function keyOfWord(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const key = STEPS.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word);
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, key);
  return key;
}
