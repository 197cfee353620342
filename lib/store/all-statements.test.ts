import { describe, expect, it } from 'vitest';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { allStatements, changedStatements, countChanged } from './all-statements.ts';
import type { Store } from './client.ts';
import { FULL_ARCHIVE } from './full-archive-for-tests.ts';
import { statementInclude } from './row-mapping-statement.ts';
import { contextsOf } from './statement-contexts.ts';
import { firstArchive, scratchStore } from './store-for-tests.ts';

/** Read by Prisma's own includes, statement by statement in one go. */
async function plainlyRead(store: Store): Promise<StatementInContext[]> {
  return contextsOf(store, await store.statement.findMany({ include: statementInclude, orderBy: { id: 'asc' } }));
}

async function readAll(store: Store, page?: number): Promise<StatementInContext[]> {
  const all: StatementInContext[] = [];
  for await (const batch of allStatements(store, page)) all.push(...batch);
  return all;
}

describe('reading all statements by range', () => {
  it.each([
    ['in which every column has a value', FULL_ARCHIVE],
    ['that the project comes with', firstArchive()],
  ])('gives for an archive %s what reading them plainly gives, field by field', async (_, records) => {
    const store = await scratchStore(records);
    const plain = await plainlyRead(store);
    expect(plain.length).toBeGreaterThan(1);
    for (const page of [1, 7, undefined]) {
      const read = await readAll(store, page);
      expect(read).toEqual(plain);
      // To the letter: the order of fields is what canonical text and the files of a snapshot are made of.
      expect(JSON.stringify(read)).toBe(JSON.stringify(plain));
    }
  });

  it('keeps every character that can be stored, and tells true from false from nothing', async () => {
    const store = await scratchStore(FULL_ARCHIVE);
    const text = 'quote " backslash \\ tab\tbreak\r\nfar \u{1F600} e\u0301 \u2028\u2029 \u200f “so”';
    await store.statement.update({ where: { id: 'S1' }, data: { text } });
    await store.stage.updateMany({ where: { statementId: 'S1', position: 1 }, data: { locatorNumbered: false } });
    const [first] = await readAll(store);
    expect(first?.statement.text).toBe(text);
    expect(first?.statement.chain.map(({ locator }) => locator?.numbered)).toEqual([undefined, false]);
    expect(first?.statement.speakers.map(({ namedInSource }) => namedInSource)).toEqual([false]);
    expect(await readAll(store)).toEqual(await plainlyRead(store));
  });

  it('of an archive without any gives none', async () => {
    expect(await readAll(await scratchStore())).toEqual([]);
  });
});

describe('statements changed since a data version', () => {
  it('are those of a later transaction, in the order of ids', async () => {
    const store = await scratchStore(firstArchive());
    await store.statement.updateMany({ where: { id: { in: ['S09', 'S10', 'S45'] } }, data: { changedIn: 7 } });
    expect((await changedStatements(store, 6)).map(({ statement }) => statement.id)).toEqual(['S09', 'S10', 'S45']);
    expect(await countChanged(store, 6)).toEqual({ statements: 58, changed: 3 });
    expect(await changedStatements(store, 7)).toEqual([]);
  });
});
