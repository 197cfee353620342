import { bibliographyList } from './bibliography-list.ts';
import { citationLines, type Line, type Run } from './citation-lines.ts';
import { type ExportedStatement, type FileOptions, htmlOf } from './exported-statement.ts';
import { escapeHtml } from './marked-text.ts';
import { SUMMARY_LEAD, setOff } from './set-off.ts';

/** A page of HTML; each statement is a figure that can be taken out of it and put into another page as it is. */
export function toHtmlFile(statements: readonly ExportedStatement[], options: FileOptions): string {
  const title = escapeHtml(options.title ?? 'Statements with their citations');
  const remarks = options.remarks.map((remark) => `<!-- ${escapeHtml(remark).replace(/-{2,}/gu, '-')} -->\n`).join('');
  const heading = options.title === undefined ? '' : `<h1>${title}</h1>\n`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
${remarks}${heading}${bodyOf(statements, options)}</body>
</html>
`;
}

function bodyOf(statements: readonly ExportedStatement[], { form, kind }: FileOptions): string {
  switch (form) {
    case 'quotation':
      return statements.map(figure).join('');
    case 'bibliography':
      return bibliographyList(statements, kind).map(paragraph).join('');
    case 'in-text':
    case 'note':
    case 'short-note':
      return statements.flatMap((statement) => citationLines(htmlOf(statement)).map(paragraph)).join('');
  }
}

/** The `cite` of the quotation is the address of what was read; a summary is no quotation and stands in none. */
function figure(statement: ExportedStatement): string {
  const { context, chain, note } = statement;
  const { lead, words, quotation } = setOff(context);
  const address = chain?.consulted.csl.URL;
  const paragraphs = words
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>\n`)
    .join('');
  const language = context.statement.language;
  const shown = quotation
    ? `<blockquote${attribute('cite', address)}${attribute('lang', language)} dir="auto">\n${paragraphs}</blockquote>\n`
    : `<div>\n<p>${SUMMARY_LEAD}:</p>\n${paragraphs}</div>\n`;
  const citation = citationLines(htmlOf(statement)).map(runs).join('<br>');
  const own = note === undefined ? '' : `<p>${escapeHtml(note)}</p>\n`;
  return `<figure id="${context.statement.id}">\n${shown}<figcaption>${escapeHtml(lead)}.${citation === '' ? '' : ` ${citation}`}</figcaption>\n</figure>\n${own}`;
}

const attribute = (name: string, value: string | undefined) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`);

const paragraph = (line: Line) => (line.block ? `<blockquote><p>${runs(line)}</p></blockquote>\n` : `<p>${runs(line)}</p>\n`);
const runs = (line: Line) => line.runs.map(run).join('');

function run({ text, face }: Run): string {
  switch (face) {
    case 'upright':
      return escapeHtml(text);
    case 'italic':
      return `<i>${escapeHtml(text)}</i>`;
    case 'raised':
      return `<sup>${escapeHtml(text)}</sup>`;
  }
}
