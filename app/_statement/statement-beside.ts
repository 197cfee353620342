import type { StatementInContext } from '#lib/archive/statement-in-context.ts';

/** What stands right before and right after a statement. */
export interface Beside {
  /** At the same event, or where that has no other statement, in the same source. */
  at: 'event' | 'source';
  before?: string;
  after?: string;
}

/**
 * The statements beside one: at its event in the order they were said; else in the source it was read in, by where they stand in it,
 * those without a known place in the order given. Null where it stands alone.
 */
export function statementBeside(
  { statement }: StatementInContext,
  atEvent: readonly StatementInContext[],
  inSource: readonly StatementInContext[],
): Beside | null {
  if (atEvent.length > 1) return besideIn('event', statement.id, atEvent);
  const page = statement.chain.at(-1)?.source;
  const ordered = [...inSource].sort((one, other) => placeIn(one, page) - placeIn(other, page) || 0);
  return ordered.length > 1 ? besideIn('source', statement.id, ordered) : null;
}

function besideIn(at: Beside['at'], id: string, list: readonly StatementInContext[]): Beside | null {
  const place = list.findIndex(({ statement }) => statement.id === id);
  if (place < 0) return null;
  const [before, after] = [list[place - 1], list[place + 1]];
  return { at, ...(before === undefined ? {} : { before: before.statement.id }), ...(after === undefined ? {} : { after: after.statement.id }) };
}

/** Places that nobody recorded come last; a number, so that two of them are equal. */
function placeIn({ statement }: StatementInContext, source: string | undefined): number {
  return statement.chain.find((stage) => stage.source === source)?.locator?.characters?.start ?? Number.MAX_SAFE_INTEGER;
}
