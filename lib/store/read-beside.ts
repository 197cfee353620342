import type { Prisma } from '#generated/sqlite/client.ts';
import type { Transaction } from './in-transaction.ts';

/** Ids of what stands right before and right after a statement. */
export interface Beside {
  before?: string;
  after?: string;
}

/**
 * What stands beside a statement in the source it was read in (that of its last stage): by where it begins in its text, those without a
 * known place last; then by id. Only the two are read, however long the source is.
 */
export async function readBesideInSource(store: Transaction, id: string): Promise<Beside> {
  const stage = await store.stage.findFirst({
    where: { statementId: id },
    orderBy: { position: 'desc' },
    select: { sourceId: true, locatorStart: true, statement: { select: { idKey: true } } },
  });
  if (stage === null || stage.sourceId === null) return {};
  const { sourceId, locatorStart: start } = stage;
  const { idKey } = stage.statement;
  const nearest = async (wheres: Prisma.StageWhereInput[], sort: 'asc' | 'desc'): Promise<string | undefined> => {
    for (const where of wheres) {
      const found = await store.stage.findFirst({
        where: { AND: [{ sourceId, statementId: { not: id } }, where] },
        orderBy: [{ locatorStart: sort }, { statement: { idKey: sort } }],
        select: { statementId: true },
      });
      if (found !== null) return found.statementId;
    }
    return undefined;
  };
  const unplaced = { locatorStart: null };
  const [before, after] =
    start === null
      ? [
          await nearest([{ ...unplaced, statement: { idKey: { lt: idKey } } }, { locatorStart: { not: null } }], 'desc'),
          await nearest([{ ...unplaced, statement: { idKey: { gt: idKey } } }], 'asc'),
        ]
      : [
          await nearest([{ OR: [{ locatorStart: { lt: start } }, { locatorStart: start, statement: { idKey: { lt: idKey } } }] }], 'desc'),
          await nearest([{ OR: [{ locatorStart: { gt: start } }, { locatorStart: start, statement: { idKey: { gt: idKey } } }] }, unplaced], 'asc'),
        ];
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
