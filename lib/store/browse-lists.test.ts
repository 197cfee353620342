import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportPlan } from '#lib/archive/import-plan.ts';
import { type Statement, statementSchema } from '#lib/archive/statement.ts';
import { applyPlan } from './apply-plan.ts';
import { openStore, type Store } from './client.ts';
import { listEventSources, listPassedOnAt, readEventsAround } from './event-statements.ts';
import { listByDates } from './list-by-dates.ts';
import { migrate } from './migrate.ts';
import { countSourceSpeakers, listChecksAgainst, listPlaces, readPlaces } from './source-statements.ts';
import { countSpeakerDates, countStatementsOf, listAbsenceClaims, listCarried, listJointSpeakers, listSpeakerKind } from './speaker-statements.ts';

const ALL = { offset: 0, limit: 25 };
const ids = (statements: readonly { statement: { id: string } }[]) => statements.map(({ statement }) => statement.id);

const event = (id: string, edtf: string, sources?: string[]) => ({
  record: 'event' as const,
  id,
  type: 'speech' as const,
  name: id,
  date: { edtf, certainty: 'verified' as const },
  certainty: 'verified' as const,
  ...(sources === undefined ? {} : { sources }),
});
const source = (id: string, edtf?: string) => ({
  record: 'source' as const,
  id,
  medium: 'news',
  csl: { type: 'webpage' as const, title: id },
  seen: 'in-full' as const,
  rights: 'none',
  ...(edtf === undefined ? {} : { published: { edtf, certainty: 'verified' as const } }),
});
const speaker = (id: string, members?: string[]) => ({
  record: 'speaker' as const,
  id,
  kind: members === undefined ? ('person' as const) : ('joint' as const),
  name: id,
  ...(members === undefined ? {} : { members }),
});
const by = (id: string) => [{ speaker: id, namedInSource: true }];
const page = (sourceId: string, value: string, start?: number) => ({
  label: 'page' as const,
  value,
  numbered: true,
  ...(start === undefined ? {} : { characters: { start, end: start + 10 } }),
  sourceId,
});
const printed = ({ sourceId, ...locator }: ReturnType<typeof page>, manner: 'quotation' | 'own-words' = 'quotation') => ({
  form: 'document' as const,
  manner,
  speakers: ['author'],
  source: sourceId,
  locator,
});
const spoken = (who: string, at?: string) => ({
  form: 'utterance' as const,
  manner: 'own-words' as const,
  speakers: [who],
  ...(at === undefined ? {} : { event: at }),
});

const STATEMENTS: Statement[] = [
  {
    id: 'S10',
    kind: 'direct',
    text: 'ten',
    language: 'en',
    speakers: by('ann'),
    said: { edtf: '2019-04-12', certainty: 'verified' },
    event: 'speech',
    chain: [spoken('ann', 'speech'), printed(page('book', '9'))],
  },
  {
    id: 'S9',
    kind: 'paraphrase',
    summary: 'nine',
    speakers: by('ann'),
    said: { edtf: '2019-04-12', certainty: 'inferred' },
    chain: [spoken('ann'), printed(page('book', '10'))],
    checks: [{ field: 'date', result: 'verified', against: ['paper', 'book'], note: 'To the day.' }],
  },
  {
    id: 'S2',
    kind: 'direct',
    text: 'two',
    language: 'en',
    speakers: by('bob'),
    said: { edtf: '2019', certainty: 'verified' },
    event: 'visit',
    chain: [spoken('bob', 'visit'), { ...spoken('ann', 'hearing'), manner: 'told' }, printed(page('book', '2', 500))],
  },
  {
    id: 'S3',
    kind: 'absence',
    summary: 'three',
    speakers: by('author'),
    spokenOf: [{ event: 'speech' }],
    chain: [printed(page('book', '3', 90), 'own-words')],
  },
].map((fields) => statementSchema.parse({ record: 'statement', ...fields }));

const PLAN: ImportPlan = {
  header: { record: 'archive', format: 'on-the-record/1', title: 'Trial', language: 'en' },
  topics: [],
  equivalents: [],
  sources: [source('book', '2019'), source('paper', '2019-04-13')],
  events: [event('visit', '2019-01-10'), event('speech', '2019-04-12', ['paper']), event('hearing', '2019-06-01')],
  speakers: [speaker('ann'), speaker('author'), speaker('bob'), speaker('both', ['ann', 'bob'])],
  mentioned: [],
  statements: STATEMENTS,
  unchanged: 0,
};

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'browse-'));
  await migrate(`file:${folder}/archive.db`);
  store = await openStore(`file:${folder}/archive.db`);
  await applyPlan(store, PLAN);
});
afterAll(async () => {
  await store.$disconnect();
  rmSync(folder, { recursive: true });
});

describe('lists by date', () => {
  it('gives one date together, the surer first, and the less exact last', async () => {
    expect(ids(await listByDates(store, ['2019', '2019-04-12'], ALL))).toEqual(['S10', 'S9', 'S2']);
    expect(ids(await listByDates(store, ['2019', '2019-04-12'], { offset: 1, limit: 1 }))).toEqual(['S9']);
  });

  it('gives what nobody can date only when asked for it', async () => {
    expect(ids(await listByDates(store, null, ALL))).toEqual(['S3']);
    expect(await listByDates(store, [], ALL)).toEqual([]);
    expect(await listByDates(store, ['2018'], ALL)).toEqual([]);
  });
});

describe('lists of a speaker', () => {
  it('keeps kinds apart, and passing on apart from speaking', async () => {
    expect(await listSpeakerKind(store, 'ann', 'direct', ALL)).toEqual({ total: 1, ids: ['S10'] });
    expect(await listCarried(store, 'ann', ALL)).toEqual({ total: 1, ids: ['S2'] });
    expect(await listCarried(store, 'author', { offset: 1, limit: 2 })).toEqual({ total: 3, ids: ['S10', 'S2'] });
    expect(await listCarried(store, 'bob', ALL)).toEqual({ total: 0, ids: [] });
  });

  it('finds claims of absence about an occasion, which are nobody’s words but the author’s', async () => {
    expect((await listAbsenceClaims(store, 'ann', ALL)).ids).toEqual(['S3']);
    expect((await listAbsenceClaims(store, 'author', ALL)).total).toBe(0);
    expect((await listAbsenceClaims(store, 'bob', ALL)).total).toBe(0);
  });

  it('counts dates and statements, and knows whom a speaker speaks with', async () => {
    expect(await countSpeakerDates(store, 'ann')).toEqual([
      { kind: 'direct', edtf: '2019-04-12', count: 1 },
      { kind: 'paraphrase', edtf: '2019-04-12', count: 1 },
    ]);
    expect(await countStatementsOf(store, ['ann', 'both'])).toEqual(new Map([['ann', 2]]));
    expect((await listJointSpeakers(store, 'bob')).map((one) => [one.speaker.id, one.statements])).toEqual([['both', 0]]);
  });
});

describe('lists of an event', () => {
  it('tells what was passed on there from what was said there', async () => {
    expect(ids((await listPassedOnAt(store, 'hearing', ALL)).statements)).toEqual(['S2']);
    expect((await listPassedOnAt(store, 'visit', ALL)).total).toBe(0);
  });

  it('names the events before and after, and the sources in the order of print', async () => {
    expect((await readEventsAround(store, 'speech')).map((one) => one.event.id)).toEqual(['visit', 'hearing']);
    expect(await readEventsAround(store, 'nothing')).toEqual([]);
    expect((await listEventSources(store, 'speech')).map(({ id }) => id)).toEqual(['paper', 'book']);
  });
});

describe('lists of a source', () => {
  it('follows the source: by character, then by page as a number', async () => {
    const places = await listPlaces(store, 'book');
    expect(places.map(({ id }) => id)).toEqual(['S3', 'S2', 'S10', 'S9']);
    expect(ids(await readPlaces(store, places, { offset: 1, limit: 2 }))).toEqual(['S2', 'S10']);
    expect(await listPlaces(store, 'paper')).toEqual([]);
  });

  it('counts its speakers, and lists the checks that rest on it elsewhere', async () => {
    expect(await countSourceSpeakers(store, 'book')).toEqual([
      { id: 'ann', name: 'ann', statements: 2 },
      { id: 'author', name: 'author', statements: 1 },
      { id: 'bob', name: 'bob', statements: 1 },
    ]);
    expect(await listChecksAgainst(store, 'paper', ALL)).toEqual({
      total: 1,
      checks: [{ statement: 'S9', kind: 'paraphrase', field: 'date', result: 'verified', note: 'To the day.' }],
    });
    expect((await listChecksAgainst(store, 'book', ALL)).total).toBe(0);
  });
});
