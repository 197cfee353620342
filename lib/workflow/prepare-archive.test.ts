import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newQuestion } from '#lib/search/search-question.ts';
import { openStore } from '#lib/store/client.ts';
import { connect } from '#lib/store/database-state.ts';
import { databaseFile } from '#lib/store/database-url.ts';
import { migrate } from '#lib/store/migrate.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { scratchDatabase, scratchFolder, scratchStore } from '#lib/store/store-for-tests.ts';
import { importArchive } from './import-archive.ts';
import { prepareArchive } from './prepare-archive.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import { searchOnServer } from './search-on-server.ts';
import { seedArchive } from './seed-archive.ts';

const freshUrl = () => `file:${path.join(scratchFolder(), 'archive.db')}`;

describe('preparing an archive', () => {
  it('creates, migrates, fills and publishes it, and says so in a sentence', async () => {
    const steps: string[] = [];
    const done = await prepareArchive(freshUrl(), { onProgress: ({ step }) => steps.push(step) });
    expect(done).toMatchObject({
      migrated: ['0001_init', '0002_packed_snapshots', '0003_equivalents', '0004_statement_versions'],
      seeded: 58,
      snapshot: { published: true },
    });
    expect(done.sentence).toBe('Applied 4 migrations, loaded 58 statements from data/ and published the search index.');
    expect(new Set(steps)).toEqual(new Set(['migrate', 'seed', 'check', 'write', 'publish']));
  });

  it('does nothing the second time, and says nothing', async () => {
    const url = freshUrl();
    const first = await prepareArchive(url);
    const again = await prepareArchive(url);
    expect(again).toEqual({ migrated: [], seeded: null, snapshot: { ...first.snapshot, published: false }, sentence: '' });
  });

  it.each(['migrated', 'filled'])('goes on where it was interrupted: %s only', async (reached) => {
    const url = freshUrl();
    await migrate(url);
    if (reached === 'filled') {
      const store = await openStore(url);
      await seedArchive(store);
      await store.$disconnect();
    }
    const done = await prepareArchive(url);
    expect(done).toMatchObject({ migrated: [], seeded: reached === 'filled' ? null : 58, snapshot: { published: true } });
  });

  it('by two at once does each thing once', async () => {
    const url = freshUrl();
    const both = await Promise.all([prepareArchive(url), prepareArchive(url)]);
    expect(both[0].snapshot.hash).toBe(both[1].snapshot.hash);
    const store = await openStore(url);
    expect(await store.statement.count()).toBe(58);
    await store.$disconnect();
  });

  it('never loads the first archive into one that holds another', async () => {
    const url = await scratchDatabase();
    const store = await openStore(url);
    await importArchive({
      store,
      bytes: new TextEncoder().encode('{"record":"archive","format":"on-the-record/1","title":"Mine","language":"en"}\n'),
      file: 'mine.jsonl',
    });
    await store.$disconnect();
    expect(await prepareArchive(url)).toMatchObject({ seeded: null });
    const again = await openStore(url);
    expect(await again.statement.count()).toBe(0);
    await again.$disconnect();
  });

  it('leaves somebody else’s database as it was', async () => {
    const file = path.join(scratchFolder(), 'theirs.db');
    const connection = await connect(file);
    await connection.executeScript('CREATE TABLE "customers" ("id" INTEGER);');
    await connection.dispose();
    await expect(prepareArchive(`file:${file}`)).rejects.toThrow(/holds tables that are not this archive’s and was left as it is/);
  });

  it('leaves nothing behind where the address is refused', async () => {
    await expect(prepareArchive('postgres://db/archive')).rejects.toThrow(/PostgreSQL is prepared for, not yet served/);
    const url = `file:${path.join(scratchFolder(), 'file')}`;
    await prepareArchive(url);
    await expect(prepareArchive(`${url}/archive.db`)).rejects.toThrow(/a part of its path is a file/);
    expect(existsSync(`${databaseFile(url)}/archive.db`)).toBe(false);
  });
});

describe('publishing', () => {
  it('builds again when the program that builds is another', async () => {
    const store = await scratchStore();
    await seedArchive(store);
    const first = await publishSnapshot(store);
    await store.snapshot.updateMany({ data: { builtBy: 'an older program' } });
    expect(await publishSnapshot(store)).toMatchObject({ hash: first.hash, published: true });
    expect(await publishSnapshot(store)).toMatchObject({ published: false });
  });

  it('of the same records gives the same bytes', async () => {
    const [one, other] = [await scratchStore(), await scratchStore()];
    await seedArchive(one);
    await seedArchive(other);
    expect((await publishSnapshot(one)).hash).toBe((await publishSnapshot(other)).hash);
  });

  it('by several at once is done by one', async () => {
    const url = await scratchDatabase();
    const stores = [await openStore(url), await openStore(url), await openStore(url)];
    const [first] = stores;
    if (first !== undefined) await seedArchive(first);
    const published = await Promise.all(stores.map((store) => publishSnapshot(store)));
    expect(published.filter((publication) => publication.published)).toHaveLength(1);
    await Promise.all(stores.map((store) => store.$disconnect()));
  });
});

describe('searching on the server', () => {
  it('answers from the snapshot that browsers load, and from the next one as soon as it is published', async () => {
    const store = await scratchStore();
    await seedArchive(store);
    await publishSnapshot(store);
    expect((await searchOnServer(newQuestion({ text: 'bloodshot' }), store)).results.map(({ row }) => row.id)).toContain('S18');
    const lines = [
      { record: 'archive', format: 'on-the-record/1', title: 'More', language: 'en' },
      { record: 'speaker', id: 'ada', kind: 'person', name: 'Ada Roe' },
      {
        record: 'statement',
        id: 'X1',
        kind: 'direct',
        text: 'Bloodshot and quizzaciously so',
        language: 'en',
        speakers: [{ speaker: 'ada', namedInSource: true }],
        chain: [{ form: 'utterance', manner: 'own-words', speakers: ['ada'] }],
      },
    ];
    await importArchive({ store, bytes: new TextEncoder().encode(lines.map((line) => `${JSON.stringify(line)}\n`).join('')), file: 'more.jsonl' });
    expect((await searchOnServer(newQuestion({ text: 'quizzaciously' }), store)).results.map(({ row }) => row.id)).toEqual(['X1']);
  });

  it('says in a sentence that nothing was published yet', async () => {
    const store = await scratchStore();
    await expect(searchOnServer(newQuestion({ text: 'x' }), store)).rejects.toThrow(
      /The search index has not been published yet; run "npm run archive -- prepare"/,
    );
    expect(await currentSnapshot(store)).toBeNull();
  });
});
