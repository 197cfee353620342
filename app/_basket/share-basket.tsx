import { useState } from 'react';
import { copy, linkTo, type Wanted } from '../_citation/clipboard.client.ts';
import type { Basket } from './basket.ts';
import { basketLink } from './basket-link.ts';

/** Servers and chat programs cut off or refuse what is longer. */
const LONGEST_LINK = 6000;

/** Copies a link that shows this set to somebody else. */
export function ShareBasket({ basket }: { basket: Basket }) {
  const hasWords = basket.title !== undefined || basket.items.some(({ note }) => note !== undefined);
  const [withWords, setWithWords] = useState(true);
  const shared: Basket = withWords ? basket : { items: basket.items.map(({ id }) => ({ id })) };
  return (
    <>
      <p className="basket-acts">
        <button className="btn" type="button" onClick={() => copy(linkOf(shared), 'Link copied', hasWords && withWords ? 'with title and notes' : undefined)}>
          Copy a link to this set
        </button>
        {hasWords ? (
          <button className="switch" type="button" role="switch" aria-checked={withWords} onClick={() => setWithWords(!withWords)}>
            <i aria-hidden="true" />
            With title and notes
          </button>
        ) : null}
      </p>
      <p className="second basket-hint">
        Whoever opens it sees these statements in this order and may add them to their own basket.{' '}
        {hasWords ? 'Title and notes travel in the part of the link that is never sent to a server.' : ''}
      </p>
    </>
  );
}

async function linkOf(basket: Basket): Promise<Wanted> {
  const address = await basketLink(basket);
  return address.length > LONGEST_LINK ? { none: 'The set is too large for a link. Save it as a file and send that.' } : linkTo(address);
}
