import { toast } from '../_ui/toast.client.tsx';
import { type BasketItem, withItemAt, withItems, withoutItem } from './basket.ts';
import { basketState, changeBasket } from './basket-store.ts';

/** What was taken out while this page lives, so that putting it back brings its note and its place. */
const takenOut = new Map<string, { item: BasketItem; place: number }>();

/** Puts a statement into the basket, or takes it out, and says so. */
export function toggleInBasket(id: string): void {
  const item = basketState().kept.items.find((each) => each.id === id);
  if (item !== undefined) {
    takeOut(id);
    toast('Taken out of the basket', item.note === undefined ? undefined : 'its note comes back if you put it in again now');
    return;
  }
  const fault = putBack(id);
  if (fault === null) toast('In the basket', statements(basketState().kept.items.length));
  else toast('Not put into the basket', fault);
}

function takeOut(id: string): void {
  const { items } = basketState().kept;
  const place = items.findIndex((item) => item.id === id);
  const item = items[place];
  if (item === undefined) return;
  takenOut.set(id, { item, place });
  changeBasket((basket) => withoutItem(basket, id));
}

/** Puts a statement back where it stood, or at the end where it was never in. */
function putBack(id: string): string | null {
  const taken = takenOut.get(id);
  const fault = changeBasket((basket) => (taken === undefined ? withItems(basket, [{ id }]) : withItemAt(basket, taken.item, taken.place)));
  if (fault === null) takenOut.delete(id);
  return fault;
}

/** `1 statement`, `1,000 statements` */
export function statements(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'statement' : 'statements'}`;
}
