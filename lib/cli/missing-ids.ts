import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { MissingStatement } from '#lib/workflow/missing-statements.ts';
import { noSuch } from './check-filters.ts';

/** Names every id that no statement has, each with the nearest, before anything is written. */
export function missingIds(missing: readonly MissingStatement[]): ArchiveError {
  return new ArchiveError(missing.map(({ id, suggestions }) => noSuch('statement', id, suggestions)));
}
