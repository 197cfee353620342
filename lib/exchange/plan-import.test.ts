import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFault } from '#lib/archive/archive-error.ts';
import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import { readArchiveText } from './archive-json.ts';
import { importReport } from './import-report.ts';
import { planOf } from './plan-for-tests.ts';

const { records } = readArchiveText(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url)), 'data/first-archive.jsonl');
const lines = (...given: ArchiveRecord[]) => given.map((record, index) => ({ line: index + 2, record }));
const topic = (id: string, label = 'x'): ArchiveRecord => ({ record: 'topic', id, label });
const speaker = (id: string): ArchiveRecord => ({ record: 'speaker', id, kind: 'person', name: 'N' });
const faultsOf = async (given: Parameters<typeof planOf>[0], present: readonly ArchiveRecord[] = []) =>
  (await planOf(given, present)).faults.map(describeFault);

describe('into an empty archive', () => {
  it('everything is added', async () => {
    const { plan, statements, faults } = await planOf(records);
    expect(faults).toEqual([]);
    expect(plan.header?.mainSource).toBe('art');
    expect([statements, plan.speakers.length, plan.mentioned.length, plan.events.length, plan.sources.length, plan.topics.length]).toEqual([
      58, 14, 5, 19, 59, 24,
    ]);
    expect(
      importReport({ ...plan, statements: records.flatMap(({ record }) => (record.record === 'statement' ? record : [])) }, 'first.jsonl', 'did').sentences,
    ).toEqual(['Added 58 statements, 14 speakers, 5 names that are only mentioned, 19 events, 59 sources, 24 topics and 20 equivalents from first.jsonl.']);
  });
});

describe('a second time', () => {
  it('nothing is added and nothing is wrong', async () => {
    const { plan, statements, faults } = await planOf(
      records,
      records.map(({ record }) => record),
    );
    expect(faults).toEqual([]);
    expect(statements).toBe(0);
    expect(plan.header).toBeUndefined();
    expect(importReport({ ...plan, statements: [] }, 'first.jsonl', 'would').sentences).toEqual([
      'Nothing in first.jsonl is new.',
      '200 records were present already, with the same content.',
    ]);
  });

  it('the order of fields makes no difference', async () => {
    const shuffled = lines({ label: 'x', id: 'a', record: 'topic' });
    expect((await planOf(shuffled, [topic('a')])).plan.unchanged).toBe(1);
  });

  it('a file of another archive keeps the header that is there', async () => {
    const header: ArchiveRecord = { record: 'archive', format: 'on-the-record/1', title: 'Mine', language: 'en' };
    const { plan, faults } = await planOf(lines({ ...header, title: 'Another' }, topic('a')), [header]);
    expect(faults).toEqual([]);
    expect([plan.header, plan.topics.length]).toEqual([undefined, 1]);
  });
});

describe('faults', () => {
  it('an id that is taken by other content names the fields that differ', async () => {
    expect(await faultsOf(lines(topic('a', 'new')), [topic('a', 'old')])).toEqual([
      'my.jsonl, line 2, id: is the id of a topic that is in the archive with other content (label) (found "a"). Give the new one another id, or replace what is there with --replace.',
    ]);
  });

  it('an id twice in the file', async () => {
    expect(await faultsOf(lines(topic('a'), topic('b'), topic('a')))).toEqual([
      'my.jsonl, line 4, id: is the id of line 2 already (found "a"). Give one of them another id, or remove it.',
    ]);
  });

  it('the same id may stand for records of different kinds', async () => {
    expect(await faultsOf(lines(topic('a'), speaker('a')))).toEqual([]);
  });

  it('but not for a speaker and a name that is only mentioned', async () => {
    const mentioned: ArchiveRecord = { record: 'mentioned', id: 'a', name: 'A' };
    expect(await faultsOf(lines(speaker('a'), mentioned))).toHaveLength(1);
    expect(await faultsOf(lines(mentioned), [speaker('a')])).toEqual([expect.stringMatching(/is the id of a speaker in the archive/)]);
  });

  it('references that exist nowhere, each with its field and the nearest that exists', async () => {
    const statement: ArchiveRecord = {
      record: 'statement',
      id: 'X1',
      kind: 'direct',
      text: 'words',
      language: 'en',
      speakers: [{ speaker: 'kim-jong-on', namedInSource: true }],
      identifications: [{ of: 'kim-jong-on', as: 'nobody-at-all', confidence: 'possible', basis: 'b' }],
      event: 'e',
      spokenOf: [{ event: 'f' }],
      chain: [{ form: 'document', manner: 'own-words', speakers: ['g'], source: 'h', event: 'i' }],
      topics: ['j'],
      variants: [{ text: 'v', role: 'name', sources: ['k'] }],
      relations: [{ type: 'answer', to: 'X2', confidence: 'certain' }],
      checks: [{ field: 'words', result: 'verified', against: ['l'] }],
    };
    const { faults: found } = await planOf(lines(statement), [speaker('kim-jong-un')]);
    expect(found.map(({ where }) => where.field)).toEqual([
      'speakers[0].speaker',
      'identifications[0].as',
      'spokenOf[0].event',
      'event',
      'chain[0].speakers[0]',
      'chain[0].source',
      'chain[0].event',
      'topics[0]',
      'variants[0].sources[0]',
      'relations[0].to',
      'checks[0].against[0]',
    ]);
    expect(found[0]?.remedy).toBe('Did you mean "kim-jong-un"?');
  });

  it('a reference may be met by what is present, or later in the file', async () => {
    const event = (source: string): ArchiveRecord => ({
      record: 'event',
      id: source,
      type: 'other',
      name: 'n',
      date: { edtf: '2019', certainty: 'unknown' },
      certainty: 'unknown',
      sources: [source],
    });
    const source = (id: string): ArchiveRecord => ({ record: 'source', id, medium: 'm', csl: { type: 'book' }, seen: 'not-seen', rights: 'r' });
    expect(await faultsOf(lines(event('a'), event('b'), source('b')), [source('a')])).toEqual([]);
  });

  it('faults are in the order of lines', async () => {
    const event: ArchiveRecord = {
      record: 'event',
      id: 'e',
      type: 'other',
      name: 'n',
      date: { edtf: '2019', certainty: 'unknown' },
      certainty: 'unknown',
      sources: ['none'],
    };
    expect((await planOf(lines(topic('a'), event, topic('a')))).faults.map(({ where }) => where.line)).toEqual([3, 4]);
  });
});
