import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withPublishLock } from './publish-lock.ts';
import { scratchStore } from './store-for-tests.ts';

describe('the lock for publishing', () => {
  it('is held by one at a time, and free again afterwards, also after a failure', async () => {
    const store = await scratchStore();
    const inner = await withPublishLock(store, () => withPublishLock(store, async () => 'second'));
    expect(inner).toEqual({ result: null });
    await expect(withPublishLock(store, () => Promise.reject(new Error('broke off')))).rejects.toThrow('broke off');
    expect(await withPublishLock(store, async () => 'third')).toEqual({ result: 'third' });
  });

  it('that cannot be given back hides nothing of what went wrong', async () => {
    const store = await scratchStore();
    let calls = 0;
    const table = new Proxy(store.publishLock, {
      get: (of, name) =>
        name === 'updateMany'
          ? (asked: Parameters<typeof store.publishLock.updateMany>[0]) => (++calls > 1 ? Promise.reject(new Error('disk full')) : of.updateMany(asked))
          : Reflect.get(of, name),
    });
    const full = new Proxy(store, { get: (of, name) => (name === 'publishLock' ? table : Reflect.get(of, name)) });
    await expect(withPublishLock(full, () => Promise.reject(new Error('broke off')))).rejects.toThrow('broke off');
    expect(calls).toBe(2);
  });

  it('of a builder that died expires', async () => {
    const store = await scratchStore();
    await store.publishLock.updateMany({ data: { holder: 'dead', expiresAt: new Date(Date.now() + 60_000) } });
    expect(await withPublishLock(store, async () => 'early')).toBeNull();
    await store.publishLock.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await withPublishLock(store, async () => 'late')).toEqual({ result: 'late' });
  });

  it('is renewed while the work goes on', async () => {
    const store = await scratchStore();
    const taken = await withPublishLock(
      store,
      async () => {
        await wait(700);
        return withPublishLock(store, async () => 'stolen');
      },
      300,
    );
    expect(taken).toEqual({ result: null });
  });
});
