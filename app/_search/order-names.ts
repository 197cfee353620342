import type { Order, SearchQuestion } from '#lib/search/search-question.ts';

export const ORDER_NAMES: Record<Order, string> = {
  relevance: 'nearest to the mouth',
  newest: 'newest first',
  oldest: 'oldest first',
  'reported-newest': 'last reported first',
  'reported-oldest': 'first reported first',
  speaker: 'by speaker',
};

/** The order a list is really in: without words to be near to, the newest come first. */
export function presentOrder({ text, order }: SearchQuestion): Order {
  return text.trim() === '' && order === 'relevance' ? 'newest' : order;
}
