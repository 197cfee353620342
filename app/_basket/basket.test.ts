import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_IN_BASKET, readBasket } from '#lib/archive/basket.ts';
import { idSchema } from '#lib/archive/text.ts';
import type { Changed } from '../_kept/browser-store.ts';
import { type Basket, EMPTY_BASKET, ID, MOST_ITEMS, moved, withItemAt, withItems, withNote, withoutItem, withTitle } from './basket.ts';
import { readStored, writeBasket } from './stored-basket.ts';

const ids = ({ items }: Basket) => items.map(({ id }) => id).join(' ');
const of = (...all: string[]): Basket => ({ items: all.map((id) => ({ id })) });

function sure(changed: Changed<Basket>): Basket {
  if ('fault' in changed) throw new Error(changed.fault);
  return changed;
}

describe('collecting', () => {
  test('puts statements at the end, each once', () => {
    expect(ids(sure(withItems(of('a', 'b'), [{ id: 'c' }, { id: 'a' }, { id: 'c' }])))).toBe('a b c');
  });

  test('what changes nothing is the same basket', () => {
    const basket = of('a', 'b');
    expect(withItems(basket, [{ id: 'b' }])).toBe(basket);
    expect(moved(basket, 'a', -1)).toBe(basket);
    expect(moved(basket, 'nobody', 1)).toBe(basket);
    expect(withoutItem(basket, 'nobody')).toBe(basket);
    expect(withNote(basket, 'a', '  ')).toBe(basket);
    expect(withTitle(basket, ' ')).toBe(basket);
  });

  test('a note that comes with a statement is kept beside the one that is there', () => {
    const mine = withNote(of('a', 'b'), 'a', 'Mine.');
    const both = sure(
      withItems(mine, [
        { id: 'a', note: 'Theirs.' },
        { id: 'b', note: 'New.' },
      ]),
    );
    expect(both.items).toEqual([
      { id: 'a', note: 'Mine.\n\nTheirs.' },
      { id: 'b', note: 'New.' },
    ]);
    expect(withItems(both, [{ id: 'a', note: 'Theirs.' }])).toBe(both);
  });

  test('no more than the file of a basket holds', () => {
    expect(MOST_ITEMS).toBe(MOST_IN_BASKET);
    const full = of(...Array.from({ length: MOST_ITEMS }, (_, index) => `S${index}`));
    expect(withItems(full, [{ id: 'one-more' }])).toEqual({ fault: 'A basket holds at most 5,000 statements; this would make 5,001.' });
    expect(withItemAt(full, { id: 'one-more' }, 0)).toHaveProperty('fault');
  });
});

describe('ordering', () => {
  test('moves to a place, and stays at the ends', () => {
    const basket = of('a', 'b', 'c', 'd');
    expect(ids(moved(basket, 'a', 2))).toBe('b c a d');
    expect(ids(moved(basket, 'd', 0))).toBe('d a b c');
    expect(ids(moved(basket, 'b', 99))).toBe('a c d b');
  });

  test('taken out and put back, it stands where it stood, with its note', () => {
    const basket = withNote(of('a', 'b', 'c'), 'b', 'Why.');
    const [, item] = basket.items;
    if (item === undefined) throw new Error('no second');
    expect(withItemAt(withoutItem(basket, 'b'), item, 1)).toEqual(basket);
  });
});

describe('an id', () => {
  test('is what the archive takes for one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 90 }), fc.stringMatching(/^[A-Za-z0-9._-]{0,82}$/)), (text) => {
        expect(ID.test(text)).toBe(idSchema.safeParse(text).success);
      }),
    );
  });
});

describe('in the browser', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const basket = fc
    .record({
      title: text,
      items: fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[A-Za-z0-9]{1,12}$/), note: text }), { selector: ({ id }) => id, maxLength: 6 }),
    })
    .map(({ title, items }) =>
      withTitle(
        items.reduce((all, { id, note }) => withNote(all, id, note), of(...items.map(({ id }) => id))),
        title,
      ),
    );

  test('what is written is read again, and is a file that the archive reads', () => {
    fc.assert(
      fc.property(basket, (written) => {
        expect(readStored(writeBasket(written))).toEqual(written);
        expect(readBasket(writeBasket(written))).toMatchObject({ basket: written });
      }),
    );
  });

  test('whatever else is there, it is read or not, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((items) => JSON.stringify({ format: 'on-the-record-basket', version: 1, items })),
        ),
        (found) => {
          const read = readStored(found);
          expect(read === null || read.items.every(({ id }) => ID.test(id))).toBe(true);
        },
      ),
    );
    expect(readStored(writeBasket(of('a', 'a')))).toBeNull();
    expect(readStored(writeBasket(EMPTY_BASKET))).toEqual(EMPTY_BASKET);
  });
});
