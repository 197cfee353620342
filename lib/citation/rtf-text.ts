import { type Line, type Run, textOf } from './citation-lines.ts';

/** Text that a reader of RTF shows to the letter: what is not ASCII as `\uN`, in UTF-16 units as RTF 1.9 counts them. */
export function rtfText(text: string): string {
  return text
    .replace(/[\\{}]/gu, '\\$&')
    .replace(/\t/gu, '\\tab ')
    .replace(/[\n\u2028\u2029]/gu, '\\line ')
    .replace(/\p{Cc}/gu, '')
    .replace(/[^ -~]/gu, (sign) => sign.split('').map(unit).join(''));
}

/** A signed number of 16 bits, and as one byte in hexadecimal, as Word has it, what a reader shows that knows no Unicode. */
function unit(half: string): string {
  const code = half.charCodeAt(0);
  return `\\u${code > 0x7fff ? code - 0x10000 : code}\\'3f`;
}

/** Runs of one paragraph. */
export const rtfRuns = (runs: readonly Run[]) => runs.map(rtfRun).join('');

function rtfRun({ text, face }: Run): string {
  switch (face) {
    case 'upright':
      return rtfText(text);
    case 'italic':
      return `{\\i ${rtfText(text)}}`;
    case 'raised':
      return `{\\super ${rtfText(text)}}`;
  }
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A paragraph; its direction is that of its first letter, and words set off as a block are indented. `after` follows its last run. */
export function rtfParagraph(line: Line, after = ''): string {
  const direction = RIGHT_TO_LEFT.test(textOf(line)) ? '\\rtlpar' : '';
  return `{\\pard${direction}\\sa180${line.block ? '\\li720\\ri720' : ''} ${rtfRuns(line.runs)}${after}\\par}\n`;
}

/** What stands before and after the paragraphs of a file. Serif, 12 points, which is what most manuals ask for. */
export const RTF_HEAD = '{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\\f0\\fs24 ';
export const RTF_END = '}';
