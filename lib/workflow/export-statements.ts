import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { type ExportedFile, type ExportOptions, exportStatements } from '#lib/citation/export-as.ts';
import type { ExportFormat } from '#lib/citation/export-formats.ts';
import { newQuestion, questionToParams, type SearchQuestion } from '#lib/search/search-question.ts';
import type { Store } from '#lib/store/client.ts';
import { readStatements } from '#lib/store/read-statement.ts';
import { type MissingStatement, missingStatements } from './missing-statements.ts';
import { searchOnServer } from './search-on-server.ts';

/** Statements in one file, at most: what takes a server some seconds. A larger search is exported in parts. */
export const MOST_EXPORTED = 5000;

/** Statements read at once, so that others are answered in between. */
const AT_ONCE = 50;

/** A file; or why there is none: ids that nobody has, more statements than one file takes, nothing that can be cited, nothing found. */
export type Exported = { file: ExportedFile; statements: number } | { missing: MissingStatement[] } | { tooMany: number } | { nothing: 'found' | 'to-cite' };

/** The statements of these ids as one file, each once, in the order given. Where one is missing, nothing is written and all that are missing are named. */
export async function exportByIds(store: Store, ids: readonly string[], format: ExportFormat, options: ExportOptions = {}): Promise<Exported> {
  const wanted = [...new Set(ids)];
  if (wanted.length > MOST_EXPORTED) return { tooMany: wanted.length };
  const missing = await missingStatements(store, wanted);
  if (missing.length > 0) return { missing };
  const file = await exportStatements(contextsOf(store, wanted), format, options);
  return file === null ? { nothing: 'to-cite' } : { file, statements: wanted.length };
}

/**
 * Every statement that a search finds as one file, in the order of its list. A part of it where the question has an offset, or
 * a limit was asked for (`part`). The query is a column where the format has columns.
 */
export async function exportSearch(
  store: Store,
  question: SearchQuestion,
  format: ExportFormat,
  { part, ...options }: ExportOptions & { part: boolean },
): Promise<Exported> {
  const limit = part ? Math.min(question.limit, MOST_EXPORTED) : MOST_EXPORTED;
  const answer = await searchOnServer({ ...question, limit }, store);
  if (!part && answer.total - question.offset > MOST_EXPORTED) return { tooMany: answer.total };
  const ids = answer.results.map(({ row }) => row.id);
  if (ids.length === 0) return { nothing: 'found' };
  const file = await exportStatements(contextsOf(store, ids), format, { query: queryInWords(question), ...options });
  return file === null ? { nothing: 'to-cite' } : { file, statements: ids.length };
}

/** The words alone where nothing else was asked for; else what stands in the address of the search. */
function queryInWords(question: SearchQuestion): string {
  const params = questionToParams({ ...question, limit: newQuestion().limit, offset: 0 });
  return [...params.keys()].join() === 'q' ? (params.get('q') ?? '') : params.toString();
}

async function* contextsOf(store: Store, ids: readonly string[]): AsyncGenerator<StatementInContext> {
  for (let at = 0; at < ids.length; at += AT_ONCE) yield* await readStatements(store, ids.slice(at, at + AT_ONCE));
}
