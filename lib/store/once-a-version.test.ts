import { expect, it } from 'vitest';
import { raiseDataVersion } from './data-version.ts';
import { inTransaction } from './in-transaction.ts';
import { onceAVersion } from './once-a-version.ts';
import { scratchStore } from './store-for-tests.ts';

it('an answer is kept as long as the records are the same, for each archive by itself', async () => {
  const [store, other] = [await scratchStore(), await scratchStore()];
  let asked = 0;
  const ask = onceAVersion(async () => ++asked);
  expect(await Promise.all([ask(store), ask(store)])).toEqual([1, 1]);
  expect([await ask(other), await ask(store)]).toEqual([2, 1]);
  await inTransaction(store, raiseDataVersion);
  expect([await ask(store), await ask(store), await ask(other)]).toEqual([3, 3, 2]);
});

it('a failure is not kept', async () => {
  const store = await scratchStore();
  let asked = 0;
  const ask = onceAVersion(async () => {
    asked += 1;
    if (asked === 1) throw new Error('locked');
    return asked;
  });
  await expect(ask(store)).rejects.toThrow('locked');
  expect(await ask(store)).toBe(2);
});
