import { ORDERS, type SearchQuestion } from '#lib/search/search-question.ts';
import { addressOf, isEmpty } from './address.ts';
import { inOrder } from './change-question.ts';
import { ORDER_NAMES, presentOrder } from './order-names.ts';

/** The order of the list, as addresses; without words to be near to, the newest come first. */
export function OrderMenu({ question }: { question: SearchQuestion }) {
  const wordless = question.text.trim() === '';
  const present = presentOrder(question);
  const offered = ORDERS.filter((order) => !wordless || order !== 'relevance');
  return (
    <details className="order">
      <summary>
        {isEmpty(question) ? 'By date said' : 'Order'}: <span>{ORDER_NAMES[present]}</span>
      </summary>
      <ul>
        {offered.map((order) => (
          <li key={order}>
            <a href={addressOf(inOrder(question, wordless && order === 'newest' ? 'relevance' : order))} aria-current={order === present ? 'true' : undefined}>
              {ORDER_NAMES[order]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
