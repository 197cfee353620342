import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Basket, withItems } from './basket.ts';

const stored = new Map<string, string>();
let room = true;

/** The basket anew, as on a page that was just opened. */
async function open(): Promise<typeof import('./basket-store.ts')> {
  vi.resetModules();
  return import('./basket-store.ts');
}

const add = (id: string) => (basket: Basket) => withItems(basket, [{ id }]);
const ids = ({ items }: Basket) => items.map(({ id }) => id).join(' ');

beforeEach(() => {
  stored.clear();
  room = true;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem(key: string, value: string) {
      if (!room) throw new Error('no room');
      stored.set(key, value);
    },
  });
});

describe('the basket', () => {
  test('is there again on the next page, and two pages lose nothing of each other', async () => {
    const [one, other] = [await open(), await open()];
    one.basketState();
    other.changeBasket(add('S18'));
    one.changeBasket(add('S45'));
    expect(ids((await open()).basketState().kept)).toBe('S18 S45');
  });

  test('that is replaced is put aside, and brought back in exchange', async () => {
    const page = await open();
    page.changeBasket(add('S18'));
    page.replaceBasket({ title: 'Theirs', items: [{ id: 'S45', note: 'Why' }] });
    expect(page.basketState().kept).toMatchObject({ title: 'Theirs' });
    const later = await open();
    later.bringBack();
    expect(ids(later.basketState().kept)).toBe('S18');
    later.bringBack();
    expect(later.basketState().kept).toEqual({ title: 'Theirs', items: [{ id: 'S45', note: 'Why' }] });
  });

  test('an empty one is not put aside over what is there', async () => {
    const page = await open();
    page.changeBasket(add('S18'));
    page.replaceBasket({ items: [] });
    page.replaceBasket({ items: [{ id: 'S45' }] });
    page.bringBack();
    expect(ids(page.basketState().kept)).toBe('S18');
  });

  test('without room goes on as long as the page, and says so', async () => {
    const page = await open();
    page.changeBasket(add('S18'));
    room = false;
    page.changeBasket(add('S45'));
    expect(page.basketState()).toMatchObject({ kept: { items: [{ id: 'S18' }, { id: 'S45' }] }, trouble: expect.stringContaining('no room') });
  });

  test('that cannot be read is set aside before anything is written over it', async () => {
    stored.set('basket', '{"half');
    const page = await open();
    expect(page.basketState().trouble).toContain('could not be read');
    page.changeBasket(add('S18'));
    expect(stored.get('basket-unreadable')).toBe('{"half');
  });
});
