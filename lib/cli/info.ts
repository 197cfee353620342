import { type Command, EXIT } from './command.ts';
import { isOn } from './read-arguments.ts';

/** `archive info`: what is open and how much is in it. */
export const info: Command = {
  name: 'info',
  usage: '[--json]',
  summary: 'tell where the archive lives and what is in it',
  options: { json: { help: 'Answer as JSON' } },
  examples: ['info'],
  async run(given, terminal) {
    const { openArchive } = await import('./open-archive.ts');
    const { databaseFile, databaseUrl } = await import('#lib/store/database-url.ts');
    const { describeArchive } = await import('#lib/store/describe-archive.ts');
    const { currentSnapshot } = await import('#lib/store/snapshots.ts');
    const { readManifest } = await import('#lib/search/snapshot-manifest.ts');
    const { snapshotBytes } = await import('#lib/workflow/snapshot-bytes.ts');
    const store = await openArchive(terminal);
    const archive = await describeArchive(store);
    const current = await currentSnapshot(store);
    const snapshot =
      current === null
        ? null
        : {
            hash: current.hash,
            bytes: snapshotBytes(readManifest(current.manifest)),
            builtFrom: current.builtFrom,
            builtBy: current.builtBy,
            publishedAt: current.publishedAt,
          };
    const file = databaseFile(databaseUrl());
    if (isOn(given, 'json')) {
      terminal.print(JSON.stringify({ file, ...archive, snapshot }, null, 2));
      return EXIT.ok;
    }
    const lines = {
      Archive: archive.header?.title ?? '(no title)',
      File: file,
      Statements: `${archive.statements}: ${archive.wordsToTheLetter} with words to the letter, ${archive.summaries} with our summary`,
      Speakers: String(archive.speakers),
      Events: String(archive.events),
      Sources: String(archive.sources),
      'Search index': snapshot === null ? 'not published' : `${snapshot.hash.slice(0, 12)}, ${snapshot.bytes.toLocaleString('en')} bytes`,
    };
    for (const [name, value] of Object.entries(lines)) terminal.print(`${name.padEnd(14)}${value}`);
    return EXIT.ok;
  },
};
