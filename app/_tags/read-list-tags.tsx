import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { tagsOf } from './list-tags.ts';
import { originOf } from './origin.ts';
import { ListTags } from './statement-tags.tsx';

/** The tags of statements that a page lists. */
export async function ReadListTags({ statements }: { statements: readonly StatementInContext[] }) {
  return <ListTags ids={statements.map(({ statement }) => statement.id)} tags={tagsOf(statements, await originOf())} />;
}
