import { describe, expect, it } from 'vitest';
import { archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { newQuestion } from '#lib/search/search-question.ts';
import { readManifest, type SnapshotManifest } from '#lib/search/snapshot-manifest.ts';
import { applyPlan } from '#lib/store/apply-plan.ts';
import type { Store } from '#lib/store/client.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { firstArchive, planOf, scratchStore } from '#lib/store/store-for-tests.ts';
import { openReader } from './open-reader-for-tests.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import { searchOnServer } from './search-on-server.ts';

async function manifestOf(store: Store): Promise<SnapshotManifest> {
  return readManifest((await currentSnapshot(store))?.manifest ?? '');
}

/** What an editor would do: change a statement, and note in which data version. */
async function change(store: Store, id: string, text: string): Promise<void> {
  const { number } = await store.dataVersion.update({ where: { id: 'data' }, data: { number: { increment: 1 } } });
  await store.statement.update({ where: { id }, data: { text, changedIn: number } });
}

async function published(): Promise<Store> {
  const store = await scratchStore(firstArchive());
  await publishSnapshot(store);
  return store;
}

describe('publishing after a small change', () => {
  it('leaves the base in place and adds an overlay that replaces what changed', async () => {
    const store = await published();
    const before = await manifestOf(store);
    await change(store, 'S18', 'Quizzaciously bloodshot eyes');
    expect(await publishSnapshot(store)).toMatchObject({ published: true });
    const after = await manifestOf(store);
    expect(after).toMatchObject({ statements: 58, names: before.names, segments: [before.segments[0], { statements: 1 }] });
    expect(after.replaced).toHaveLength(1);
    expect(await publishSnapshot(store)).toMatchObject({ published: false });
  });

  it('sends a reader who has the one before only what is new', async () => {
    const store = await published();
    const reader = await openReader(store);
    await reader.ask('bloodshot');
    expect(reader.loaded().length).toBeGreaterThan(3);
    await change(store, 'S18', 'Quizzaciously bloodshot eyes');
    await publishSnapshot(store);
    const [, overlay] = (await manifestOf(store)).segments;
    const again = await openReader(store, reader);
    expect((await again.ask('quizzaciously')).results.map(({ row }) => row.id)).toEqual(['S18']);
    const [index, rest, ...texts] = again.loaded();
    expect([index, rest]).toEqual([overlay?.index, overlay?.rest]);
    expect(texts).toHaveLength(1);
    expect(again.bytes()).toBeLessThan(100_000);
  });

  it('answers as a snapshot does that is built anew', async () => {
    const store = await published();
    await change(store, 'S18', 'Red eyes on Monday, and sanctions');
    await change(store, 'S46', 'Nothing but sanctions');
    await publishSnapshot(store);
    expect((await manifestOf(store)).segments).toHaveLength(2);
    const questions = ['sanctions', 'bloodshot', '"red eyes"', 'nucl', 'sanktions', ''].map((text) => newQuestion({ text }));
    const changed = await Promise.all(questions.map((question) => searchOnServer(question, store)));
    await store.snapshot.updateMany({ data: { builtBy: 'an older program' } });
    await publishSnapshot(store);
    expect((await manifestOf(store)).segments).toHaveLength(1);
    expect(await Promise.all(questions.map((question) => searchOnServer(question, store)))).toEqual(changed);
  });

  it('gathers all changes since the base in one overlay, and needs none where only names changed', async () => {
    const store = await published();
    const { segments, names } = await manifestOf(store);
    await store.dataVersion.updateMany({ data: { number: { increment: 1 } } });
    await store.topic.create({ data: { id: 'new', label: 'New', labelKey: 'new' } });
    await publishSnapshot(store);
    expect(await manifestOf(store)).toMatchObject({ segments, replaced: [] });
    expect((await manifestOf(store)).names).not.toBe(names);
    for (const id of ['S25', 'S29', 'S25']) {
      await change(store, id, `Changed ${id}`);
      await publishSnapshot(store);
    }
    expect(await manifestOf(store)).toMatchObject({ statements: 58, segments: [segments[0], { statements: 2 }] });
  });

  it('takes in a change of what means the same, which no statement shows', async () => {
    const store = await published();
    const asked = async () => (await searchOnServer(newQuestion({ text: 'quizzaciously' }), store)).total;
    const before = await asked();
    const plan = planOf([archiveRecordSchema.parse({ record: 'equivalent', id: 'eyes', ways: ['quizzaciously', 'bloodshot'] })]);
    await applyPlan(store, plan);
    expect((await publishSnapshot(store)).published).toBe(true);
    expect(await asked()).toBeGreaterThan(before);
    await store.dataVersion.updateMany({ data: { number: { increment: 1 } } });
    await store.equivalent.delete({ where: { id: 'eyes' } });
    await publishSnapshot(store);
    expect(await asked()).toBe(before);
  });

  it('takes in a statement that is new', async () => {
    const store = await published();
    const row = await store.statement.findUniqueOrThrow({ where: { id: 'S18' } });
    const { number } = await store.dataVersion.update({ where: { id: 'data' }, data: { number: { increment: 1 } } });
    await store.statement.create({ data: { ...row, id: 'S18a', idKey: 'S18a', text: 'Quizzaciously', changedIn: number } });
    await publishSnapshot(store);
    expect(await manifestOf(store)).toMatchObject({ statements: 59, replaced: [], segments: [{ statements: 58 }, { statements: 1 }] });
    expect((await searchOnServer(newQuestion({ text: 'quizzaciously' }), store)).results.map(({ row }) => row.id)).toEqual(['S18a']);
  });

  it('counts the files and bytes of both', async () => {
    const store = await published();
    await change(store, 'S18', 'Quizzaciously bloodshot eyes');
    await publishSnapshot(store);
    const { segments, names, texts } = await manifestOf(store);
    const others = new Set([names, ...segments.flatMap(({ index, rest, ids }) => [index, rest, ids])]);
    const stored = await store.snapshotPiece.findMany({ where: { position: 0 } });
    const textFiles = stored.filter(({ fileName }) => !others.has(fileName));
    expect(texts).toEqual({ files: textFiles.length, bytes: textFiles.reduce((sum, { bytes }) => sum + bytes.length, 0) });
  });
});

describe('publishing builds everything anew', () => {
  it('where a statement is gone', async () => {
    const store = await published();
    await store.dataVersion.updateMany({ data: { number: { increment: 1 } } });
    await store.relation.deleteMany({ where: { toId: 'S18' } });
    await store.statement.delete({ where: { id: 'S18' } });
    await publishSnapshot(store);
    expect(await manifestOf(store)).toMatchObject({ statements: 57, segments: [{ statements: 57 }], replaced: [] });
    expect((await searchOnServer(newQuestion({ text: 'bloodshot' }), store)).results.map(({ row }) => row.id)).not.toContain('S18');
  });

  it('where much has changed', async () => {
    const store = await published();
    await change(store, 'S25', 'Changed');
    await store.statement.updateMany({ data: { changedIn: 2 } });
    await publishSnapshot(store);
    expect(await manifestOf(store)).toMatchObject({ statements: 58, segments: [{ statements: 58 }], replaced: [] });
  });

  it('where the base was removed', async () => {
    const store = await published();
    await store.snapshotSegment.deleteMany();
    await change(store, 'S25', 'Changed');
    await publishSnapshot(store);
    expect((await manifestOf(store)).segments).toHaveLength(1);
  });
});

describe('what no snapshot names any more', () => {
  it('is removed with the second publication after it', async () => {
    const store = await published();
    const kept: number[] = [];
    for (const text of ['One', 'Two', 'Three', 'Four']) {
      await change(store, 'S25', text);
      await publishSnapshot(store);
      kept.push(await store.snapshotSegment.count());
    }
    // Names, base and the overlays of the current snapshot and of the one before.
    expect(kept).toEqual([3, 4, 4, 4]);
    const noted = (await store.snapshotSegment.findMany()).flatMap(({ files }) => files.split('\n').map((line) => line.split(' ')[0]));
    const present = (await store.snapshotPiece.findMany({ where: { position: 0 } })).map(({ fileName }) => fileName);
    expect(present.sort()).toEqual([...new Set(noted)].sort());
  });
});
