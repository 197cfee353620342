import { expect, it } from 'vitest';
import { newQuestion } from '#lib/search/search-question.ts';
import { readManifest } from '#lib/search/snapshot-manifest.ts';
import type { Store } from '#lib/store/client.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { firstArchive, scratchStore } from '#lib/store/store-for-tests.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import { searchOnServer } from './search-on-server.ts';

/** The store, and the names of the files that were read through it. */
function watched(store: Store): { store: Store; read: () => string[] } {
  const read: string[] = [];
  const pieces = new Proxy(store.snapshotPiece, {
    get: (table, method) =>
      method === 'findMany'
        ? (asked: Parameters<typeof store.snapshotPiece.findMany>[0]) => {
            if (typeof asked?.where?.fileName === 'string') read.push(asked.where.fileName);
            return table.findMany(asked);
          }
        : Reflect.get(table, method),
  });
  return { store: new Proxy(store, { get: (of, name) => (name === 'snapshotPiece' ? pieces : Reflect.get(of, name)) }), read: () => read.splice(0) };
}

const idsOf = async (store: Store, text: string) => (await searchOnServer(newQuestion({ text }), store)).results.map(({ row }) => row.id);

async function change(store: Store, text: string): Promise<void> {
  const { number } = await store.dataVersion.update({ where: { id: 'data' }, data: { number: { increment: 1 } } });
  await store.statement.update({ where: { id: 'S18' }, data: { text, changedIn: number } });
  await publishSnapshot(store);
}

it('after a small change only the files that are new are read', async () => {
  const store = await scratchStore(firstArchive());
  await publishSnapshot(store);
  const { store: asked, read } = watched(store);
  expect(await idsOf(asked, 'bloodshot')).toContain('S18');
  expect(await idsOf(asked, '"bloodshot eyes"')).not.toEqual([]);
  read();
  await change(store, 'Quizzaciously');
  expect(await idsOf(asked, 'quizzaciously')).toEqual(['S18']);
  const [, overlay] = readManifest((await currentSnapshot(store))?.manifest ?? '').segments;
  const names = read();
  expect(names).toEqual(expect.arrayContaining([overlay?.index, overlay?.rest]));
  expect(names).toHaveLength(3);
});

// Each of these tests has words of its own: a process has one snapshot open, and the same archive is the same snapshot.

it('of many questions at once after a publication the first opens it and all are answered from it', async () => {
  const store = await scratchStore(firstArchive());
  await publishSnapshot(store);
  await change(store, 'Quizzaciously at once');
  const { store: asked, read } = watched(store);
  const answers = await Promise.all(Array.from({ length: 5 }, () => idsOf(asked, 'quizzaciously')));
  expect(answers).toEqual(Array.from({ length: 5 }, () => ['S18']));
  const names = read();
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});

it('what two publications took away while it was asked for is answered from the newest', async () => {
  const store = await scratchStore(firstArchive());
  await publishSnapshot(store);
  await change(store, 'Quizzaciously blue');
  let replaced = false;
  const slow = new Proxy(store, {
    get(of, name) {
      if (name !== 'snapshotPiece' || replaced) return Reflect.get(of, name);
      replaced = true;
      return {
        findMany: async () => {
          await of.snapshot.updateMany({ data: { builtBy: 'an older program' } });
          await change(of, 'Quizzaciously red');
          await of.snapshot.updateMany({ data: { builtBy: 'an older program' } });
          await change(of, 'Quizzaciously green');
          return [];
        },
      };
    },
  });
  const { results } = await searchOnServer(newQuestion({ text: 'quizzaciously' }), slow);
  expect(results.map(({ row }) => row.text)).toEqual(['Quizzaciously green']);
  expect(replaced).toBe(true);
});
