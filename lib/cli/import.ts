import { readFile, stat } from 'node:fs/promises';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { type Command, EXIT, UsageError } from './command.ts';
import { isOn } from './read-arguments.ts';
import { harmless } from './terminal.ts';

/** The largest file read at once: V8 keeps strings under 512 MB, and the faults of a larger file could not be shown anyway. */
const LARGEST = 400_000_000;

/** `archive import`: files of the archive format, all or nothing. */
export const importFiles: Command = {
  name: 'import',
  usage: 'FILE… [--dry-run]',
  summary: 'load files of the archive format into the archive',
  details: [
    'Each file is read and checked to its end. Every fault is told with file, line, field and what to do, and nothing of a faulty file is written. Records that are there already with the same content are left alone, so importing twice does no harm; an id that is there with other content is a fault.',
    'Where DATABASE_URL names a file that is not there yet, it is created and holds what is imported and nothing else.',
  ],
  options: { 'dry-run': { help: 'Check and show what would be written, and write nothing' } },
  examples: ['import my-archive.jsonl --dry-run', 'import my-archive.jsonl'],
  async run(given, terminal) {
    if (given.words.length === 0) throw new UsageError('"import" takes at least one file.');
    const { openArchive, openForImport } = await import('./open-archive.ts');
    const { importArchive } = await import('#lib/workflow/import-archive.ts');
    const dryRun = isOn(given, 'dry-run');
    const store = await (dryRun ? openArchive : openForImport)(terminal);
    for (const file of given.words) {
      const report = await importArchive({ store, bytes: await bytesOf(file), file, dryRun });
      for (const sentence of report.sentences) terminal.print(harmless(sentence));
    }
    return EXIT.ok;
  },
};

async function bytesOf(file: string): Promise<Uint8Array> {
  const unreadable = (message: string, remedy?: string) =>
    new ArchiveError({ code: 'unreadable', where: { file }, message, ...(remedy === undefined ? {} : { remedy }) });
  try {
    const { size } = await stat(file);
    if (size > LARGEST)
      throw new ArchiveError({
        code: 'too-large',
        where: { file },
        message: `has ${size.toLocaleString('en')} bytes; at most ${LARGEST.toLocaleString('en')} are read`,
        remedy: 'Divide it.',
      });
    return await readFile(file);
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    switch (error instanceof Error && 'code' in error ? error.code : undefined) {
      case 'ENOENT':
        throw unreadable('is not there', 'Check the name.');
      case 'EISDIR':
        throw unreadable('is a folder', 'Name a file.');
      case 'EACCES':
        throw unreadable('may not be read by you');
      default:
        throw error;
    }
  }
}
