import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Basket, ID, MOST_ITEMS, withNote, withTitle } from './basket.ts';
import { basketLink, ownWords, sharedBasket, sharedSet } from './basket-link.ts';
import { packText, unpackText } from './packed-text.ts';

/** What a browser makes of an address: the part the server gets, and the part it never gets. */
async function opened(address: string) {
  const url = new URL(address, 'https://archive.example');
  const shared = await sharedSet(url.searchParams);
  const words = await ownWords(url.hash);
  return { sent: url.search, shared, words, basket: sharedBasket(shared?.ids ?? [], words) };
}

const id = fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,40}[A-Za-z0-9])?$/);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const anyBasket = fc
  .record({ title: text, items: fc.uniqueArray(fc.record({ id, note: text }), { selector: (item) => item.id, minLength: 1, maxLength: 60 }) })
  .map(
    ({ title, items }): Basket =>
      withTitle(
        items.reduce((all: Basket, item) => withNote(all, item.id, item.note), { items: items.map((item) => ({ id: item.id })) }),
        title,
      ),
  );

describe('a link to a basket', () => {
  test('brings back statements, order, notes and title', async () => {
    await fc.assert(
      fc.asyncProperty(anyBasket, async (basket) => {
        const { shared, words, basket: read } = await opened(await basketLink(basket));
        expect(shared?.faults).toEqual([]);
        expect(words.lost).toBe(false);
        expect(read).toEqual(basket);
      }),
    );
  });

  test('is readable where it is short, and packs many ids into few letters', async () => {
    expect(await basketLink({ items: [{ id: 'S45' }, { id: 'S18' }] })).toBe('/basket?n=2&ids=S45,S18');
    const many = Array.from({ length: 400 }, (_, index) => ({ id: `sotu-${1790 + (index % 200)}-p${index}` }));
    const address = await basketLink({ items: many });
    expect(address).toContain('packed=');
    expect(address.length).toBeLessThan(many.map((item) => item.id).join(',').length / 2);
    expect((await opened(address)).basket.items).toEqual(many);
  });

  test('sends nothing that its owner wrote to a server', async () => {
    const { sent } = await opened(await basketLink({ title: 'My own title', items: [{ id: 'S45', note: 'My own note' }] }));
    expect(sent).toBe('?n=1&ids=S45');
  });

  test('made by hand, needs no more than the ids', async () => {
    expect((await opened('/basket?ids=S45,S18,S45,,')).shared).toEqual({ ids: ['S45', 'S18'], faults: [] });
    expect((await opened('/basket?style=apa')).shared).toBeNull();
  });
});

describe('a link that is not sound', () => {
  test('cut off, shows what is left of it and says so', async () => {
    const plain = await opened('/basket?n=3&ids=S45,S18');
    expect(plain.shared).toEqual({ ids: ['S45', 'S18'], faults: ['The link names 3 statements, and 2 could be read: it was probably cut off on its way.'] });

    const whole = await basketLink({ items: Array.from({ length: 900 }, (_, index) => ({ id: `statement-${(index * 7919) % 10_007}` })) });
    const cut = await opened(whole.slice(0, whole.length - 200));
    expect(cut.shared?.faults[0]).toMatch(/^The link names 900 statements, and \d+ could be read/);

    const words = await basketLink({ items: [{ id: 'S45', note: 'A note long enough to be cut in two by whatever passes it on.' }] });
    expect((await opened(words.slice(0, -9))).words).toMatchObject({ lost: true });
  });

  test('with ids that are none, leaves them out and counts them', async () => {
    expect((await opened('/basket?ids=S45,../etc,%3Cscript%3E')).shared).toEqual({ ids: ['S45'], faults: ['2 of the ids are no id of any archive.'] });
  });

  test('puts no note on another statement than its own', async () => {
    const hash = `#own=${await packText(JSON.stringify({ notes: [['S18', 'For S18'], ['S99', 'For nobody'], 'x', [7, 8]] }))}`;
    expect((await opened(`/basket?ids=S45,S18${hash}`)).basket.items).toEqual([{ id: 'S45' }, { id: 'S18', note: 'For S18' }]);
  });

  test('that would unpack to far more than any basket, is not unpacked', async () => {
    expect(await unpackText(await packText('a'.repeat(5_000_000)))).toEqual({ text: '', whole: false });
  });

  test('whatever it is, it is a list of ids, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.string(), async (n, list, hash) => {
        for (const name of ['ids', 'packed']) {
          const shared = await sharedSet(new URLSearchParams({ n, [name]: list }));
          expect(shared?.ids.every((each) => ID.test(each)) && shared.ids.length <= MOST_ITEMS).toBe(true);
        }
        for (const words of [await ownWords(hash), await ownWords(`#own=${hash}`), await ownWords(`#own=${await packText(hash)}`)]) {
          expect(sharedBasket(['S45'], words).items).toHaveLength(1);
        }
      }),
    );
  });
});
