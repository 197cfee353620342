import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { statementRow } from '#lib/archive/statement-row.ts';

const LONGEST_TITLE = 70;
const LONGEST_DESCRIPTION = 200;

/** A statement in a line, and in two or three. */
export interface StatementDescription {
  title: string;
  description: string;
}

/** Who, when, what kind, and the words; a summary is never put in quotation marks here either. */
export function describeStatement(context: StatementInContext): StatementDescription {
  const { statement } = context;
  const row = statementRow(context);
  const names = row.speakers.map(({ name }) => name).join(' and ');
  const words = statement.text ?? statement.summary ?? '';
  const title = `${cut(words, LONGEST_TITLE)} · ${names}`;
  const ours = statement.text === undefined ? ' Our summary:' : '';
  const description = cut(`${row.kindLabel}. ${names}, ${row.said?.label ?? 'date not known'}.${ours} ${words}`, LONGEST_DESCRIPTION);
  return { title, description };
}

/** At most so many characters, cut between words and saying so. */
function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= length) return line;
  return `${characters
    .slice(0, length)
    .join('')
    .replace(/\s+\S*$/, '')} …`;
}
