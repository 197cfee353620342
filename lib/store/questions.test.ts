import { PrismaLibSql } from '@prisma/adapter-libsql';
import { describe, expect, it } from 'vitest';
import { PrismaClient } from '#generated/sqlite/client.ts';
import { applyPlan } from './apply-plan.ts';
import { driverUrl } from './database-state.ts';
import { databaseFile } from './database-url.ts';
import { listEvents } from './list-events.ts';
import { listSources } from './list-sources.ts';
import { listSpeakers } from './list-speakers.ts';
import { listStatements } from './list-statements.ts';
import { listTopics } from './list-topics.ts';
import { readNeighbours, readRelated, readStatement } from './read-statement.ts';
import { firstArchive, planOf, scratchDatabase } from './store-for-tests.ts';

/** A store that counts what it is asked. */
async function countingStore() {
  const adapter = new PrismaLibSql({ url: driverUrl(databaseFile(await scratchDatabase())) });
  const store = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  let count = 0;
  store.$on('query', () => {
    count += 1;
  });
  await applyPlan(store, planOf(firstArchive()));
  const questionsOf = async (work: () => Promise<unknown>): Promise<number> => {
    count = 0;
    await work();
    return count;
  };
  return { store, questionsOf };
}

describe('a page asks the database a fixed number of questions, however much it shows', { timeout: 60_000 }, () => {
  it('for a list of statements', async () => {
    const { store, questionsOf } = await countingStore();
    const few = await questionsOf(() => listStatements(store, {}, { offset: 0, limit: 20 }));
    const many = await questionsOf(() => listStatements(store, {}, { offset: 0, limit: 58 }));
    expect(many).toBe(few);
    expect(many).toBeLessThan(40);
    await store.$disconnect();
  });

  it('for every other list and for one statement', async () => {
    const { store, questionsOf } = await countingStore();
    expect(await questionsOf(() => listSpeakers(store))).toBeLessThan(12);
    expect(await questionsOf(() => listEvents(store))).toBeLessThan(5);
    expect(await questionsOf(() => listSources(store))).toBeLessThan(4);
    expect(await questionsOf(() => listTopics(store))).toBeLessThan(4);
    expect(await questionsOf(() => readStatement(store, 'S45'))).toBeLessThan(40);
    expect(await questionsOf(() => readNeighbours(store, 'S18'))).toBeLessThan(40);
    expect(await questionsOf(() => readRelated(store, 'S18'))).toBeLessThan(40);
    await store.$disconnect();
  });
});
