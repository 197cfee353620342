import { type Command, EXIT, UsageError } from './command.ts';
import { isOn } from './read-arguments.ts';

/** `archive show`: one statement with everything the archive knows about it. */
export const show: Command = {
  name: 'show',
  usage: 'ID [--json]',
  summary: 'show one statement with its chain, checks, doubts and relations',
  details: ['With --json: the same object that /api/v1/statements/ID gives.'],
  options: { json: { help: 'Answer as JSON' } },
  examples: ['show S18', 'show S45 --json'],
  async run(given, terminal) {
    const [id, ...more] = given.words;
    if (id === undefined || more.length > 0) throw new UsageError('"show" takes one id of a statement, such as S18.');
    const { openArchive } = await import('./open-archive.ts');
    const { readAnswer } = await import('./read-one.ts');
    const { statementAsText } = await import('./show-statement.ts');
    const answer = await readAnswer(await openArchive(terminal), id);
    terminal.print(isOn(given, 'json') ? JSON.stringify(answer, null, 2) : statementAsText(answer, terminal));
    return EXIT.ok;
  },
};
