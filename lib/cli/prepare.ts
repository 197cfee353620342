import { type Command, EXIT } from './command.ts';

/** `archive prepare`: what `npm start` does with the database before it serves. */
export const prepare: Command = {
  name: 'prepare',
  usage: '',
  summary: 'create, migrate and fill the database, and publish its search index, as far as needed',
  details: ['Says in one sentence what it did, and nothing where there was nothing to do.'],
  options: {},
  examples: ['prepare'],
  async run(_given, terminal) {
    const { databaseUrl } = await import('#lib/store/database-url.ts');
    const { prepareArchive } = await import('#lib/workflow/prepare-archive.ts');
    const { sentence } = await prepareArchive(databaseUrl());
    if (sentence !== '') terminal.print(sentence);
    return EXIT.ok;
  },
};
