import { expect, test } from 'vitest';
import { idsFor } from './archive-for-tests.ts';
import { openWitnesses, type Witness } from './copies/witness-for-tests.ts';

const said = (id: string, given: Partial<Witness>): Witness => ({ id, text: `The words of ${id} are peace`, source: `page-${id}`, ...given });
const index = await openWitnesses([
  said('A', { speaker: 'zoe', said: '2018', reported: '2019-05-02' }),
  said('B', { speaker: 'ann', said: '2019-01-01', reported: '2019-05' }),
  said('C', { speaker: 'ann', said: '2019-03-01' }),
  said('D', { speaker: 'bo', reported: '2019-05-01' }),
  said('E', { speaker: 'bo', said: '2017-01-01', reported: '2019-04-28/2019-05-03' }),
]);

test.each(['', 'peace'])('“%s” in the order of speakers: by name, then from the one said last, what has no date behind', async (text) => {
  expect(await idsFor(index, text, { order: 'speaker' })).toEqual(['C', 'B', 'E', 'D', 'A']);
});

test('by date reported: by the first day it can have been, the exact before the span, what nobody dated last both ways', async () => {
  expect(await idsFor(index, 'peace', { order: 'reported-oldest' })).toEqual(['E', 'D', 'B', 'A', 'C']);
  expect(await idsFor(index, '', { order: 'reported-newest' })).toEqual(['A', 'D', 'B', 'E', 'C']);
});

test('pages far down go on where the one before ends', async () => {
  for (const order of ['speaker', 'reported-newest', 'reported-oldest'] as const) {
    const pages = await Promise.all([0, 2, 4].map((offset) => idsFor(index, '', { order, offset, limit: 2 })));
    expect(pages.flat()).toEqual(await idsFor(index, '', { order }));
  }
});
