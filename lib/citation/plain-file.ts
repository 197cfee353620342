import { bibliographyList } from './bibliography-list.ts';
import { citationLines, type Line, textOf } from './citation-lines.ts';
import { type ExportedStatement, type FileOptions, htmlOf } from './exported-statement.ts';
import { quotationOf } from './numbered-passage.ts';

/** Plain text, a blank line between statements: no sign of italics, words set off as a block indented, notes below. */
export function toPlain(statements: readonly ExportedStatement[], options: FileOptions): string {
  const head = options.title === undefined ? [] : [options.title];
  return `${[...head, ...blocksOf(statements, options)].join('\n\n')}\n`;
}

function blocksOf(statements: readonly ExportedStatement[], { form, kind }: FileOptions): string[] {
  switch (form) {
    case 'quotation':
      return statements.map((statement, index) => passage(statement, index + 1, kind));
    case 'bibliography':
      return bibliographyList(statements, kind).map(textOf);
    case 'in-text':
    case 'note':
    case 'short-note':
      return statements.flatMap((statement) => (htmlOf(statement) === '' ? [] : [linesOf(citationLines(htmlOf(statement)))]));
  }
}

function passage(statement: ExportedStatement, number: number, kind: FileOptions['kind']): string {
  const { body, note } = quotationOf(statement, kind, number);
  const shown = linesOf(body);
  const mark = kind === 'note' ? raised(String(number)) : '';
  const below = note === undefined ? [] : [`${kind === 'note' ? `${number}.` : `[${number}]`} ${textOf({ runs: note })}`];
  return [note === undefined ? shown : `${shown}${mark}`, ...below, ...(statement.note === undefined ? [] : [statement.note])].join('\n');
}

const linesOf = (lines: readonly Line[]) =>
  lines.map((line) => `${line.block ? '    ' : ''}${line.runs.map(({ text, face }) => (face === 'raised' ? raised(text) : text)).join('')}`).join('\n');

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (text: string) => (/^\d+$/u.test(text) ? [...text].map((digit) => DIGITS[Number(digit)]).join('') : text);
