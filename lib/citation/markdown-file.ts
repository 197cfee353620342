import { bibliographyList } from './bibliography-list.ts';
import { citationLines } from './citation-lines.ts';
import { type ExportedStatement, type FileOptions, htmlOf } from './exported-statement.ts';
import { markdownLines, markdownLinesOf, markdownText } from './markdown-text.ts';
import { SUMMARY_LEAD, setOff } from './set-off.ts';

/** Markdown with footnotes (Pandoc, GitHub): the words as a block quotation that ends in the mark of its note. */
export function toMarkdown(statements: readonly ExportedStatement[], options: FileOptions): string {
  const head = options.title === undefined ? [] : [`# ${markdownText(options.title)}`];
  return `${[...head, ...blocksOf(statements, options)].join('\n\n')}\n`;
}

function blocksOf(statements: readonly ExportedStatement[], { form, kind }: FileOptions): string[] {
  switch (form) {
    case 'quotation':
      return [...statements.flatMap(passage), ...statements.flatMap(footnote)];
    case 'bibliography':
      return bibliographyList(statements, kind).map((line) => startingPlain(markdownLinesOf([line])));
    case 'in-text':
    case 'note':
    case 'short-note':
      return statements.flatMap((statement) => (htmlOf(statement) === '' ? [] : [startingPlain(markdownLinesOf(citationLines(htmlOf(statement))))]));
  }
}

function passage(statement: ExportedStatement): string[] {
  const { lead, words, quotation } = setOff(statement.context);
  const mark = htmlOf(statement) === '' ? '' : `[^${statement.context.statement.id}]`;
  const lines = markdownLines(words);
  const shown = quotation
    ? [`${lineOf(lead)}:`, lines.map((line) => `> ${line}`).join('  \n') + mark]
    : [`${lineOf(lead)}. ${SUMMARY_LEAD}: ${lines.join('  \n')}${mark}`];
  return statement.note === undefined ? shown : [...shown, ...markdownLines(statement.note)];
}

function footnote(statement: ExportedStatement): string[] {
  const html = htmlOf(statement);
  return html === '' ? [] : [`[^${statement.context.statement.id}]: ${markdownLinesOf(citationLines(html))}`];
}

const lineOf = (text: string) => markdownLines(text)[0] ?? '';

/** `1. ` and `2019. ` would begin a list. */
const startingPlain = (line: string) => line.replace(/^([-+=:!%])/u, '\\$1').replace(/^(\d+)(?=[.)])/u, '$1\\');
