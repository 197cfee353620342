import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { ArchiveError } from '#lib/archive/archive-error.ts';

/**
 * Writes a file so that nobody ever finds half of it: beside its place, down to the disk, then renamed. What was there before
 * stays until the new one is whole. A device or a pipe is written to as it is. Throws an `ArchiveError` where it cannot.
 */
export async function writeWholeFile(file: string, content: string): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const present = await stat(target).catch(() => null);
    if (present?.isDirectory() === true) throw unwritable(file, 'is a folder', 'Name a file.');
    if (present !== null && !present.isFile()) return await writeFile(target, content);
    await writeBeside(target, content);
  } catch (error) {
    throw explained(error, file);
  }
}

async function writeBeside(target: string, content: string): Promise<void> {
  const beside = `${target}.${randomUUID().slice(0, 8)}.part`;
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function explained(error: unknown, file: string): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
    case 'ENOTDIR':
      return unwritable(file, 'is in a folder that is not there', 'Make the folder, or name another.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return unwritable(file, 'may not be written by you');
    case 'ENOSPC':
    case 'EDQUOT':
      return unwritable(file, 'does not fit on its disk, which is full; nothing was written', 'Make room, or name a file elsewhere.');
    case 'ENAMETOOLONG':
      return unwritable(file, 'has a name that is too long');
    case 'EIO':
      return unwritable(file, 'could not be written: the disk reports an error');
    default:
      return error;
  }
}

function unwritable(file: string, message: string, remedy?: string): ArchiveError {
  return new ArchiveError({ code: 'unwritable', where: { file }, message, ...(remedy === undefined ? {} : { remedy }) });
}
