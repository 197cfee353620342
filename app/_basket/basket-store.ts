import { useSyncExternalStore } from 'react';
import { type Changed, type KeptValue, keepInBrowser } from '../_kept/browser-store.ts';
import { type Basket, EMPTY_BASKET, holds } from './basket.ts';
import { readStored, writeBasket } from './stored-basket.ts';

const store = keepInBrowser<Basket>({
  key: 'basket',
  nothing: EMPTY_BASKET,
  read: readStored,
  write: writeBasket,
  sentences: {
    forbidden: 'This browser keeps nothing for this site; what you collect lasts until the page is closed.',
    full: 'This browser has no room left; what you change now lasts until the page is closed. Save the basket as a file, or take some statements out.',
    unreadable: 'What was kept here could not be read. It is set aside, and the basket begins anew.',
  },
});

/** The basket as it was before it was replaced or emptied, so that nothing is lost by one press. */
const before = keepInBrowser<Basket>({
  key: 'basket-before',
  nothing: EMPTY_BASKET,
  read: readStored,
  write: writeBasket,
  sentences: { forbidden: '', full: '', unreadable: '' },
});

const EMPTY: KeptValue<Basket> = { kept: EMPTY_BASKET };

/** The basket as it is now. */
export const basketState = (): KeptValue<Basket> => store.state();

/** Changes the basket; returns why nothing was changed, or null. */
export const changeBasket = (change: (basket: Basket) => Changed<Basket>): string | null => store.change(change);

/** Puts another basket in the place of this one, which is kept to be brought back. */
export function replaceBasket(other: Basket): void {
  const { kept } = basketState();
  if (kept.items.length > 0) before.change(() => kept);
  changeBasket(() => other);
}

/** Brings back the basket that was replaced last; what is there now takes its place. */
export function bringBack(): void {
  const { kept } = basketState();
  changeBasket(() => before.state().kept);
  before.change(() => (kept.items.length > 0 ? kept : EMPTY_BASKET));
}

/** How many statements the basket had that was replaced last; 0 where none was. */
export function useSizeBefore(): number {
  return useSyncExternalStore(
    before.listen,
    () => before.state().kept.items.length,
    () => 0,
  );
}

/** The server knows nothing of it. */
export function useBasket(): KeptValue<Basket> {
  return useSyncExternalStore(store.listen, basketState, () => EMPTY);
}

/** How many statements are in it; null on the server. */
export function useBasketSize(): number | null {
  return useSyncExternalStore(
    store.listen,
    () => basketState().kept.items.length,
    () => null,
  );
}

/** Whether a statement is in it. */
export function useInBasket(id: string): boolean {
  return useSyncExternalStore(
    store.listen,
    () => holds(basketState().kept, id),
    () => false,
  );
}
