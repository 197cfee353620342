import type { Changed } from '../_kept/browser-store.ts';

/** A statement that somebody has collected, by its id, and what they wrote beside it. */
export interface BasketItem {
  id: string;
  note?: string;
}

/** A working set of statements, in the order its owner gave it; no id occurs twice. */
export interface Basket {
  title?: string;
  items: readonly BasketItem[];
}

export const EMPTY_BASKET: Basket = { items: [] };

/*
 * The limits of the file (lib/archive/basket.ts), so that whatever is collected here can be written into one. Told again because
 * the library that holds them there is too much to send with every page; a test keeps both the same.
 */
export const MOST_ITEMS = 5000;
const LONGEST_NOTE = 20_000;
const LONGEST_TITLE = 2000;
export const ID = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9])?$/;

export const holds = ({ items }: Basket, id: string): boolean => items.some((item) => item.id === id);

/** Puts statements at the end. What is there already keeps its place and its note; another note on it is set below the first. */
export function withItems(basket: Basket, added: readonly BasketItem[]): Changed<Basket> {
  const items = [...basket.items];
  const places = new Map(items.map(({ id }, place) => [id, place]));
  for (const item of added) {
    const place = places.get(item.id);
    const present = place === undefined ? undefined : items[place];
    if (place === undefined || present === undefined) places.set(item.id, items.push(item) - 1);
    else items[place] = noted(present, bothNotes(present.note, item.note));
  }
  if (items.length > MOST_ITEMS) return tooMany(items.length);
  return items.every((item, place) => item === basket.items[place]) && items.length === basket.items.length ? basket : { ...basket, items };
}

function tooMany(count: number): { fault: string } {
  return { fault: `A basket holds at most ${MOST_ITEMS.toLocaleString('en')} statements; this would make ${count.toLocaleString('en')}.` };
}

function bothNotes(mine: string | undefined, other: string | undefined): string | undefined {
  if (mine === undefined || other === undefined || mine.includes(other)) return mine ?? other;
  return storable(`${mine}\n\n${other}`);
}

/** Puts a statement that was taken out back where it stood. */
export function withItemAt(basket: Basket, item: BasketItem, place: number): Changed<Basket> {
  if (holds(basket, item.id)) return basket;
  const items = basket.items.toSpliced(place, 0, item);
  return items.length > MOST_ITEMS ? tooMany(items.length) : { ...basket, items };
}

export function withoutItem(basket: Basket, id: string): Basket {
  return holds(basket, id) ? { ...basket, items: basket.items.filter((item) => item.id !== id) } : basket;
}

/** Moves a statement to a place, counted from 0; beyond the ends it stays at the end. */
export function moved(basket: Basket, id: string, to: number): Basket {
  const from = basket.items.findIndex((item) => item.id === id);
  const item = basket.items[from];
  const place = Math.max(0, Math.min(to, basket.items.length - 1));
  if (item === undefined || place === from) return basket;
  return { ...basket, items: basket.items.toSpliced(from, 1).toSpliced(place, 0, item) };
}

/** Writes beside a statement; what is only spaces is no note. */
export function withNote(basket: Basket, id: string, note: string): Basket {
  const text = storable(note);
  const wanted = text.trim() === '' ? undefined : text;
  if (basket.items.every((item) => item.id !== id || item.note === wanted)) return basket;
  return { ...basket, items: basket.items.map((item) => (item.id === id ? noted(item, wanted) : item)) };
}

export function withTitle(basket: Basket, title: string): Basket {
  const line = storable(title).replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE).toWellFormed();
  if (line === (basket.title ?? '')) return basket;
  return { items: basket.items, ...(line === '' ? {} : { title: line }) };
}

function noted(item: BasketItem, note: string | undefined): BasketItem {
  if (item.note === note) return item;
  return note === undefined ? { id: item.id } : { id: item.id, note };
}

/** Text as a file may hold it: no control characters but tab and line breaks, no half of a surrogate pair. */
function storable(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .slice(0, LONGEST_NOTE)
    .toWellFormed();
}
