import { ArchiveError } from '#lib/archive/archive-error.ts';
import { currentStore, type Store } from '#lib/store/client.ts';
import { DEFAULT_DATABASE_URL, databaseUrl } from '#lib/store/database-url.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { createArchive } from '#lib/workflow/create-archive.ts';
import { prepareArchive } from '#lib/workflow/prepare-archive.ts';
import type { Terminal } from './command.ts';

/**
 * The archive that DATABASE_URL names. The default one, inside the project, is made, brought up to date and published where it needs
 * it, so that the shell works before the first `npm start`; one that somebody named is never touched by a command that only reads.
 */
export async function openArchive(terminal: Terminal): Promise<Store> {
  const url = databaseUrl();
  if (url !== DEFAULT_DATABASE_URL) return currentStore();
  try {
    const store = await currentStore();
    if ((await currentSnapshot(store)) !== null) return store;
  } catch (error) {
    if (!(error instanceof ArchiveError) || !canBePrepared(error)) throw error;
  }
  const { sentence } = await prepareArchive(url, {
    onProgress({ label, done }) {
      if (done === undefined) terminal.remark(`${label} …`);
    },
  });
  if (sentence !== '') terminal.remark(sentence);
  return currentStore();
}

/** The archive to import into: one that somebody named and that is not there yet is created, empty, so that it holds nothing but what is imported. */
export async function openForImport(terminal: Terminal): Promise<Store> {
  const store = await openIfThere(terminal);
  if (store !== null) return store;
  terminal.remark('Creating the database …');
  await createArchive(databaseUrl());
  return currentStore();
}

/** The same where nothing is to be written: null for one that is not there yet. */
export async function openIfThere(terminal: Terminal): Promise<Store | null> {
  try {
    return await openArchive(terminal);
  } catch (error) {
    if (!(error instanceof ArchiveError) || error.code !== 'database-missing') throw error;
    return null;
  }
}

function canBePrepared({ code }: ArchiveError): boolean {
  return code === 'database-missing' || code === 'database-outdated';
}
