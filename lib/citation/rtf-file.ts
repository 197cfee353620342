import { bibliographyList } from './bibliography-list.ts';
import { citationLines, type Line, type Run } from './citation-lines.ts';
import { type ExportedStatement, type FileOptions, htmlOf } from './exported-statement.ts';
import { quotationOf } from './numbered-passage.ts';
import { RTF_END, RTF_HEAD, rtfParagraph, rtfRuns, rtfText } from './rtf-text.ts';

/** RTF for word processors: italics stay italics, and the notes of a style of notes are footnotes of the program. */
export function toRtf(statements: readonly ExportedStatement[], options: FileOptions): string {
  const heading = options.title === undefined ? '' : `{\\pard\\sa240\\b ${rtfText(options.title)}\\par}\n`;
  return `${RTF_HEAD}\n${heading}${paragraphsOf(statements, options)}${RTF_END}\n`;
}

function paragraphsOf(statements: readonly ExportedStatement[], options: FileOptions): string {
  switch (options.form) {
    case 'quotation':
      return statements.map((statement, index) => passage(statement, index + 1, options)).join('');
    case 'bibliography':
      return bibliographyList(statements, options.kind)
        .map((line) => rtfParagraph(line))
        .join('');
    case 'in-text':
    case 'note':
    case 'short-note':
      return statements.flatMap((statement) => citationLines(htmlOf(statement)).map((line) => rtfParagraph(line))).join('');
  }
}

function passage(statement: ExportedStatement, number: number, { kind }: FileOptions): string {
  const { body, note } = quotationOf(statement, kind, number);
  const real = kind === 'note' && note !== undefined;
  const shown = body.map((line, index) => rtfParagraph(line, real && index === body.length - 1 ? footnote(note) : '')).join('');
  const entry = note === undefined || real ? '' : rtfParagraph(upright(`[${number}] `, note));
  const own = statement.note === undefined ? '' : rtfParagraph(upright(statement.note, []));
  return `${shown}${entry}${own}`;
}

/** A footnote that the program numbers. */
const footnote = (note: readonly Run[]) => `{\\super\\chftn}{\\footnote\\pard\\plain\\fs20 {\\super\\chftn} ${rtfRuns(note)}}`;

const upright = (text: string, more: readonly Run[]): Line => ({ block: false, runs: [{ text, face: 'upright' }, ...more] });
