import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idSchema } from '#lib/archive/text.ts';
import { idsOfName } from './id-of-name.ts';

it.each([
  ['Abraham Lincoln', 'abraham-lincoln'],
  ['Kalkot Matas Kelekele (Vanuatu)', 'kalkot-matas-kelekele-vanuatu'],
  ['Željko Komšić', 'zeljko-komsic'],
  ['Jens Ødegård', 'jens-odegard'],
  ['Mr. Raymond Tshibanda N’tungamulongo', 'mr-raymond-tshibanda-ntungamulongo'],
])('%s is called %s first', (name, id) => {
  expect(idsOfName('speaker', name)[0]).toBe(id);
});

it('a name without a letter of ASCII is called by its kind and a hash, the same each time', () => {
  expect(idsOfName('speaker', '김정은')[0]).toMatch(/^speaker-[0-9a-f]{8}$/);
  expect(idsOfName('speaker', '김정은')).toEqual(idsOfName('speaker', '김정은'));
  expect(idsOfName('speaker', '김정일')[0]).not.toBe(idsOfName('speaker', '김정은')[0]);
});

it('an event whose name is taken is called by its date as well, then by a hash', () => {
  const [first, second, third] = idsOfName('event', 'State of the Union, 1953', '1953-02-02');
  expect([first, second]).toEqual(['state-of-the-union-1953', 'state-of-the-union-1953-1953-02-02']);
  expect(third).toMatch(/^state-of-the-union-1953-[0-9a-f]{8}$/);
});

it('every name gives ids that can stand in an address, and two names never the same hash', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(name, name, (one, other) => {
      for (const id of idsOfName('event', one, other)) expect(idSchema.safeParse(id).success).toBe(true);
      if (one !== other) expect(idsOfName('speaker', one).at(-1)).not.toBe(idsOfName('speaker', other).at(-1));
    }),
    { numRuns: 1_000 },
  );
});
