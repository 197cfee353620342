import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openStore } from './client.ts';
import { dataVersion, raiseDataVersion } from './data-version.ts';
import { inTransaction } from './in-transaction.ts';
import { projectRoot } from './project-root.ts';
import { scratchDatabase, scratchStore } from './store-for-tests.ts';

describe('a transaction', () => {
  it('is all or nothing', async () => {
    const store = await scratchStore();
    await expect(
      inTransaction(store, async (transaction) => {
        await raiseDataVersion(transaction);
        await transaction.topic.create({ data: { id: 't', label: 'T', labelKey: 't' } });
        throw new Error('broke off');
      }),
    ).rejects.toThrow('broke off');
    expect([await dataVersion(store), await store.topic.count()]).toEqual([0, 0]);
  });

  it('waits for its turn: forty at once all complete', { timeout: 60_000 }, async () => {
    const store = await scratchStore();
    await Promise.all(Array.from({ length: 40 }, () => inTransaction(store, raiseDataVersion)));
    expect(await dataVersion(store)).toBe(40);
  });

  it('of several processes at once: all complete, none is lost', { timeout: 120_000 }, async () => {
    const url = await scratchDatabase();
    const script = `import { openStore } from '#lib/store/client.ts';
      import { inTransaction } from '#lib/store/in-transaction.ts';
      import { dataVersion, raiseDataVersion } from '#lib/store/data-version.ts';
      const store = await openStore(process.env.URL);
      for (let i = 0; i < 15; i++) await inTransaction(store, async (transaction) => { await raiseDataVersion(transaction); await dataVersion(transaction); });
      process.exit(0);`;
    const codes = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise<number | null>((resolve) => {
            const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
              cwd: projectRoot(),
              env: { ...process.env, URL: url },
              stdio: 'inherit',
            });
            child.on('close', resolve);
          }),
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    const store = await openStore(url);
    expect(await dataVersion(store)).toBe(45);
    await store.$disconnect();
  });
});
