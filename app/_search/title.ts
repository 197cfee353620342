import type { SearchQuestion } from '#lib/search/search-question.ts';
import { isEmpty } from './address.ts';

/** What the page is about, for its heading and the window: `Results for bloodshot eyes`. */
export function titleOf(question: SearchQuestion): string {
  if (isEmpty(question)) return 'Search';
  const text = question.text.trim();
  const shown = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  const narrowed = Object.values(question.filters).flat().length;
  if (shown === '') return 'Narrowed results';
  return narrowed === 0 ? `Results for ${shown}` : `Results for ${shown}, narrowed`;
}
