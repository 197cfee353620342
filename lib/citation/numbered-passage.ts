import { citationLines, type Line, type Run } from './citation-lines.ts';
import { type ExportedStatement, htmlOf } from './exported-statement.ts';
import { setOffLines } from './set-off.ts';
import type { StyleKind } from './styles.ts';

/** A quotation with its citation, taken apart so that many can stand in one file: each note has a number of its own then. */
export interface Passage {
  /** The words and who says them, without the mark of the note. */
  body: Line[];
  /** The note, without its number; absent where the citation stands in the sentence. */
  note?: Run[];
}

/** The words of a statement with their citation; without one, where there is no document to cite. */
export function quotationOf(statement: ExportedStatement, kind: StyleKind, number: number): Passage {
  const html = htmlOf(statement);
  return html === '' ? { body: setOffLines(statement.context) } : numberedPassage(html, kind, number);
}

/**
 * Takes apart what `cite` makes of a quotation. It numbers its one note 1, in the sentence and below. A style that numbers
 * its list keeps its mark in the sentence, with this number; a style of notes leaves it to the format, which may have real
 * footnotes.
 */
function numberedPassage(html: string, kind: StyleKind, number: number): Passage {
  const lines = citationLines(html);
  const last = lines.at(-1);
  if (kind === 'text' || lines.length < 2 || last === undefined) return { body: lines };
  const body = lines.slice(0, -1);
  const note = withoutNumber(last.runs);
  if (note === null) return { body: lines };
  return { body: kind === 'note' ? withoutMark(body) : withNumber(body, number), note };
}

/** Without `1. `, `[1] ` or a raised 1; null where the line is no numbered one. */
export function withoutNumber([first, second, ...more]: readonly Run[]): Run[] | null {
  if (first === undefined) return null;
  if (first.face === 'raised' && first.text === '1') return second === undefined ? [] : [{ ...second, text: second.text.trimStart() }, ...more];
  const label = /^(?:1\.|\[1\]|\(1\)|1)\s*/u.exec(first.text);
  if (label === null) return null;
  return [{ ...first, text: first.text.slice(label[0].length) }, ...(second === undefined ? [] : [second]), ...more].filter(({ text }) => text !== '');
}

const isMark = ({ face, text }: Run) => face === 'raised' && /^1(?!\d)/u.test(text);

/** The mark stands behind the words, so the last one is it. */
function withoutMark(body: readonly Line[]): Line[] {
  return changedLast(body, isMark, () => []);
}

function withNumber(body: readonly Line[], number: number): Line[] {
  if (body.some(({ runs }) => runs.some(isMark))) return changedLast(body, isMark, (run) => [{ ...run, text: run.text.replace('1', String(number)) }]);
  const bracketed = /\[1(?=[\],])(?!.*\[1[\],])/su;
  return changedLast(
    body,
    ({ text }) => bracketed.test(text),
    (run) => [{ ...run, text: run.text.replace(bracketed, `[${number}`) }],
  );
}

function changedLast(body: readonly Line[], is: (run: Run) => boolean, change: (run: Run) => Run[]): Line[] {
  const at = body.findLastIndex(({ runs }) => runs.some(is));
  return body.map((line, index) => {
    if (index !== at) return line;
    const run = line.runs.findLastIndex(is);
    return { ...line, runs: line.runs.flatMap((one, place) => (place === run ? change(one) : [one])) };
  });
}
