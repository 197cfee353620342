import type { Line, Run } from './citation-lines.ts';

/**
 * Text that any reader of Markdown (CommonMark, Pandoc) shows to the letter. What means something only at the beginning
 * of a line is written so there alone.
 */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>$~^|@&#"']|-(?=-)|\.(?=\.\.)/gu, '\\$&').replace(/\p{Cc}/gu, ' ');
}

/** The same where it begins a line: no heading, list, quotation or rule comes of it. */
function markdownLine(text: string): string {
  return markdownText(text.trimStart()).replace(/^([-+=:!%]|\d+(?=[.)]))/u, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** Words with lines of their own: a line break stays one. */
export function markdownLines(text: string): string[] {
  return text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map(markdownLine);
}

/** Lines of a citation on one line, with breaks between them. */
export function markdownLinesOf(lines: readonly Line[]): string {
  return lines.map(({ runs }) => runs.map(markdownRun).join('')).join('<br>');
}

/** No reader takes asterisks for italics that enclose a space. */
function markdownRun({ text, face }: Run): string {
  switch (face) {
    case 'upright':
      return markdownText(text);
    case 'italic':
      return text.replace(/^(\s*)(.*?)(\s*)$/su, (_, before: string, inner: string, after: string) => `${before}*${markdownText(inner)}*${after}`);
    case 'raised':
      return `<sup>${markdownText(text)}</sup>`;
  }
}
