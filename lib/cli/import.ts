import { type Command, EXIT, UsageError } from './command.ts';
import { progressBar } from './progress-bar.ts';
import { isOn } from './read-arguments.ts';
import { harmless } from './terminal.ts';

/** `archive import`: files of the archive format or of a corpus, all or nothing. */
export const importFiles: Command = {
  name: 'import',
  usage: 'FILE… [--replace] [--dry-run]',
  summary: 'load files of the archive format, or of a corpus, into the archive',
  details: [
    'A file is JSON Lines, of the archive format or of a corpus (id, speaker, date, event, text); its first line tells which. It may be packed with gzip or xz, under any name.',
    'Each file is read and checked to its end. Every fault is told with file, line, field and what to do, and nothing of a faulty file is written. Records that are there already with the same content are left alone, so importing twice does no harm; an id that is there with other content is a fault, unless you say --replace: then the record of the file takes its place, a statement’s version counts up, and what it said before stays at its address with that version.',
    'Where DATABASE_URL names a file that is not there yet, it is created and holds what is imported and nothing else.',
  ],
  options: {
    replace: { help: 'Let records that are there with other content give way to those of the file' },
    'dry-run': { help: 'Check and show what would be written, and write nothing' },
  },
  examples: ['import my-archive.jsonl --dry-run', 'import my-archive.jsonl', 'import corrections.jsonl --replace', 'import speeches.jsonl.xz'],
  async run(given, terminal) {
    if (given.words.length === 0) throw new UsageError('"import" takes at least one file.');
    const { fileOnDisk } = await import('#lib/workflow/archive-files.ts');
    // Before a database is made for them.
    const files = [];
    for (const file of given.words) files.push(await fileOnDisk(file));
    const { openForImport, openIfThere } = await import('./open-archive.ts');
    const { importArchive, planArchive } = await import('#lib/workflow/import-archive.ts');
    const tell = (sentences: readonly string[]) => {
      for (const sentence of sentences) terminal.print(harmless(sentence));
    };
    const replace = isOn(given, 'replace');
    if (isOn(given, 'dry-run')) {
      const store = await openIfThere(terminal);
      for (const file of files) {
        const { onProgress, end } = progressBar();
        tell((await planArchive({ store, ...file, replace, onProgress }).finally(end)).sentences);
      }
      return EXIT.ok;
    }
    const store = await openForImport(terminal);
    for (const file of files) {
      const { onProgress, end } = progressBar();
      tell((await importArchive({ store, ...file, replace, onProgress }).finally(end)).sentences);
    }
    return EXIT.ok;
  },
};
