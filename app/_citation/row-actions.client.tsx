'use client';

import { BasketButton } from '../_basket/basket-button.tsx';
import { Key } from '../_ui/key.tsx';
import { type CopiedStatement, copyFrom } from './copy-statement.ts';

/** What can be done with a statement in a list. Words are offered only where there are words. By `data-act` the keys of a page find them. */
export function RowActions({ row, onBasket }: { row: CopiedStatement; onBasket?: (id: string) => void }) {
  return (
    <>
      {row.text === undefined ? null : (
        <button type="button" data-act="words" onClick={() => copyFrom(row, 'words')}>
          <Key>q</Key> words
        </button>
      )}
      <button type="button" data-act="cite" onClick={() => copyFrom(row, 'cite')}>
        <Key>c</Key> cite
      </button>
      <button type="button" data-act="both" onClick={() => copyFrom(row, 'both')}>
        <Key>b</Key> both
      </button>
      <button type="button" data-act="link" onClick={() => copyFrom(row, 'link')}>
        <Key>l</Key> link
      </button>
      <BasketButton id={row.id} {...(onBasket === undefined ? {} : { onBasket })} />
    </>
  );
}
