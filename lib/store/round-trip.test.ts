import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import { anyArchive } from './any-archive-for-tests.ts';
import { applyPlan } from './apply-plan.ts';
import { openStore, type Store } from './client.ts';
import { FULL_ARCHIVE } from './full-archive-for-tests.ts';
import { allRecords } from './present-records.ts';
import { firstArchive, planOf, scratchDatabase, scratchStore } from './store-for-tests.ts';

async function everythingIn(store: Store): Promise<ArchiveRecord[]> {
  const records: ArchiveRecord[] = [];
  for await (const record of allRecords(store)) records.push(record);
  return records;
}

const byTypeAndId = (records: readonly ArchiveRecord[]) =>
  Object.fromEntries(records.map((record) => [record.record === 'archive' ? 'archive' : `${record.record} ${record.id}`, record]));

describe('what was imported reads back the same', () => {
  it('the first archive, to the last field', async () => {
    const records = firstArchive();
    const read = await everythingIn(await scratchStore(records));
    expect(read).toHaveLength(records.length);
    expect(byTypeAndId(read)).toStrictEqual(byTypeAndId(records));
  });

  it('an archive in which every field is filled', async () => {
    expect(byTypeAndId(await everythingIn(await scratchStore(FULL_ARCHIVE)))).toStrictEqual(byTypeAndId(FULL_ARCHIVE));
  });

  it('any archive', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyArchive, async (records) => {
        const store = await openStore(await scratchDatabase());
        try {
          await applyPlan(store, planOf(records));
          expect(byTypeAndId(await everythingIn(store))).toStrictEqual(byTypeAndId(records));
        } finally {
          await store.$disconnect();
        }
      }),
      { numRuns: 8 },
    );
  });
});
