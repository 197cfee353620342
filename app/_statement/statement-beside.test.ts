import { expect, test } from 'vitest';
import { readNeighbours } from '#lib/store/read-statement.ts';
import { firstArchive, scratchStore } from '#lib/store/store-for-tests.ts';
import { statementBeside } from './statement-beside.ts';

const store = await scratchStore(firstArchive());
const besideOf = async (id: string) => statementBeside(store, id, await readNeighbours(store, id));

test('at an event, the ones said before and after', async () => {
  const ids = (await readNeighbours(store, 'S29')).map(({ statement }) => statement.id);
  const place = ids.indexOf('S29');
  expect(await besideOf('S29')).toEqual({ at: 'event', before: ids[place - 1], after: ids[place + 1] });
  expect(await besideOf(ids[0] ?? '')).not.toHaveProperty('before');
});

test('alone at its event or without one, those of its source', async () => {
  for (const id of ['S09', 'S06']) expect(await besideOf(id)).toMatchObject({ at: 'source', after: expect.any(String) });
});

test('alone in both: nothing', async () => {
  expect(await besideOf('nobody')).toBeNull();
});
