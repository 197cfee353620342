import type { Paragraph } from './paragraph.ts';
import { oneOf, seededRandom, shuffled } from './seeded-random.ts';

const PLACES = ['harbour', 'lighthouse', 'railway', 'meadow', 'orchard', 'quarry', 'bakery', 'library', 'bridge', 'tunnel'];
const DEEDS = ['repaired', 'painted', 'measured', 'forgotten', 'opened', 'rebuilt', 'described', 'promised', 'surveyed', 'closed'];
const PEOPLE = ['Ada Brook', 'Émile Carré', 'Jun Dae'];

/** A made-up archive for the tests: every word of it often, and one word in each paragraph that no other has. */
export function paragraphsForTests(count: number): Paragraph[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, at) => ({
    id: `made-up-${String(at + 1).padStart(5, '0')}`,
    speaker: oneOf(random, PEOPLE),
    date: at % 7 === 0 ? String(1990 + (at % 30)) : `${1990 + (at % 30)}-03-14`,
    event: `Meeting ${1 + (at % 4)}`,
    text: `The ${oneOf(random, PLACES)} was ${oneOf(random, DEEDS)} before the ${oneOf(random, PLACES)}, ${uniqueWord(at)} said; ${shuffled(random, DEEDS).slice(0, 3).join(' and ')}.`,
  }));
}

/** A word of letters only, another one for each number. */
export const uniqueWord = (number: number): string => `zy${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}x`;
