import { ArchiveError } from '#lib/archive/archive-error.ts';
import { currentStore, type Store } from '#lib/store/client.ts';
import { DEFAULT_DATABASE_URL, databaseUrl } from '#lib/store/database-url.ts';
import { prepareArchive } from '#lib/workflow/prepare-archive.ts';
import type { Terminal } from './command.ts';

/**
 * The archive that DATABASE_URL names. The default one, inside the project, is made or brought up to date where it needs it, so that
 * the shell works before the first `npm start`; one that somebody named is never touched by a command that only reads.
 */
export async function openArchive(terminal: Terminal): Promise<Store> {
  try {
    return await currentStore();
  } catch (error) {
    if (databaseUrl() !== DEFAULT_DATABASE_URL || !(error instanceof ArchiveError) || !canBePrepared(error)) throw error;
    terminal.remark('Preparing the database …');
    await prepareArchive(databaseUrl());
    return currentStore();
  }
}

function canBePrepared({ code }: ArchiveError): boolean {
  return code === 'database-missing' || code === 'database-outdated';
}
