import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { toBiblatex } from './biblatex.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import { toCsv } from './csv.ts';
import { type EntryList, entryList } from './entry-list.ts';
import { entryRemarks, type ReferenceFormat } from './entry-remarks.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import type { ExportedStatement, FileOptions } from './exported-statement.ts';
import { type CiteOptions, cite, citedChain } from './format-citation.ts';
import { toHtmlFile } from './html-file.ts';
import { toMarkdown } from './markdown-file.ts';
import { toPlain } from './plain-file.ts';
import { toRis } from './ris.ts';
import { toRtf } from './rtf-file.ts';
import { DEFAULT_FORMS, type Form, STYLES, type StyleId } from './styles.ts';
import { texRemarks } from './tex-text.ts';
import { toWikipedia } from './wikipedia-file.ts';

/** A file of citations, and in sentences what it could not hold or leaves out. */
export interface ExportedFile {
  body: string;
  /** Stands before the body where it becomes a file of its own: Excel takes a table without a mark of byte order for another encoding. */
  mark: string;
  contentType: string;
  fileName: string;
  remarks: string[];
}

export interface ExportOptions extends Partial<Pick<CiteOptions, 'style' | 'locale' | 'identified'>> {
  /** What a format for people holds of each statement; left out, the words with their citation. */
  form?: Form;
  /** A heading, where the format has one; the file is called after it. */
  title?: string;
  /** The search that led here: a column of the CSV. */
  query?: string;
  /** What a collector wrote beside statements, by id. */
  notes?: ReadonlyMap<string, string>;
  /** The stage of the chain that the reader has read, where it is not the last that the archive read. */
  consulted?: (context: StatementInContext) => number | undefined;
}

/** A file stands alone, without a page round it: notes in Chicago's style name every hand that words went through. */
const EXPORT_STYLE: StyleId = 'chicago-notes';

/** One statement as a file. Null where the format holds documents and there is none to cite. */
export function exportAs(context: StatementInContext, format: ExportFormat, options: ExportOptions = {}): ExportedFile | null {
  const statement = exported(context, format, options);
  const file = fileOf([statement], format, options);
  return file === null || options.title !== undefined ? file : { ...file, fileName: file.fileName.replace(UNTITLED, context.statement.id) };
}

/**
 * Many statements as one file, in the order given: documents once each with keys of their own, statements one after the
 * other. They are read as they come, so that a server can answer others in between. Null where nothing can be cited.
 */
export async function exportStatements(
  contexts: Iterable<StatementInContext> | AsyncIterable<StatementInContext>,
  format: ExportFormat,
  options: ExportOptions = {},
): Promise<ExportedFile | null> {
  const statements: ExportedStatement[] = [];
  for await (const context of contexts) statements.push(exported(context, format, options));
  return fileOf(statements, format, options);
}

function exported(context: StatementInContext, format: ExportFormat, options: ExportOptions): ExportedStatement {
  const { style = EXPORT_STYLE, locale, identified = false } = options;
  const consulted = options.consulted?.(context);
  const chosen = { identified, ...(consulted === undefined ? {} : { consulted }) };
  const form = citedForm(format, style, options.form ?? 'quotation');
  const citation = form === null ? { none: '' } : cite(context, { style, form, ...(locale === undefined ? {} : { locale }), ...chosen });
  const note = options.notes?.get(context.statement.id);
  return { context, chain: citedChain(context, chosen), citation, ...(note === undefined ? {} : { note }) };
}

/** The form of citation that a format is made of; none where it is made of documents. */
function citedForm(format: ExportFormat, style: StyleId, form: Form): Form | null {
  switch (format) {
    case 'bibtex':
    case 'biblatex':
    case 'ris':
    case 'csl-json':
    case 'wikipedia':
      return null;
    case 'markdown':
    case 'html':
      return form === 'quotation' ? DEFAULT_FORMS[style] : form;
    case 'rtf':
    case 'plain':
      return form;
    case 'csv':
      return form === 'quotation' ? DEFAULT_FORMS[style] : form;
  }
}

function fileOf(statements: readonly ExportedStatement[], format: ExportFormat, options: ExportOptions): ExportedFile | null {
  const known = EXPORT_FORMATS.find(({ id }) => id === format);
  if (known === undefined) return null;
  const { style = EXPORT_STYLE, form = 'quotation', title, query } = options;
  const kind = STYLES.find(({ id }) => id === style)?.kind ?? 'text';
  const list = entryList();
  for (const { chain } of statements) if (chain !== null) list.add(chain);
  const remarks = [...leftOut(statements, known.holds), ...(isReference(format) ? entryRemarks(list.entries(), format) : [])];
  if (isReference(format) && list.entries().length === 0) return null;
  const file: FileOptions = { kind, form, remarks, ...(title === undefined ? {} : { title }), ...(query === undefined ? {} : { query }) };
  return {
    body: isReference(format) ? references(format, list, remarks) : written(format, statements, file),
    mark: format === 'csv' ? '\uFEFF' : '',
    contentType: known.contentType,
    fileName: `${nameOf(title)}.${known.extension}`,
    remarks,
  };
}

/** Statements of which there is nothing to cite, by their ids: a file must not lose them without a word. */
function leftOut(statements: readonly ExportedStatement[], holds: 'documents' | 'statements'): string[] {
  const ids = statements.filter(({ chain }) => chain === null).map(({ context }) => context.statement.id);
  if (ids.length === 0) return [];
  const what = `${ids.join(', ')}: ${ids.length === 1 ? 'these words are' : 'the words of these are'} known to the archive only as spoken`;
  return [
    holds === 'documents' ? `${what}, so the file has no entry for ${ids.length === 1 ? 'them' : 'any of them'}.` : `${what}, and stand without a citation.`,
  ];
}

function isReference(format: ExportFormat): format is ReferenceFormat {
  return EXPORT_FORMATS.some(({ id, holds }) => id === format && holds === 'documents');
}

function references(format: ReferenceFormat, list: EntryList, remarks: readonly string[]): string {
  switch (format) {
    case 'bibtex':
      return `${texRemarks(remarks)}${toBibtex(list)}`;
    case 'biblatex':
      return `${texRemarks(remarks)}${toBiblatex(list)}`;
    case 'ris':
      return toRis(list);
    case 'csl-json':
      return toCslJson(list);
  }
}

function written(format: Exclude<ExportFormat, ReferenceFormat>, statements: readonly ExportedStatement[], file: FileOptions): string {
  switch (format) {
    case 'wikipedia':
      return toWikipedia(statements, file);
    case 'markdown':
      return toMarkdown(statements, file);
    case 'html':
      return toHtmlFile(statements, file);
    case 'rtf':
      return toRtf(statements, file);
    case 'plain':
      return toPlain(statements, file);
    case 'csv':
      return toCsv(statements, file.query);
  }
}

const UNTITLED = 'statements';

/** A name that every system takes; letters of any script stay. */
function nameOf(title = UNTITLED): string {
  const name = title
    .replace(/[^\p{L}\p{N}._ -]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .slice(0, 80);
  return name === '' ? UNTITLED : name.toWellFormed();
}
