'use client';

import { useRef, useState } from 'react';
import { type Basket, EMPTY_BASKET } from './basket.ts';
import { BasketCitations } from './basket-citations.tsx';
import { BasketExports, type ExportChoice } from './basket-exports.tsx';
import { BasketFile } from './basket-file.tsx';
import { BasketList } from './basket-list.tsx';
import { bringBack, replaceBasket, useBasket, useBasketSize, useSizeBefore } from './basket-store.ts';
import { BasketTitle } from './basket-title.tsx';
import { EmptyBasket } from './empty-basket.tsx';
import { ShareBasket } from './share-basket.tsx';
import { statements } from './toggle-basket.ts';
import { useRows } from './use-rows.ts';

/** The reader's own basket. What is in it only the browser knows, so the server sends the frame and a script fills it. */
export function BasketDesk({ formats }: { formats: readonly ExportChoice[] }) {
  const { kept: basket, trouble } = useBasket();
  const opened = useBasketSize() !== null;
  const title = useRef<HTMLTextAreaElement>(null);
  const rows = useRows(basket.items.map(({ id }) => id));
  // Until it is left, the list stays though all was taken out: from there it can be put back.
  const [wasFilled, setWasFilled] = useState(false);
  const size = basket.items.length;
  if (size > 0 && !wasFilled) setWasFilled(true);
  if (!opened) return <p className="basket-opening second needs-script">Opening your basket…</p>;
  return (
    <>
      {trouble === undefined ? null : (
        <p className="kept-trouble" role="alert">
          {trouble}
        </p>
      )}
      {size === 0 && !wasFilled ? (
        <EmptyBasket />
      ) : (
        <>
          <BasketTitle title={basket.title} field={title} />
          <p className="basket-count second">{statements(size)}, kept in this browser only</p>
          <SheetHead basket={basket} />
        </>
      )}
      <Before />
      {rows.failure === null ? null : (
        <p className="kept-trouble" role="alert">
          The statements could not be shown: {rows.failure} Their order and your notes are safe.{' '}
          <button className="plain inline" type="button" onClick={rows.tryAgain}>
            Try again
          </button>
        </p>
      )}
      <div className="columns basket">
        <div>
          <BasketList basket={basket} rows={rows} title={title} />
          {size === 0 ? null : <BasketCitations items={basket.items} />}
        </div>
        <aside className="basket-aside" aria-label="What to do with the set">
          {size === 0 ? null : (
            <>
              <section>
                <h2>Share</h2>
                <ShareBasket basket={basket} />
              </section>
              <section>
                <h2>Export</h2>
                <BasketExports items={basket.items} formats={formats} />
              </section>
            </>
          )}
          <section>
            <h2>Keep</h2>
            <BasketFile basket={basket} />
            {size === 0 ? null : (
              <button className="plain inline" type="button" onClick={() => replaceBasket(EMPTY_BASKET)}>
                Empty the basket
              </button>
            )}
          </section>
        </aside>
      </div>
    </>
  );
}

/** At the head of the printed sheet, and nowhere else: the day, and the address that shows the set again. */
function SheetHead({ basket: { items } }: { basket: Basket }) {
  return (
    <dl className="print-head">
      <dt>Printed on</dt>
      <dd>{new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}</dd>
      <dt>Statements</dt>
      <dd>
        {location.origin}/basket?n={items.length}&ids={items.map(({ id }) => id).join(',')}
      </dd>
    </dl>
  );
}

/** The basket that was replaced or emptied last, to be brought back. */
function Before() {
  const size = useSizeBefore();
  return size === 0 ? null : (
    <p className="basket-before">
      A basket of {statements(size)} was put aside.{' '}
      <button className="plain inline" type="button" onClick={bringBack}>
        Bring it back
      </button>
    </p>
  );
}
