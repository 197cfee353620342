import type { CitationFormat } from './citation-formats.ts';
import { citationLines, type Line } from './citation-lines.ts';
import type { Citation } from './format-citation.ts';
import { markdownLinesOf } from './markdown-text.ts';
import { RTF_END, RTF_HEAD, rtfRuns } from './rtf-text.ts';

type Cited = Exclude<Citation, { none: string }>;

/** Citations in a format, each on exactly one line; the lines together are one document. */
export function citationsAs(citations: readonly Cited[], format: CitationFormat): string[] {
  switch (format) {
    case 'text':
      return citations.map(({ text }) => oneLine(text, '\t'));
    case 'html':
      return citations.map(({ html }) => oneLine(html, '<br>').replaceAll('</blockquote><br>', '</blockquote>').replaceAll('<br><blockquote>', '<blockquote>'));
    case 'markdown':
      return citations.map(({ html }) => markdownLinesOf(citationLines(html)));
    case 'rtf':
      return citations.map(
        ({ html }, index) => `${index === 0 ? RTF_HEAD : ''}${rtfParagraphs(citationLines(html))}${index === citations.length - 1 ? RTF_END : ''}`,
      );
  }
}

const oneLine = (text: string, parted: string) =>
  text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .join(parted);

const rtfParagraphs = (lines: readonly Line[]) => lines.map(({ block, runs }) => `{\\pard${block ? '\\li720' : ''} ${rtfRuns(runs)}\\par}`).join('');
