import { stringify } from 'csv-stringify/sync';
import { describeChain, describeLocator } from '#lib/archive/describe-chain.ts';
import { shownDate, statementRow } from '#lib/archive/statement-row.ts';
import type { ExportedStatement } from './exported-statement.ts';

/**
 * A table in UTF-8 by RFC 4180. A cell that a spreadsheet would take for a formula begins with an apostrophe, which it
 * does not show (OWASP, CSV injection): words of the archive are anybody's. Every column is there in every file, so that
 * files can be put together; `query` where a search led here.
 */
export function toCsv(rows: readonly ExportedStatement[], query: string | undefined): string {
  const [first = {}, ...more] = rows.map((row) => ({ ...cells(row), ...(query === undefined ? {} : { query }) }));
  return stringify([first, ...more], {
    header: true,
    columns: Object.keys(rows.length === 0 ? {} : first),
    record_delimiter: 'windows',
    escape_formulas: true,
    // A line break alone is none to a reader of lines that end with two signs, but is to most others.
    quoted_match: /[\r\n]|^\s|\s$/u,
  });
}

function cells({ context, chain, citation, note }: ExportedStatement): Record<string, string> {
  const { statement } = context;
  const row = statementRow(context);
  const said = shownDate(statement.said);
  const event = statement.event === undefined ? undefined : context.events[statement.event];
  const read = chain?.consulted;
  const locator = read?.stage.locator;
  return {
    id: statement.id,
    kind: row.kindLabel,
    speaker: row.speakers.map(({ name }) => name).join('; '),
    office: row.speakers.flatMap(({ office }) => office ?? []).join('; '),
    identification: row.identifications.map(({ name, confidence }) => `${name} (${confidence}, by this archive)`).join('; '),
    words: statement.text ?? '',
    language: statement.language ?? '',
    summary: statement.summary ?? '',
    said: statement.said?.edtf ?? '',
    'said in words': said === null ? '' : [said.label, said.exactness].filter((part) => part !== null).join(', '),
    place: statement.place ?? '',
    event: event?.name ?? '',
    topics: row.topics.map(({ label }) => label).join('; '),
    chain: describeChain(context, row.speakers.map(({ name }) => name).join(' and ')),
    cautions: row.cautions.map(({ lead, text }) => (lead === undefined ? text : `${lead} ${text}`)).join(' '),
    source: read?.csl.title ?? '',
    'source address': read?.csl.URL ?? '',
    'place in source': locator === undefined ? '' : describeLocator(locator),
    citation: 'none' in citation ? '' : citation.text,
    version: String(context.version),
    note: note ?? '',
  };
}
