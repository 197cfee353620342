import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { coins } from '#lib/citation/coins.ts';
import { permalinkPath } from '#lib/citation/permalink.ts';
import { itemOfStatement } from '#lib/citation/tagged-item.ts';
import { describeStatement } from '../_statement/describe-statement.ts';
import type { TagsOfList } from './statement-tags.tsx';

/** The tags of each of these statements, by its id. */
export function tagsOf(statements: readonly StatementInContext[], origin: string): TagsOfList {
  return Object.fromEntries(statements.map((context) => [context.statement.id, coinsOf(context, origin)]));
}

function coinsOf(context: StatementInContext, origin: string): string {
  const { statement, version } = context;
  return coins(itemOfStatement(context), { address: `${origin}${permalinkPath(statement.id, version)}`, description: describeStatement(context).description });
}
