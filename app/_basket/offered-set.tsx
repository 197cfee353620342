import { type Basket, withItems, withTitle } from './basket.ts';
import { changeBasket, replaceBasket, useBasket } from './basket-store.ts';
import { statements } from './toggle-basket.ts';

interface Props {
  /** What somebody shared, or what a file holds. */
  offered: Basket;
  /** After it was taken over. */
  onTaken: (said: string) => void;
  onLeave?: () => void;
}

/** Says what a set from elsewhere would change in the reader's own basket, and lets them add it, put it in its place, or leave it. */
export function OfferedSet({ offered, onTaken, onLeave }: Props) {
  const { kept: own } = useBasket();
  const fresh = offered.items.filter(({ id }) => own.items.every((item) => item.id !== id)).length;
  const notes = offered.items.filter(({ note }) => note !== undefined).length;
  const add = () => {
    const fault = changeBasket((basket) => withTitleOf(offered, withItems(basket, offered.items)));
    onTaken(fault ?? `${statements(fresh)} added to your basket`);
  };
  const replace = () => {
    replaceBasket(offered);
    onTaken(own.items.length === 0 ? 'This is your basket now' : 'Your basket was replaced; the one before is kept');
  };
  return (
    <div className="basket-offer">
      <p>
        {own.items.length === 0
          ? 'Your own basket is empty.'
          : `Your own basket has ${statements(own.items.length)}; ${fresh === 0 ? 'all of these are in it' : `${fresh.toLocaleString('en')} of these ${fresh === 1 ? 'is' : 'are'} new to it`}.`}
        {notes === 0 ? '' : ` ${statements(notes)} ${notes === 1 ? 'comes' : 'come'} with a note.`}
      </p>
      <p className="basket-acts">
        {own.items.length === 0 ? (
          <button className="btn main" type="button" onClick={replace}>
            Take it as your basket
          </button>
        ) : (
          <>
            <button className="btn main" type="button" onClick={add}>
              Add to your basket
            </button>
            <button className="btn" type="button" onClick={replace}>
              Replace your basket
            </button>
          </>
        )}
        {onLeave === undefined ? null : (
          <button className="plain" type="button" onClick={onLeave}>
            Leave it
          </button>
        )}
      </p>
    </div>
  );
}

/** A basket without a title of its own takes that of the set. */
function withTitleOf({ title }: Basket, changed: ReturnType<typeof withItems>): ReturnType<typeof withItems> {
  return 'fault' in changed || changed.title !== undefined || title === undefined ? changed : withTitle(changed, title);
}
