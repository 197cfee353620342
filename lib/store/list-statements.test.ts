import { beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { allStatements } from './all-statements.ts';
import type { Store } from './client.ts';
import { countByDate, countUndated } from './count-by-date.ts';
import { describeArchive } from './describe-archive.ts';
import { listByDates } from './list-by-dates.ts';
import { listIdentified, listStatements, type StatementFilter } from './list-statements.ts';
import { firstArchive, scratchStore } from './store-for-tests.ts';

const ids = (contexts: readonly StatementInContext[]) => contexts.map(({ statement }) => statement.id);

/** One statement a date, and one nobody can date. */
function datedArchive(dates: Record<string, string>): ArchiveRecord[] {
  const chain = [{ form: 'utterance', manner: 'own-words', name: 'Ada' }];
  const statement = (id: string, said: object) => ({
    record: 'statement',
    id,
    kind: 'direct',
    text: id,
    language: 'en',
    speakers: [{ speaker: 'ada', namedInSource: true }],
    chain,
    ...said,
  });
  return [
    { record: 'speaker', id: 'ada', kind: 'person', name: 'Ada' },
    ...Object.entries(dates).map(([id, edtf]) => statement(id, { said: { edtf, certainty: 'verified' } })),
    statement('undated', {}),
  ].map((record) => archiveRecordSchema.parse(record));
}

const DATES = {
  day: '2019-04-12',
  month: '2019-04',
  year: '2019',
  span: '2019-03-30/2019-04-02',
  before: '2018-12-31',
  past: '../2019-04-15',
  future: '2019-04-15/..',
  later: '2020',
};

describe('statements said in a span of days', () => {
  let store: Store;
  beforeAll(async () => {
    store = await scratchStore(datedArchive(DATES));
  });
  const said = async (match: 'certain' | 'possible' | 'any', earliest = '2019-04-01', latest = '2019-04-30') =>
    ids((await listStatements(store, { said: { earliest, latest, match } }, { offset: 0, limit: 100 })).statements).sort();

  it('are certain where every day they can have been said on lies inside', async () => {
    expect(await said('certain')).toEqual(['day', 'month']);
  });

  it('are possible where only some of those days do, an open end among them', async () => {
    expect(await said('possible')).toEqual(['future', 'past', 'span', 'year']);
  });

  it('are either, and never both', async () => {
    expect(await said('any')).toEqual([...(await said('certain')), ...(await said('possible'))].sort());
  });

  it('never take an open end for a day, however wide the span', async () => {
    expect(await said('certain', '0001-01-01', '9999-12-31')).toEqual(['before', 'day', 'later', 'month', 'span', 'year']);
  });

  it('leave out what nobody can date, which is asked for by itself', async () => {
    expect(await said('any', '0001-01-01', '9999-12-31')).not.toContain('undated');
    expect(ids((await listStatements(store, { undated: true }, { offset: 0, limit: 9 })).statements)).toEqual(['undated']);
    expect(await countUndated(store)).toBe(1);
  });

  it('come newest or oldest first, the undated last in both', async () => {
    const inOrder = async (order: 'newest' | 'oldest') => ids((await listStatements(store, {}, { offset: 0, limit: 100, order })).statements);
    expect(await inOrder('newest')).toEqual(['later', 'future', 'day', 'month', 'span', 'year', 'before', 'past', 'undated']);
    expect(await inOrder('oldest')).toEqual(['past', 'before', 'year', 'span', 'month', 'day', 'future', 'later', 'undated']);
  });

  it('are counted by date as it is recorded, an open end as open', async () => {
    const counts = await countByDate(store);
    expect(counts.map(({ edtf, count }) => [edtf, count])).toHaveLength(8);
    expect(counts.find(({ edtf }) => edtf === '../2019-04-15')).toMatchObject({
      earliest: null,
      latest: '2019-04-15',
      precision: 'interval',
      kind: 'direct',
      count: 1,
    });
    expect(counts.find(({ edtf }) => edtf === '2019-04-15/..')).toMatchObject({ earliest: '2019-04-15', latest: null });
  });

  it('are listed by the dates as they are recorded', async () => {
    expect(ids(await listByDates(store, ['2019', '2019-04'], { offset: 0, limit: 9 }))).toEqual(['month', 'year']);
    expect(ids(await listByDates(store, null, { offset: 0, limit: 9 }))).toEqual(['undated']);
  });

  it('leave the first and last year to days that are known', async () => {
    expect(await describeArchive(store)).toMatchObject({ statements: 9, firstYear: 2018, lastYear: 2020, wordsToTheLetter: 9, summaries: 0, header: null });
  });
});

describe('the order of ids', () => {
  it('is that of their numbers', async () => {
    const store = await scratchStore(datedArchive({ S10: '2019', S2: '2019', S1: '2019', S100: '2019' }));
    expect(ids((await listStatements(store, {}, { offset: 0, limit: 9 })).statements)).toEqual(['S1', 'S2', 'S10', 'S100', 'undated']);
  });
});

describe('the first archive, listed', () => {
  let store: Store;
  beforeAll(async () => {
    store = await scratchStore(firstArchive());
  });
  const listed = async (filter: StatementFilter) => listStatements(store, filter, { offset: 0, limit: 100 });

  it('by speaker, whom a statement has by its source’s account', async () => {
    const { total, statements } = await listed({ speaker: 'kim-jong-un' });
    expect(total).toBe(statements.length);
    expect(total).toBeGreaterThan(5);
    for (const { statement } of statements) expect(statement.speakers.map(({ speaker }) => speaker)).toContain('kim-jong-un');
  });

  it('by source, which may be any stage of the chain', async () => {
    const { statements } = await listed({ source: 'art' });
    expect(statements.length).toBe(47);
  });

  it('by topic, event and several at once', async () => {
    const { statements } = await listed({ topic: 'sanctions', speaker: 'kim-jong-un' });
    expect(statements.length).toBeGreaterThan(0);
    for (const { statement } of statements) expect(statement.topics).toContain('sanctions');
  });

  it('an identification is the archive’s and never makes somebody the speaker', async () => {
    const identified = await listIdentified(store, 'kim-gye-gwan');
    expect(ids(identified).sort()).toEqual(expect.arrayContaining(['S45', 'S46']));
    expect(ids((await listed({ speaker: 'kim-gye-gwan' })).statements)).not.toContain('S45');
  });

  it('in pages that add up to the whole, each statement once', async () => {
    const seen: string[] = [];
    for (let offset = 0; offset < 58; offset += 7) seen.push(...ids((await listStatements(store, {}, { offset, limit: 7 })).statements));
    expect(new Set(seen).size).toBe(58);
    expect((await listStatements(store, {}, { offset: 58, limit: 7 })).statements).toEqual([]);
  });

  it.each([[{ offset: -1, limit: 5 }], [{ offset: 0, limit: 501 }], [{ offset: 0.5, limit: 5 }], [{ offset: Number.NaN, limit: 5 }]])(
    'refuses a page that is none: %j',
    async (page) => {
      await expect(listStatements(store, {}, page)).rejects.toThrow(/a page begins at 0/);
    },
  );

  it('all of it, in batches', async () => {
    const seen: string[] = [];
    for await (const batch of allStatements(store, 10)) seen.push(...ids(batch));
    expect(seen).toHaveLength(58);
    expect(seen).toEqual([...seen].sort());
  });

  it('takes whatever is in an address for text', async () => {
    for (const hostile of ["'; DROP TABLE statement; --", '%', '_', '\u0000', '../..', '__proto__'])
      expect((await listed({ speaker: hostile, topic: hostile, source: hostile, event: hostile })).total).toBe(0);
  });
});
