/**
 * The formats of citations, for reference managers (`documents`: each document of the chains once) and for people
 * (`statements`: each statement with its words and its citation). `loses` is what the format has no place for.
 */
export const EXPORT_FORMATS = [
  {
    id: 'bibtex',
    label: 'BibTeX',
    holds: 'documents',
    contentType: 'application/x-bibtex; charset=utf-8',
    extension: 'bib',
    loses: 'Second hand, days, spans and doubts of a date stand in the note; the words are not in it.',
  },
  {
    id: 'biblatex',
    label: 'BibLaTeX',
    holds: 'documents',
    contentType: 'application/x-bibtex; charset=utf-8',
    extension: 'bib',
    loses: 'Words that were only spoken stand in the note; the words are not in it.',
  },
  {
    id: 'ris',
    label: 'RIS',
    holds: 'documents',
    contentType: 'application/x-research-info-systems; charset=utf-8',
    extension: 'ris',
    loses: 'A speech is a conference paper; second hand, spans and doubts of a date stand in the note; the words are not in it.',
  },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    holds: 'documents',
    contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    extension: 'json',
    loses: 'Second hand stands in the note; the words are not in it.',
  },
  {
    id: 'wikipedia',
    label: 'Wikipedia',
    holds: 'statements',
    contentType: 'text/plain; charset=utf-8',
    extension: 'wiki',
    loses: 'Documents between the first and the last stay, but where a date is open or doubtful it stands behind the template.',
  },
  {
    id: 'markdown',
    label: 'Markdown footnotes',
    holds: 'statements',
    contentType: 'text/markdown; charset=utf-8',
    extension: 'md',
    loses: 'Fields: it is text.',
  },
  { id: 'html', label: 'HTML', holds: 'statements', contentType: 'text/html; charset=utf-8', extension: 'html', loses: 'Fields: it is text.' },
  { id: 'rtf', label: 'RTF', holds: 'statements', contentType: 'application/rtf', extension: 'rtf', loses: 'Fields: it is text.' },
  { id: 'plain', label: 'Plain text', holds: 'statements', contentType: 'text/plain; charset=utf-8', extension: 'txt', loses: 'Fields and italics.' },
  {
    id: 'csv',
    label: 'CSV',
    holds: 'statements',
    contentType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    loses: 'The chain is one sentence; a cell that a spreadsheet would take for a formula begins with an apostrophe.',
  },
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number]['id'];

/** The format of a name that came from an address or a command line, or undefined. */
export function findExportFormat(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find(({ id }) => id === name)?.id;
}
