import type { Transaction } from './in-transaction.ts';

/** What belongs to a part of a statement: ids in their order, found by statement and position of the part. */
export interface PartIds {
  stageSpeakers: IdsOfPart;
  identificationSources: IdsOfPart;
  variantSources: IdsOfPart;
  checkSources: IdsOfPart;
}
export type IdsOfPart = (owner: string, position: number) => string[];

/**
 * Reads them for any number of statements, a few hundred at once. Asked for as part of an include they would be found by two
 * columns, and databases run out of parameters at some hundred statements; by the statement alone they do not.
 */
export async function readPartIds(store: Transaction, statementIds: readonly string[]): Promise<PartIds> {
  const asked = { where: { statementId: { in: [...statementIds] } }, orderBy: { position: 'asc' as const } };
  const stageSpeakers = await store.stageSpeaker.findMany(asked);
  const identificationSources = await store.identificationSource.findMany(asked);
  const variantSources = await store.statementVariantSource.findMany(asked);
  const checkSources = await store.checkSource.findMany(asked);
  return {
    stageSpeakers: idsByPart(stageSpeakers.map((row) => [row.statementId, row.stagePosition, row.speakerId])),
    identificationSources: idsByPart(identificationSources.map((row) => [row.statementId, row.identificationPosition, row.sourceId])),
    variantSources: idsByPart(variantSources.map((row) => [row.statementId, row.variantPosition, row.sourceId])),
    checkSources: idsByPart(checkSources.map((row) => [row.statementId, row.checkPosition, row.sourceId])),
  };
}

export function idsByPart(rows: readonly (readonly [owner: string, position: number, id: string])[]): IdsOfPart {
  const byPart = new Map<string, string[]>();
  for (const [owner, position, id] of rows) {
    const key = `${position} ${owner}`;
    const ids = byPart.get(key);
    if (ids === undefined) byPart.set(key, [id]);
    else ids.push(id);
  }
  return (owner, position) => byPart.get(`${position} ${owner}`) ?? [];
}
