import { readEdtf } from '#lib/archive/edtf-date.ts';
import { quotingDocument } from './chain-note.ts';
import type { Entry } from './entry-list.ts';
import type { ExportFormat } from './export-formats.ts';

export type ReferenceFormat = Extract<ExportFormat, 'bibtex' | 'biblatex' | 'ris' | 'csl-json'>;

/** What of these entries the format has no field for, and where it stands instead: only what does occur. */
export function entryRemarks(entries: readonly Entry[], format: ReferenceFormat): string[] {
  const has = (test: (entry: Entry) => boolean) => entries.some(test);
  const remarks: string[] = [];
  if (format !== 'biblatex' && has(isQuoted))
    remarks.push('That one document quotes another stands in the note of the one that is quoted: this format has no field for it.');
  if ((format === 'bibtex' || format === 'ris') && has(isVague)) remarks.push('A date that is a span, open or in doubt stands in the note in words.');
  if (format === 'bibtex' && has(isFamilyFirst))
    remarks.push(
      'Names are given as family and given name, so the styles of BibTeX print a name whose family name comes first (Kim Jong Un) in the other order.',
    );
  if (format === 'biblatex' && has(({ document }) => document.date === undefined)) remarks.push('The year XXXX is one that is not known.');
  if (format === 'ris' && has(({ document }) => document.csl.type === 'speech'))
    remarks.push('A speech is of the type CONF, a conference paper: RIS has none for speeches.');
  return remarks;
}

const isQuoted = ({ uses }: Entry) => uses.some(({ chain, document }) => quotingDocument(chain, document) !== null);

function isVague({ document: { date } }: Entry): boolean {
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  return bounds !== null && (bounds.approximate || bounds.uncertain || bounds.precision === 'interval' || bounds.precision === 'decade');
}

const isFamilyFirst = ({ document: { authors } }: Entry) => authors.some((name) => name['static-ordering'] === true);
