import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { readManifest } from '#lib/search/snapshot-manifest.ts';
import { openStore, type Store } from '#lib/store/client.ts';
import { dataVersion } from '#lib/store/data-version.ts';
import { projectRoot } from '#lib/store/project-root.ts';
import { readSnapshotFile } from '#lib/store/snapshot-files.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { firstArchive, scratchDatabase, scratchFolder, scratchStore } from '#lib/store/store-for-tests.ts';
import { importArchive, planArchive } from './import-archive.ts';

const encode = (...lines: unknown[]) => new TextEncoder().encode(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
const HEADER = { record: 'archive', format: 'on-the-record/1', title: 'Another', language: 'en' };
const ADA = { record: 'speaker', id: 'ada', kind: 'person', name: 'Ada Roe' };
const statement = (id: string, more: object = {}) => ({
  record: 'statement',
  id,
  kind: 'direct',
  text: `Words of ${id}`,
  language: 'en',
  speakers: [{ speaker: 'ada', namedInSource: true }],
  chain: [{ form: 'utterance', manner: 'own-words', speakers: ['ada'] }],
  ...more,
});

async function faultsOf(store: Store, bytes: Uint8Array) {
  const error: unknown = await importArchive({ store, bytes, file: 'my.jsonl' }).then(
    () => new Error('imported'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ArchiveError)) throw error;
  return error.faults;
}

const first = readFileSync(path.join(projectRoot(), 'data/first-archive.jsonl'));

describe('importing a file', () => {
  it('adds what it holds, publishes it, and tells what it did', async () => {
    const store = await scratchStore();
    const report = await importArchive({ store, bytes: encode(HEADER, ADA, statement('A1')), file: 'my.jsonl' });
    expect(report).toMatchObject({ file: 'my.jsonl', added: { statements: 1, speakers: 1 }, unchanged: 0 });
    expect(await store.statement.count()).toBe(1);
    expect(await currentSnapshot(store)).toMatchObject({ builtFrom: 1 });
  });

  it('twice does no harm: nothing is new, nothing is published again', async () => {
    const store = await scratchStore();
    await importArchive({ store, bytes: first, file: 'first.jsonl' });
    const before = await currentSnapshot(store);
    const again = await importArchive({ store, bytes: first, file: 'first.jsonl' });
    expect(again).toMatchObject({ added: { statements: 0, speakers: 0 }, unchanged: firstArchive().length });
    expect(await currentSnapshot(store)).toEqual(before);
    expect(await dataVersion(store)).toBe(1);
  });

  it('beside another keeps the archive’s own header', async () => {
    const store = await scratchStore();
    await importArchive({ store, bytes: first, file: 'first.jsonl' });
    await importArchive({ store, bytes: encode(HEADER, ADA, statement('A1')), file: 'my.jsonl' });
    expect(await store.statement.count()).toBe(59);
    expect((await store.archive.findMany()).map(({ title }) => title)).not.toContain('Another');
  });

  it('may name what is in the archive already', async () => {
    const store = await scratchStore();
    await importArchive({ store, bytes: encode(HEADER, ADA, statement('A1')), file: 'one.jsonl' });
    await importArchive({
      store,
      bytes: encode(HEADER, statement('A2', { relations: [{ type: 'answer', to: 'A1', confidence: 'certain' }] })),
      file: 'two.jsonl',
    });
    expect(await store.relation.count()).toBe(1);
  });

  it('that has faults writes nothing and tells all of them, with line and field', async () => {
    const store = await scratchStore();
    const bytes = encode(
      HEADER,
      ADA,
      statement('A1'),
      statement('A1'),
      '{"record":',
      statement('A2', { kind: 'shouted' }),
      statement('A3', { event: 'nowhere' }),
      statement('A4', { text: '' }),
    );
    const faults = await faultsOf(store, bytes);
    expect(faults.map(({ code, where }) => [code, where.line, where.field])).toEqual(
      expect.arrayContaining([
        ['duplicate-id', 4, 'id'],
        ['not-json', 5, undefined],
        ['invalid-record', 6, 'kind'],
        ['invalid-record', 8, 'text'],
      ]),
    );
    expect([await store.statement.count(), await store.speaker.count(), await dataVersion(store)]).toEqual([0, 0, 0]);
  });

  it('tells of names that are nowhere once every line can be read', async () => {
    const faults = await faultsOf(await scratchStore(), encode(HEADER, ADA, statement('A3', { event: 'nowhere' })));
    expect(faults.map(({ code, where }) => [code, where.line, where.field])).toEqual([['missing-reference', 3, 'event']]);
  });

  it('that changes what is there is refused: an import adds and never edits', async () => {
    const store = await scratchStore();
    await importArchive({ store, bytes: encode(HEADER, ADA, statement('A1')), file: 'one.jsonl' });
    const faults = await faultsOf(store, encode(HEADER, ADA, statement('A1', { text: 'Other words' }), statement('A2')));
    expect(faults.map(({ code, where }) => [code, where.line])).toEqual([['id-taken', 3]]);
    expect(await store.statement.count()).toBe(1);
  });

  it('only to see what it would do writes nothing', async () => {
    const store = await scratchStore();
    const report = await planArchive({ store, bytes: first, file: 'first.jsonl' });
    expect(report.added.statements).toBe(58);
    expect([await store.statement.count(), await currentSnapshot(store)]).toEqual([0, null]);
  });

  it('at the same time as another that holds the same ends with each record once', async () => {
    const url = await scratchDatabase();
    const stores = [await openStore(url), await openStore(url)];
    await Promise.all(stores.map((store) => importArchive({ store, bytes: encode(HEADER, ADA, statement('A1')), file: 'my.jsonl' })));
    expect(await stores[0]?.statement.count()).toBe(1);
    await Promise.all(stores.map((store) => store.$disconnect()));
  });

  it('keeps hostile text to the letter', async () => {
    const store = await scratchStore();
    const hostile = [
      '<script>alert(1)</script>',
      "'; DROP TABLE statement; --",
      '\u202eright to left',
      '{{7*7}}',
      '../../etc/passwd',
      '😀👨‍👩‍👧',
      'e\u0301 é',
      '\u200b hidden',
    ];
    await importArchive({ store, bytes: encode(HEADER, ADA, ...hostile.map((text, index) => statement(`H${index}`, { text }))), file: 'my.jsonl' });
    expect((await store.statement.findMany({ orderBy: { id: 'asc' } })).map(({ text }) => text)).toEqual(hostile);
  });
});

/** Starts an import in a process of its own and kills it the hard way some time after it has begun to write. */
function killedImport(url: string, file: string, afterStep: string, milliseconds: number): Promise<void> {
  const script = `import { readFileSync } from 'node:fs';
    import { openStore } from '#lib/store/client.ts';
    import { importArchive } from '#lib/workflow/import-archive.ts';
    const store = await openStore(process.env.URL);
    await importArchive({ store, bytes: readFileSync(process.env.FILE), file: 'big.jsonl', onProgress: ({ step }) => process.stdout.write(step + '\\n') });
    process.stdout.write('done\\n');
    process.exit(0);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: projectRoot(),
    env: { ...process.env, URL: url, FILE: file },
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
    if (output.includes(afterStep)) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  return new Promise((resolve) => child.on('close', () => resolve()));
}

describe('an import that is killed while it writes', { timeout: 300_000 }, () => {
  it.each([
    ['write', 0],
    ['write', 400],
    ['publish', 50],
  ])('after "%s" and %i ms leaves the archive as it was or with the whole file, and can be run again', async (step, milliseconds) => {
    const url = await scratchDatabase();
    const store = await openStore(url);
    await importArchive({ store, bytes: encode(HEADER, ADA, statement('A1')), file: 'one.jsonl' });
    const before = await currentSnapshot(store);
    const big = encode(HEADER, ADA, statement('A1'), ...Array.from({ length: 1_500 }, (_, index) => statement(`B${index}`)));
    const file = path.join(scratchFolder(), 'big.jsonl');
    writeFileSync(file, big);
    await killedImport(url, file, step, milliseconds);

    const counted = await store.statement.count();
    expect([1, 1_501]).toContain(counted);
    expect(await store.stage.count()).toBe(counted);
    const current = await currentSnapshot(store);
    expect(current).not.toBeNull();
    if (current?.hash === before?.hash) expect(current).toEqual(before);
    for (const { index } of readManifest(current?.manifest ?? '').segments) expect(await readSnapshotFile(store, index)).not.toBeNull();

    // A lock that the dead process left behind expires by itself; here it is not waited for.
    await store.publishLock.updateMany({ data: { holder: null, expiresAt: null } });
    await importArchive({ store, bytes: big, file: 'big.jsonl' });
    expect(await store.statement.count()).toBe(1_501);
    expect(await currentSnapshot(store)).toMatchObject({ builtFrom: await dataVersion(store) });
    await store.$disconnect();
  });
});
