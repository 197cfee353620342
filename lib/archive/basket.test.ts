import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASKET_FORMAT, MOST_IN_BASKET, readBasket, writeBasket } from './basket.ts';
import { unstorable } from './text.ts';

const id = fc.stringMatching(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,10}[A-Za-z0-9])?$/);
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');

function faultsOf(value: unknown): string[] {
  const read = readBasket(JSON.stringify(value));
  return 'faults' in read ? read.faults : [];
}

const basket = (items: unknown, more: object = {}) => ({ format: BASKET_FORMAT, version: 1, items, ...more });

describe('the file of a basket', () => {
  test('gives back statements, their order, notes and the title', () => {
    const items = fc.uniqueArray(
      fc.oneof(fc.record({ id }), fc.record({ id, note: words.map((text) => `${text}\n${text}`).filter((text) => unstorable(text) === null) })),
      { selector: (item) => item.id, maxLength: 8 },
    );
    fc.assert(
      fc.property(items, (list) => {
        expect(readBasket(writeBasket({ title: 'Eyes', items: list }))).toEqual({ basket: { format: BASKET_FORMAT, version: 1, title: 'Eyes', items: list } });
        expect(readBasket(`\uFEFF${writeBasket({ items: list })}`)).toEqual({ basket: { format: BASKET_FORMAT, version: 1, items: list } });
      }),
    );
  });

  test('may be empty', () => {
    expect(readBasket(writeBasket({ items: [] }))).toHaveProperty('basket');
  });
});

describe('a file that is not sound is refused whole, with everything that is wrong', () => {
  test('no JSON, another format, a later version', () => {
    expect(readBasket('{"format"')).toEqual({ faults: ['This is no JSON file of a basket.'] });
    expect(faultsOf({ ...basket([]), format: 'bookmarks' })).toEqual(['format: must be "on-the-record-basket".']);
    expect(faultsOf({ ...basket([]), version: 2 })).toEqual(['version: must be 1: a later version is read by a later program.']);
  });

  test('ids that are none, ids that stand twice, empty notes, fields that nobody knows', () => {
    const faults = faultsOf(basket([{ id: 'S45' }, { id: '../etc' }, { id: 'S18', note: ' ' }, { id: 'S45', colour: 'red' }]));
    expect(faults).toHaveLength(4);
    expect(faults[0]).toMatch(/^items\[1\]\.id: must be 1 to 80 letters/);
    expect(faults[1]).toMatch(/^items\[2\]\.note: is empty/);
    expect(faults[2]).toMatch(/^items\[3\]: .*colour/);
    expect(faults[3]).toBe('items[3].id: is "S45", which stands in the basket before.');
  });

  test('more than a person works on', () => {
    const many = Array.from({ length: MOST_IN_BASKET + 1 }, (_, index) => ({ id: `S${index}` }));
    expect(faultsOf(basket(many))).toEqual(['items: holds more than 5,000 statements.']);
  });

  test('whatever is in it, it is read or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((items) => JSON.stringify(basket(items))),
        ),
        (text) => {
          const read = readBasket(text);
          expect('basket' in read || read.faults.length > 0).toBe(true);
        },
      ),
    );
  });
});
