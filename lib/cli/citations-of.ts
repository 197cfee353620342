import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { stageOfSource } from '#lib/citation/cited-document.ts';
import { type Citation, type CiteOptions, cite } from '#lib/citation/format-citation.ts';
import type { Store } from '#lib/store/client.ts';
import { readStatements } from '#lib/store/read-statement.ts';
import { missingStatements } from '#lib/workflow/missing-statements.ts';
import { missingIds } from './missing-ids.ts';

/** The citations of these statements, in the order given and as often. Throws with all ids that are not there, or whose chain does not hold the source read. */
export async function citationsOf(
  store: Store,
  ids: readonly string[],
  { source, ...options }: Omit<CiteOptions, 'consulted'> & { source?: string | undefined },
): Promise<{ id: string; citation: Citation }[]> {
  const missing = await missingStatements(store, [...new Set(ids)]);
  if (missing.length > 0) throw missingIds(missing);
  const contexts = new Map((await readStatements(store, ids)).map((context) => [context.statement.id, context]));
  const cited = ids.flatMap((id) => {
    const context = contexts.get(id);
    return context === undefined ? [] : [{ id, context, consulted: source === undefined ? undefined : stageOfSource(context, source) }];
  });
  const elsewhere = source === undefined ? [] : cited.filter(({ consulted }) => consulted === undefined);
  if (elsewhere.length > 0)
    throw new ArchiveError(
      elsewhere.map(({ id, context }) => ({
        code: 'not-found',
        where: {},
        message: `The chain of ${id} does not hold the source ${JSON.stringify(source)}`,
        remedy: `It holds ${sourcesOf(context).join(', ')}.`,
      })),
    );
  return cited.map(({ id, context, consulted }) => ({ id, citation: cite(context, { ...options, ...(consulted === undefined ? {} : { consulted }) }) }));
}

/** What `consulted` may name in this chain. */
function sourcesOf({ statement }: StatementInContext): string[] {
  const ids = statement.chain.flatMap((stage) => stage.source ?? (stage.form === 'event-text' ? (stage.event ?? []) : []));
  return ids.length === 0 ? ['none'] : [...new Set(ids)];
}
