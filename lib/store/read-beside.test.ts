import { expect, test } from 'vitest';
import { naturalKey } from './natural-key.ts';
import { readBesideInSource } from './read-beside.ts';
import { firstArchive, scratchStore } from './store-for-tests.ts';

const records = firstArchive();
const store = await scratchStore(records);
const statements = records.flatMap((record) => (record.record === 'statement' ? [record] : []));

const startIn = (statement: (typeof statements)[number], source: string) =>
  statement.chain.find((stage) => stage.source === source)?.locator?.characters?.start ?? Number.MAX_SAFE_INTEGER;

test('every statement has beside it what a reader of its source would find before and after it', async () => {
  let asked = 0;
  for (const { id, chain } of statements) {
    const source = chain.at(-1)?.source;
    if (source === undefined) continue;
    const inSource = statements
      .filter((other) => other.chain.some((stage) => stage.source === source))
      .sort((one, other) => startIn(one, source) - startIn(other, source) || (naturalKey(one.id) < naturalKey(other.id) ? -1 : 1))
      .map((other) => other.id);
    const at = inSource.indexOf(id);
    const [before, after] = [inSource[at - 1], inSource[at + 1]];
    expect(await readBesideInSource(store, id), `${id} in ${source}`).toEqual({
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
    asked += 1;
  }
  expect(asked).toBeGreaterThan(40);
});

test('nobody stands beside a statement that is not there', async () => {
  expect(await readBesideInSource(store, 'nobody')).toEqual({});
});
