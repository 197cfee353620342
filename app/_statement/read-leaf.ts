import type { RelatedStatement } from '#lib/archive/statement-answer.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { currentStore } from '#lib/store/client.ts';
import { listStatements } from '#lib/store/list-statements.ts';
import { readNeighbours, readRelated } from '#lib/store/read-statement.ts';
import { type FoundVersion, readVersion } from '#lib/store/statement-versions.ts';
import type { Beside } from './beside-it.client.tsx';
import { placedStage } from './place-in-source.tsx';
import { statementBeside } from './statement-beside.ts';

/** Everything the page of one statement shows. */
export interface Leaf {
  context: StatementInContext;
  related: RelatedStatement[];
  neighbours: StatementInContext[];
  /** Statements of the source it stands in, for the strip; none where the source has no measured text. */
  sameSource: StatementInContext[];
  beside: Beside | null;
  /** What came after it, where it is not the present version. */
  superseded?: NonNullable<FoundVersion['superseded']>;
}

/** A strip of more passages than this would be a solid bar: then the first ones are drawn. */
const STRIP_LIMIT = 300;

/**
 * Reads a statement with all that stands around it, or null where there is none of that id, or no such version of it. An earlier
 * version stands by itself: what is around it now may have come later.
 */
export async function readLeaf(id: string, version: string | null): Promise<Leaf | null> {
  const store = await currentStore();
  const found = await readVersion(store, id, version ?? undefined);
  if (found === null || !('context' in found)) return null;
  const { context, superseded } = found;
  if (superseded !== undefined) return { context, superseded, related: [], neighbours: [], sameSource: [], beside: null };
  const placed = placedStage(context);
  const [related, neighbours, sameSource] = await Promise.all([
    readRelated(store, id),
    readNeighbours(store, id),
    placed === null ? [] : listStatements(store, { source: placed.source.id }, { offset: 0, limit: STRIP_LIMIT }).then(({ statements }) => statements),
  ]);
  const beside = await statementBeside(store, id, neighbours);
  return { context, related, neighbours, sameSource, beside };
}
