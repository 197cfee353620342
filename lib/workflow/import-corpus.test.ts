import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusLine, FORTY_LINES_XZ } from '#lib/exchange/corpus-for-tests.ts';
import { openStore } from '#lib/store/client.ts';
import { dataVersion } from '#lib/store/data-version.ts';
import { presentRecords } from '#lib/store/present-records.ts';
import { readHeader } from '#lib/store/read-header.ts';
import { readStatement } from '#lib/store/read-statement.ts';
import { firstArchive, scratchDatabase, scratchFolder, scratchStore } from '#lib/store/store-for-tests.ts';
import { fileOnDisk } from './archive-files.ts';
import { importFiles, planArchive } from './import-archive.ts';
import { bytesOf, corpus, NO_TRACES, refusalOf, tracesIn } from './import-for-tests.ts';
import { planFiles } from './plan-files.ts';

describe('a corpus becomes statements', () => {
  it('that claim what it says and nothing else', async () => {
    const store = await scratchStore();
    const plan = await importFiles(store, [corpus({ text: 'Ich bin <b>hier</b>', place: 'Berlin' })]);
    expect([plan.statements.length, plan.speakers.length, plan.events.length]).toEqual([1, 1, 1]);
    expect((await readStatement(store, 'W1'))?.statement).toEqual({
      record: 'statement',
      id: 'W1',
      kind: 'direct',
      text: 'Ich bin <b>hier</b>',
      language: 'und',
      speakers: [{ speaker: 'ada-roe', namedInSource: true }],
      said: { edtf: '1901-02-03', certainty: 'as-in-source' },
      place: 'Berlin',
      event: 'talk',
      chain: [{ form: 'utterance', manner: 'own-words', speakers: ['ada-roe'], event: 'talk' }],
    });
    expect(await readHeader(store)).toEqual({ record: 'archive', format: 'on-the-record/1', title: 'talks', language: 'und' });
  });

  it('each marked with the version that it came with', async () => {
    const store = await scratchStore();
    await importFiles(store, [corpus({})]);
    await importFiles(store, [corpus({}, { id: 'W2' })]);
    expect(await store.statement.findMany({ orderBy: { id: 'asc' }, select: { id: true, changedIn: true } })).toEqual([
      { id: 'W1', changedIn: 1 },
      { id: 'W2', changedIn: 2 },
    ]);
  });

  it('hostile, from right to left, in Hangul and with traces of a wrong decoding: to the letter', async () => {
    const store = await scratchStore();
    const texts = ['<script>alert(1)</script>', '‮שלום עליכם‬', '우리 민족끼리', 'â€œfatigueâ€\u009d', "'; DROP TABLE statement; --", '𝔘\ufeff e\u0301 é'];
    await importFiles(store, [corpus(...texts.map((text, index) => ({ id: `W${index}`, text, speaker: text.replaceAll(/\p{Cc}/gu, ''), event: '말' })))]);
    expect((await store.statement.findMany({ orderBy: { id: 'asc' } })).map(({ text }) => text)).toEqual(texts);
    expect(await store.speaker.count()).toBe(texts.length);
  });

  it('beside another archive keeps its header and its records', async () => {
    const store = await scratchStore(firstArchive());
    await importFiles(store, [corpus({ speaker: 'Kim Jong Un' })]);
    expect((await readHeader(store))?.title).not.toBe('talks');
    expect((await readStatement(store, 'W1'))?.speakers['kim-jong-un']?.family).toBe('Kim');
  });

  it('twice without harm, and an id with other words is a fault', async () => {
    const store = await scratchStore();
    await importFiles(store, [corpus({}, { id: 'W2', speaker: '김정은' })]);
    expect(await importFiles(store, [corpus({}, { id: 'W2', speaker: '김정은' })])).toMatchObject({ unchanged: 2, statements: { length: 0 }, speakers: [] });
    const { faults } = await refusalOf(importFiles(store, [corpus({ text: 'Other' })]));
    expect(faults).toMatchObject([{ code: 'id-taken', where: { line: 1, field: 'id' }, message: expect.stringMatching(/other content \(text\)$/) }]);
    expect(await dataVersion(store)).toBe(1);
  });

  it('packed or not, under any name, from the disk', async () => {
    const store = await scratchStore();
    const folder = scratchFolder();
    const files = { 'forty.txt': FORTY_LINES_XZ, 'more.jsonl': gzipSync(bytesOf(corpusLine({ id: 'M1' }))), 'plain.xz': bytesOf(corpusLine({ id: 'P1' })) };
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), bytes);
      await importFiles(store, [await fileOnDisk(path.join(folder, name))]);
    }
    expect(await store.statement.count()).toBe(42);
  });

  it('planned only, writes nothing and tells what it would, also where no archive is yet', async () => {
    const store = await scratchStore();
    for (const archive of [store, null])
      expect((await planArchive({ store: archive, ...corpus({}) })).sentences).toEqual(['Would add 1 statement, 1 speaker and 1 event from talks.jsonl.']);
    expect(await tracesIn(store)).toEqual(NO_TRACES);
  });
});

describe('several files are one import', () => {
  it('of both formats, in which one names what another adds', async () => {
    const store = await scratchStore();
    const header = { record: 'archive', format: 'on-the-record/1', title: 'Mine', language: 'en' };
    const relation = { type: 'answer', to: 'W1', confidence: 'certain' };
    const statement = {
      record: 'statement',
      id: 'S1',
      kind: 'direct',
      text: 'x',
      language: 'en',
      speakers: [{ speaker: 'ada', namedInSource: true }],
      chain: [{ form: 'utterance', manner: 'own-words', speakers: ['ada'] }],
      relations: [relation],
    };
    const ada = { record: 'speaker', id: 'ada', kind: 'person', name: 'Ada' };
    await importFiles(store, [
      { file: 'a.jsonl', bytes: bytesOf(JSON.stringify(header), JSON.stringify(statement)) },
      { file: 'b.jsonl', bytes: bytesOf(corpusLine({ speaker: 'Ada B.' })) },
      { file: 'c.jsonl', bytes: bytesOf(JSON.stringify(header), JSON.stringify(ada)) },
    ]);
    expect([(await readHeader(store))?.title, await store.relation.count(), await store.speaker.count(), await dataVersion(store)]).toEqual(['Mine', 1, 2, 1]);
  });

  it('a record that two of them hold is written once, and refused where they differ', async () => {
    const store = await scratchStore();
    expect(await importFiles(store, [corpus({}), corpus({})])).toMatchObject({ unchanged: 1, statements: { length: 1 } });
    const { faults } = await refusalOf(importFiles(store, [corpus({ id: 'W2' }), { ...corpus({ id: 'W2', text: 'Other' }), file: 'other.jsonl' }]));
    expect(faults).toMatchObject([{ code: 'id-taken', where: { file: 'other.jsonl', line: 1 } }]);
  });
});

it('a few records cost a few questions, however large the archive is', async () => {
  const store = await scratchStore(firstArchive());
  const present = presentRecords(store);
  const asked: [string, number][] = [];
  await planFiles([corpus({}, { id: 'W2', speaker: 'Kim Jong Un' })], {
    ...present,
    withIds(type, ids) {
      asked.push([type, ids.length]);
      return present.withIds(type, ids);
    },
  });
  expect(asked.length).toBeLessThan(20);
  for (const [, ids] of asked) expect(ids).toBeLessThanOrEqual(3);
});

it('two databases beside each other are never mixed', async () => {
  const [one, other] = [await scratchStore(firstArchive()), await scratchStore()];
  const before = await tracesIn(one);
  await importFiles(other, [corpus({})]);
  expect([await tracesIn(one), await other.statement.count()]).toEqual([before, 1]);
});

const letters = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .filter((text) => /\S/.test(text) && !/[\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(text));
const anyLines = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,20}[A-Za-z0-9])?$/),
    speaker: letters,
    date: fc.constantFrom('1901', '1901-02', '1901-02-03', '1901-02-03/1901-02-05', '190X', '1901~', '../1901', '1901-XX'),
    event: letters,
    text: letters,
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 40 },
);

it('any corpus comes back as it was: the same words of the same speaker at the same event and date', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, fc.boolean(), async (lines, packed) => {
      const store = await openStore(await scratchDatabase());
      const bytes = bytesOf(...lines.map((line) => JSON.stringify(line)));
      await importFiles(store, [{ file: 'any.jsonl', bytes: packed ? gzipSync(bytes) : bytes }]);
      const rows = await store.statement.findMany({ include: { event: true, speakers: { include: { speaker: true } } } });
      const back = rows.map(({ id, text, saidEdtf, event, speakers }) => ({
        id,
        speaker: speakers[0]?.speaker.name,
        date: saidEdtf,
        event: event?.name,
        text,
      }));
      const byId = <Line extends { id: string }>(some: readonly Line[]) => new Map(some.map((line) => [line.id, line]));
      expect(byId(back)).toEqual(byId(lines));
      expect(rows.every(({ saidEdtf, event }) => event?.dateEdtf === saidEdtf)).toBe(true);
      await store.$disconnect();
    }),
    { numRuns: 15 },
  );
});

const SOTU = fileURLToPath(new URL('../../../shared/corpora/sotu.jsonl.xz', import.meta.url));

describe.skipIf(!existsSync(SOTU))('21,108 paragraphs of addresses (skipped where ../shared/corpora is not there)', () => {
  it('are imported as they stand, each under its own speaker and date', { timeout: 180_000 }, async () => {
    const store = await scratchStore();
    const plan = await importFiles(store, [{ file: SOTU, bytes: readFileSync(SOTU) }]);
    expect([plan.statements.length, plan.speakers.length, plan.events.length, plan.header?.title]).toEqual([21_108, 42, 228, 'sotu']);
    expect(await store.statement.count()).toBe(21_108);
    // Eisenhower and Truman both spoke to the nation in 1953.
    expect(
      (await store.event.findMany({ where: { name: 'State of the Union, 1953' }, orderBy: { id: 'asc' } })).map(({ dateEdtf }) => dateEdtf).sort(),
    ).toEqual(['1953-01-07', '1953-02-02']);
  });
});
