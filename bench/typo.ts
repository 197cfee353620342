import { between, oneOf, type Random } from './seeded-random.ts';

/** The word with a slip of the fingers: one in short words, one or two in words of eight letters and more. */
export function misspelled(random: Random, word: string): string {
  const slips = word.length >= 8 ? between(random, 1, 2) : 1;
  let typed = word;
  for (let slip = 0; slip < slips; slip += 1) typed = withSlip(random, typed);
  return typed === word ? withSlip(random, word) : typed;
}

/** A letter left out, doubled, changed for another of the word, or exchanged with the next; never the first, which one seldom gets wrong. */
function withSlip(random: Random, word: string): string {
  const letters = [...word];
  const at = between(random, 1, Math.max(1, letters.length - 2));
  const letter = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  const put = oneOf(random, ['', letter + letter, oneOf(random, letters), next + letter]);
  letters.splice(at, put === next + letter ? 2 : 1, put);
  return letters.join('');
}
