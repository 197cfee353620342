import { Key } from '../_ui/key.tsx';
import { useInBasket } from './basket-store.ts';
import { toggleInBasket } from './toggle-basket.ts';

/** Puts a statement of a list into the basket or takes it out. */
export function BasketButton({ id, onBasket = toggleInBasket }: { id: string; onBasket?: (id: string) => void }) {
  const isIn = useInBasket(id);
  return (
    <button type="button" data-act="basket" aria-pressed={isIn} onClick={() => onBasket(id)}>
      <Key>a</Key> basket
      <i className="tick" aria-hidden="true" />
    </button>
  );
}
