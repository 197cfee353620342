import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import { citedChain } from './format-citation.ts';
import { toRis } from './ris.ts';

export const EXPORT_FORMATS = [
  { id: 'bibtex', label: 'BibTeX', contentType: 'application/x-bibtex; charset=utf-8', extension: 'bib' },
  { id: 'ris', label: 'RIS', contentType: 'application/x-research-info-systems; charset=utf-8', extension: 'ris' },
  { id: 'csl-json', label: 'CSL-JSON', contentType: 'application/vnd.citationstyles.csl+json; charset=utf-8', extension: 'json' },
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number]['id'];

/** A file for a reference manager. */
export interface ExportedFile {
  body: string;
  contentType: string;
  fileName: string;
}

/**
 * The documents of a statement's chain, from the original to what was read, for a reference manager; what the format has
 * no field for stands in a note. Null where no document can be cited.
 */
export function exportAs(context: StatementInContext, format: ExportFormat): ExportedFile | null {
  const chain = citedChain(context);
  const kind = EXPORT_FORMATS.find(({ id }) => id === format);
  if (chain === null || kind === undefined) return null;
  return { body: written(format)(chain), contentType: kind.contentType, fileName: `${context.statement.id}.${kind.extension}` };
}

function written(format: ExportFormat) {
  switch (format) {
    case 'bibtex':
      return toBibtex;
    case 'ris':
      return toRis;
    case 'csl-json':
      return toCslJson;
  }
}

/** The format of a name that came from an address or a command line, or undefined. */
export function findExportFormat(name: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find(({ id }) => id === name)?.id;
}
