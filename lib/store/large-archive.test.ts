import { expect, it } from 'vitest';
import { archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { allStatements } from './all-statements.ts';
import { listEvents } from './list-events.ts';
import { listSpeakers } from './list-speakers.ts';
import { listStatements, PAGE_LIMIT } from './list-statements.ts';
import { presentRecords } from './present-records.ts';
import { readStatements } from './read-statement.ts';
import { scratchStore } from './store-for-tests.ts';

// Databases take some thousand parameters a question, so what works for sixty statements may fail for six hundred.

const SPEAKERS = 1_100;
const STATEMENTS = 700;
const source = { record: 'source', id: 'book', medium: 'book', csl: { type: 'book' }, seen: 'in-full', rights: 'none' };
const speaker = (index: number) => ({
  record: 'speaker',
  id: `p${index}`,
  kind: 'person',
  name: `Person ${index}`,
  variants: [{ name: `P. ${index}` }],
  offices: ['A', 'B'].map((title) => ({ title, certainty: 'verified', sources: ['book'] })),
});
const event = (index: number) => ({
  record: 'event',
  id: `e${index}`,
  type: 'talks',
  name: `Talk ${index}`,
  date: { edtf: '2019', certainty: 'verified' },
  certainty: 'verified',
  sources: ['book'],
});
const statement = (index: number) => ({
  record: 'statement',
  id: `S${index}`,
  kind: 'direct',
  text: `Words ${index}`,
  language: 'en',
  event: `e${index}`,
  speakers: [{ speaker: `p${index}`, namedInSource: true }],
  identifications: [{ of: `p${index}`, as: `p${index + 1}`, confidence: 'possible', basis: 'voice', sources: ['book'] }],
  chain: [0, 1, 2, 3].map((offset) => ({ form: 'document', manner: 'quotation', speakers: [`p${index + offset}`, `p${index + 300}`], source: 'book' })),
  checks: ['words', 'date', 'place'].map((field) => ({ field, result: 'verified', against: ['book'] })),
  variants: [{ text: 'x', role: 'rendering', sources: ['book'] }],
});
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

it('an archive of more records than a question takes parameters is written, listed and read to its end', { timeout: 240_000 }, async () => {
  const records = [source, ...upTo(SPEAKERS).map(speaker), ...upTo(STATEMENTS).map(event), ...upTo(STATEMENTS).map(statement)].map((record) =>
    archiveRecordSchema.parse(record),
  );
  const store = await scratchStore(records);
  const ids: string[] = [];
  for await (const batch of allStatements(store)) {
    ids.push(...batch.map(({ statement: { id } }) => id));
    for (const { statement: read } of batch) expect(read.chain.map(({ speakers }) => speakers?.length)).toEqual([2, 2, 2, 2]);
  }
  expect(new Set(ids).size).toBe(STATEMENTS);
  expect((await listStatements(store, {}, { offset: 0, limit: PAGE_LIMIT })).statements).toHaveLength(PAGE_LIMIT);
  expect(await readStatements(store, ids)).toHaveLength(STATEMENTS);
  const speakers = await listSpeakers(store);
  expect(speakers).toHaveLength(SPEAKERS);
  expect(speakers[5]?.speaker.offices?.map(({ sources }) => sources)).toEqual([['book'], ['book']]);
  expect(await listEvents(store)).toHaveLength(STATEMENTS);
  const present = presentRecords(store);
  expect(
    await present.withIds(
      'statement',
      upTo(500).map((index) => `S${index}`),
    ),
  ).toHaveLength(500);
  expect(
    await present.withIds(
      'speaker',
      upTo(500).map((index) => `p${index}`),
    ),
  ).toHaveLength(500);
});
