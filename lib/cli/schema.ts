import { type Command, EXIT } from './command.ts';

/** `archive schema`: the contract of the archive format. */
export const schema: Command = {
  name: 'schema',
  usage: '',
  summary: 'print the JSON Schema of one line of an archive file',
  options: {},
  examples: ['schema > archive-1.json'],
  async run(_given, terminal) {
    const { archiveJsonSchema } = await import('#lib/exchange/json-schema.ts');
    terminal.print(JSON.stringify(archiveJsonSchema(), null, 2));
    return EXIT.ok;
  },
};
