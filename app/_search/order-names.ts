import type { Order, SearchQuestion } from '#lib/search/search-question.ts';

export const ORDER_NAMES: Record<Order, string> = { relevance: 'nearest to the mouth', newest: 'newest first', oldest: 'oldest first' };

/** The order a list is really in: without words to be near to, the newest come first. */
export function presentOrder({ text, order }: SearchQuestion): Order {
  return text.trim() === '' && order === 'relevance' ? 'newest' : order;
}
