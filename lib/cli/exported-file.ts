import { ArchiveError, type Fault } from '#lib/archive/archive-error.ts';
import type { ExportedFile } from '#lib/citation/export-as.ts';
import { type Exported, MOST_EXPORTED } from '#lib/workflow/export-statements.ts';
import { missingIds } from './missing-ids.ts';

/** The file, or a thrown `ArchiveError` that says why there is none. */
export function fileOf(exported: Exported): ExportedFile {
  if ('file' in exported) return exported.file;
  if ('missing' in exported) throw missingIds(exported.missing);
  throw new ArchiveError('tooMany' in exported ? tooMany(exported.tooMany) : { code: 'not-found', where: {}, message: NOTHING[exported.nothing] });
}

function tooMany(statements: number): Fault {
  return { code: 'too-large', where: {}, message: `These are ${statements} statements, and one file takes ${MOST_EXPORTED}`, remedy: 'Narrow the search.' };
}

const NOTHING = {
  found: 'The search finds no statement, so there is no file',
  'to-cite': 'There is no document to cite: these words are known to the archive only as spoken',
};
