import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '#lib/store/client.ts';
import { projectRoot } from '#lib/store/project-root.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { scratchDatabase } from '#lib/store/store-for-tests.ts';
import { openReader } from './open-reader-for-tests.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import { seedArchive } from './seed-archive.ts';

/** Publishes in a process of its own, which is killed the hard way when all of its transaction of this number is written but nothing of it is certain yet. */
function killedPublication(url: string, transaction: number): Promise<NodeJS.Signals | null> {
  const script = `import { openStore } from '#lib/store/client.ts';
    import { publishSnapshot } from '#lib/workflow/publish-snapshot.ts';
    const store = await openStore(process.env.URL);
    let number = 0;
    const watched = new Proxy(store, { get: (of, name) => name !== '$transaction' ? Reflect.get(of, name) : (work, options) =>
      of.$transaction(async (transaction) => {
        const result = await work(transaction);
        number += 1;
        if (number === ${transaction}) process.kill(process.pid, 'SIGKILL');
        return result;
      }, options) });
    await publishSnapshot(watched);
    process.exit(0);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: projectRoot(),
    env: { ...process.env, URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
}

/** Files that no segment names. */
async function strayFiles(store: Store): Promise<string[]> {
  const noted = new Set((await store.snapshotSegment.findMany()).flatMap(({ files }) => files.split('\n').map((line) => line.split(' ')[0])));
  return (await store.snapshotPiece.findMany({ select: { fileName: true } })).map(({ fileName }) => fileName).filter((name) => !noted.has(name));
}

describe('a publication that is killed', { timeout: 120_000 }, () => {
  // Base and names are noted, and their files put, in a transaction each; the fifth swaps the pointer.
  it.each([1, 2, 3, 4, 5])('in its transaction %i leaves the old snapshot served, and the next one takes away what is left of it', async (transaction) => {
    const url = await scratchDatabase();
    const store = await openStore(url);
    await seedArchive(store);
    await publishSnapshot(store);
    const before = await currentSnapshot(store);
    const { number } = await store.dataVersion.update({ where: { id: 'data' }, data: { number: { increment: 1 } } });
    await store.statement.updateMany({ data: { note: 'changed', changedIn: number } });
    await store.statement.update({ where: { id: 'S18' }, data: { text: 'Quizzaciously' } });

    expect(await killedPublication(url, transaction)).toBe('SIGKILL');
    expect(await currentSnapshot(store)).toEqual(before);
    expect((await (await openReader(store)).ask('bloodshot')).results.map(({ row }) => row.id)).toContain('S18');

    // The lock that the dead process left behind expires by itself; here it is not waited for.
    await store.publishLock.updateMany({ data: { holder: null, expiresAt: null } });
    expect(await publishSnapshot(store)).toMatchObject({ published: true });
    expect((await (await openReader(store)).ask('quizzaciously')).results.map(({ row }) => row.id)).toEqual(['S18']);
    expect([await store.snapshotSegment.count(), await strayFiles(store)]).toEqual([before === null ? 0 : 3, []]);
    await store.$disconnect();
  });
});
