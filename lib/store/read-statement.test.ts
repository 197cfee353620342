import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from './client.ts';
import { listEvents, readEvent } from './list-events.ts';
import { listSources, readSource } from './list-sources.ts';
import { listMentioned, listSpeakers, readSpeaker } from './list-speakers.ts';
import { listTopics, readTopic } from './list-topics.ts';
import { readNeighbours, readRelated, readStatement, readStatements } from './read-statement.ts';
import { firstArchive, scratchStore } from './store-for-tests.ts';

let store: Store;
const records = firstArchive();
beforeAll(async () => {
  store = await scratchStore(records);
});
const statements = records.flatMap((record) => (record.record === 'statement' ? [record] : []));

describe('one statement', () => {
  it('comes as recorded, with every record it names and no other', async () => {
    const context = await readStatement(store, 'S45');
    expect(context?.statement).toStrictEqual(statements.find(({ id }) => id === 'S45'));
    expect(context).toMatchObject({ version: 1, archiveLanguage: 'en' });
    const named = JSON.stringify(context?.statement);
    for (const [type, of] of Object.entries({ speakers: context?.speakers, sources: context?.sources, events: context?.events, topics: context?.topics }))
      for (const [id, record] of Object.entries(of ?? {})) {
        expect(named, `${type} ${id}`).toContain(`"${id}"`);
        expect(records).toContainEqual(record);
      }
    expect(Object.keys(context?.speakers ?? {})).toContain('kim-gye-gwan');
  });

  it('is nothing where nobody has the id, and ids are compared to the letter', async () => {
    for (const id of ['S9999', 's45', 'S45 ', '', '%', "' OR 1=1 --", '__proto__', 'S45\u0000']) expect(await readStatement(store, id), id).toBeNull();
  });

  it('several come in the order asked for, each once', async () => {
    expect((await readStatements(store, ['S18', 'nobody', 'S02', 'S18'])).map(({ statement }) => statement.id)).toEqual(['S18', 'S02']);
  });
});

describe('what stands beside a statement', () => {
  it('is found from both ends, as it was said', async () => {
    for (const { id, relations = [] } of statements)
      for (const relation of relations) {
        const from = await readRelated(store, id);
        expect(from).toContainEqual(
          expect.objectContaining({
            direction: 'said',
            relation,
            statement: expect.objectContaining({ statement: expect.objectContaining({ id: relation.to }) }),
          }),
        );
        const to = await readRelated(store, relation.to);
        expect(to).toContainEqual(
          expect.objectContaining({ direction: 'heard', relation, statement: expect.objectContaining({ statement: expect.objectContaining({ id }) }) }),
        );
      }
  });

  it('its neighbours are of the same event, at most twelve, itself among them', async () => {
    for (const { id, event } of statements) {
      const neighbours = await readNeighbours(store, id);
      expect(neighbours.map(({ statement }) => statement.id)).toContain(id);
      expect(neighbours.length).toBeLessThanOrEqual(12);
      if (event === undefined) expect(neighbours).toHaveLength(1);
      else for (const { statement } of neighbours) expect(statement.event).toBe(event);
    }
    expect(await readNeighbours(store, 'nobody')).toEqual([]);
  });
});

describe('lists with their counts', () => {
  it('speakers: as many statements as name them, in the order of names', async () => {
    const listed = await listSpeakers(store);
    expect(listed).toHaveLength(14);
    for (const { speaker, statements: count } of listed)
      expect(count, speaker.id).toBe(statements.filter((statement) => statement.speakers.some((entry) => entry.speaker === speaker.id)).length);
    expect(listed.map(({ speaker }) => speaker.name)).toEqual(
      [...listed].map(({ speaker }) => speaker.name).sort((one, other) => one.localeCompare(other, 'en')),
    );
  });

  it('the two Ri Yong Hos stay two, and each is told of the other', async () => {
    const one = await readSpeaker(store, 'ri-yong-ho');
    const others = one?.namesakes ?? [];
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ id }) => id)).not.toContain('ri-yong-ho');
    expect(one?.statements).toBeGreaterThan(0);
    expect(await readSpeaker(store, 'nobody')).toBeNull();
  });

  it('who is identified is counted apart from who is named', async () => {
    const named = statements.filter(({ speakers }) => speakers.some(({ speaker }) => speaker === 'kim-gye-gwan'));
    const identified = statements.filter((statement) => !named.includes(statement) && statement.identifications?.some((claim) => claim.as === 'kim-gye-gwan'));
    expect(identified.map(({ id }) => id)).toEqual(expect.arrayContaining(['S45', 'S46']));
    expect(await readSpeaker(store, 'kim-gye-gwan')).toMatchObject({ statements: named.length, identified: identified.length });
  });

  it('events: said at, and spoken of', async () => {
    for (const { event, statements: said, spokenOf } of await listEvents(store)) {
      expect(said, event.id).toBe(statements.filter((statement) => statement.event === event.id).length);
      expect(spokenOf, event.id).toBe(statements.flatMap((statement) => statement.spokenOf ?? []).filter((entry) => entry.event === event.id).length);
      expect(await readEvent(store, event.id)).toEqual({ event, statements: said, spokenOf });
    }
    expect(await readEvent(store, 'nobody')).toBeNull();
  });

  it('sources: statements with any stage in them', async () => {
    for (const { source, statements: count } of await listSources(store))
      expect(count, source.id).toBe(statements.filter(({ chain }) => chain.some((stage) => stage.source === source.id)).length);
    expect(await readSource(store, 'art')).toMatchObject({ statements: 47 });
    expect(await readSource(store, 'nobody')).toBeNull();
  });

  it('topics, and names that are only mentioned', async () => {
    for (const { topic, statements: count } of await listTopics(store))
      expect(count, topic.id).toBe(statements.filter(({ topics }) => topics?.includes(topic.id)).length);
    expect(await readTopic(store, 'nobody')).toBeNull();
    expect(await listMentioned(store)).toHaveLength(5);
  });
});
