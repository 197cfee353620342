import { describe, expect, it } from 'vitest';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import { canonicalRecord } from '#lib/archive/import-plan.ts';
import { changedStatements } from '#lib/store/all-statements.ts';
import type { Store } from '#lib/store/client.ts';
import { dataVersion } from '#lib/store/data-version.ts';
import { FULL_ARCHIVE } from '#lib/store/full-archive-for-tests.ts';
import { allRecords } from '#lib/store/present-records.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { readVersion } from '#lib/store/statement-versions.ts';
import { firstArchive, scratchStore } from '#lib/store/store-for-tests.ts';
import { importArchive, planArchive } from './import-archive.ts';

const HEADER = { record: 'archive', format: 'on-the-record/1', title: 'Corrections', language: 'en' };
const encode = (...lines: unknown[]) => new TextEncoder().encode([HEADER, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
const replace = (store: Store, ...lines: unknown[]) => importArchive({ store, bytes: encode(...lines), file: 'corrections.jsonl', replace: true });

const NONE = { statements: 0, speakers: 0, mentioned: 0, events: 0, sources: 0, topics: 0, equivalents: 0 };

function recordOf<Type extends ArchiveRecord['record']>(type: Type, id: string) {
  const record = firstArchive().find((one): one is Extract<ArchiveRecord, { record: Type }> => one.record === type && 'id' in one && one.id === id);
  if (record === undefined) throw new Error(`no ${type} ${id}`);
  return record;
}

async function everything(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const record of allRecords(store)) lines.push(canonicalRecord(record));
  return lines.sort();
}

async function contextOf(store: Store, id: string, version?: string) {
  const found = await readVersion(store, id, version);
  if (found === null || !('context' in found)) throw new Error(`no version ${version} of ${id}`);
  return found;
}

describe('an import that replaces', () => {
  it('counts the version up, keeps what was there, and says how many', async () => {
    const store = await scratchStore(firstArchive());
    const report = await replace(store, { ...recordOf('statement', 'S29'), text: 'upright posture.”' }, recordOf('statement', 'S45'));
    expect(report).toMatchObject({ added: NONE, replaced: { ...NONE, statements: 1 }, unchanged: 2 });
    expect(report.sentences[0]).toMatch(/^Replaced 1 statement by what corrections\.jsonl says\./u);
    const present = await contextOf(store, 'S29');
    expect([present.context.version, present.context.statement.text]).toEqual([2, 'upright posture.”']);
    const earlier = await contextOf(store, 'S29', '1');
    expect(earlier.context.statement).toEqual(recordOf('statement', 'S29'));
    expect(earlier).toMatchObject({ context: { version: 1 }, superseded: { present: { version: 2 } } });
    expect((await contextOf(store, 'S29', '2')).superseded).toBeUndefined();
  });

  it('keeps every version of many', async () => {
    const store = await scratchStore(firstArchive());
    for (const text of ['one', 'two', 'three']) await replace(store, { ...recordOf('statement', 'S29'), text });
    const texts = [];
    for (const version of ['1', '2', '3', '4']) texts.push((await contextOf(store, 'S29', version)).context.statement.text);
    expect(texts).toEqual([recordOf('statement', 'S29').text, 'one', 'two', 'three']);
    for (const none of ['0', '5', '01', '1.0', '-1', 'x', '']) expect(await readVersion(store, 'S29', none)).toEqual({ versions: 4 });
    expect(await readVersion(store, 'S999', '1')).toBeNull();
  });

  it('leaves the archive as if it had always held the new records', async () => {
    const store = await scratchStore(firstArchive());
    const changed = firstArchive().map((record): ArchiveRecord => (record.record === 'archive' ? record : { ...record, note: 'Looked at again' }));
    const report = await importArchive({ store, bytes: encode(...changed.slice(1)), file: 'all.jsonl', replace: true });
    expect(report.replaced.statements).toBeGreaterThan(10);
    expect(report.replaced.speakers).toBeGreaterThan(3);
    expect(await everything(store)).toEqual(changed.map(canonicalRecord).sort());
    expect(await everything(store)).toEqual(await everything(await scratchStore(changed)));
  });

  it('takes every part of every kind of record along', async () => {
    const store = await scratchStore(FULL_ARCHIVE);
    const bare = FULL_ARCHIVE.map((record): ArchiveRecord => (record.record === 'archive' ? record : { ...record, note: 'Another note' }));
    await importArchive({ store, bytes: encode(...bare.slice(1)), file: 'bare.jsonl', replace: true });
    expect(await everything(store)).toEqual(bare.map(canonicalRecord).sort());
  });

  it('shows an earlier version with the names and sources it had then', async () => {
    const store = await scratchStore(firstArchive());
    const renamed = { ...recordOf('speaker', 'kim-jong-un'), name: 'Kim Jŏngŭn' };
    await replace(store, renamed, { ...recordOf('statement', 'S29'), text: 'upright posture.”' });
    expect((await contextOf(store, 'S29', '1')).context.speakers['kim-jong-un']?.name).toBe('Kim Jong Un');
    expect((await contextOf(store, 'S29')).context.speakers['kim-jong-un']?.name).toBe('Kim Jŏngŭn');
  });

  it('publishes anew every statement that names what was replaced, and no other', async () => {
    const store = await scratchStore(firstArchive());
    const before = await dataVersion(store);
    await replace(store, { ...recordOf('speaker', 'siegfried-hecker'), name: 'Sig Hecker' });
    const changed = (await changedStatements(store, before)).map(({ statement }) => statement.id);
    const naming = firstArchive().flatMap((record) =>
      record.record === 'statement' && JSON.stringify(record).includes('"siegfried-hecker"') ? record.id : [],
    );
    expect(changed).toEqual(naming.toSorted());
    expect(naming.length).toBeGreaterThan(1);
    expect((await contextOf(store, 'S45')).context.version, 'a corrected name is no edit of the statement').toBe(1);
    expect(await currentSnapshot(store)).toMatchObject({ builtFrom: await dataVersion(store) });
  });

  it.each([
    ['source', 'art'],
    ['event', 'sfrc-hearing-2004'],
    ['topic', 'sanctions'],
  ] as const)('marks whatever names the %s', async (type, id) => {
    const store = await scratchStore(firstArchive());
    const before = await dataVersion(store);
    await replace(store, { ...recordOf(type, id), note: 'Looked at again' });
    const changed = (await changedStatements(store, before)).map(({ statement }) => statement.id);
    const naming = firstArchive().flatMap((record) => (record.record === 'statement' && JSON.stringify(record).includes(`"${id}"`) ? record.id : []));
    expect(changed).toEqual(naming.toSorted());
  });

  it('writes nothing where anything is wrong', async () => {
    const store = await scratchStore(firstArchive());
    const before = await everything(store);
    const wrong = replace(store, { ...recordOf('statement', 'S29'), text: 'other' }, { ...recordOf('statement', 'S45'), event: 'no-such-event' });
    await expect(wrong).rejects.toBeInstanceOf(ArchiveError);
    expect(await everything(store)).toEqual(before);
    expect(await store.statementVersion.count()).toBe(0);
  });

  it('is told before it happens, and writes nothing then', async () => {
    const store = await scratchStore(firstArchive());
    const bytes = encode({ ...recordOf('statement', 'S29'), text: 'other' });
    const plan = await planArchive({ store, bytes, file: 'corrections.jsonl', replace: true });
    expect(plan.sentences[0]).toMatch(/^Would replace 1 statement/u);
    expect((await contextOf(store, 'S29')).context.version).toBe(1);
  });

  it('never touches the header of the archive, nor an id that is there without being told to replace', async () => {
    const store = await scratchStore(firstArchive());
    await replace(store, recordOf('statement', 'S29'));
    expect((await store.archive.findFirst())?.title).not.toBe('Corrections');
    const added = importArchive({ store, bytes: encode({ ...recordOf('statement', 'S29'), text: 'other' }), file: 'more.jsonl' });
    await expect(added).rejects.toThrow(/--replace/u);
  });
});
