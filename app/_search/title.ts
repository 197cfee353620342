import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { isEmpty } from './address.ts';
import { chosenFilters } from './chosen-filters.ts';

const LONGEST = 80;

/** What the page is about, for its heading and the window: `sanctions, Kim Jong Un, April 2019`. */
export function titleOf(answer: SearchAnswer): string {
  const { question } = answer;
  if (isEmpty(question)) return 'Search';
  const text = [...question.text.trim()];
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).join('')}…` : text.join('');
  const chosen = chosenFilters(answer).map(({ label }) => label);
  const title = [words, ...chosen].filter((part) => part !== '').join(', ');
  return title === '' ? 'Statements narrowed by the address' : title;
}
