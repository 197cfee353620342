import { pathToFileURL } from 'node:url';
import { ArchiveError, type ArchiveErrorCode, describeFault } from '#lib/archive/archive-error.ts';
import { nearest } from '#lib/archive/nearest.ts';
import { cite } from './cite.ts';
import { type Command, EXIT, type ExitCode, type Terminal, UsageError } from './command.ts';
import { describeCommand, describeShell } from './describe-command.ts';
import { exportStatements } from './export.ts';
import { importFiles } from './import.ts';
import { info } from './info.ts';
import { prepare } from './prepare.ts';
import { isOn, readArguments } from './read-arguments.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { harmless, openTerminal } from './terminal.ts';

/** Every command of the shell, in the order of the help. The docs test reads this list. */
export const COMMANDS: readonly Command[] = [search, show, cite, exportStatements, importFiles, schema, info, prepare];

/** Runs the shell with the arguments after its name and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  const terminal = openTerminal();
  process.exitCode = await run(args, terminal);
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.remark(describeShell(COMMANDS, terminal));
    return EXIT.usage;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    const wanted = COMMANDS.find((command) => command.name === rest[0]);
    terminal.print(wanted === undefined ? describeShell(COMMANDS, terminal) : describeCommand(wanted, terminal));
    return EXIT.ok;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((candidate) => candidate.name);
    const near = nearest(name, names);
    terminal.remark(harmless(`There is no command "${name}".${near === null ? ` The commands are ${names.join(', ')}.` : ` Did you mean ${near}?`}`));
    return EXIT.usage;
  }
  try {
    const given = readArguments(command, rest);
    if (isOn(given, 'help')) {
      terminal.print(describeCommand(command, terminal));
      return EXIT.ok;
    }
    return await command.run(given, terminal);
  } catch (error) {
    return explain(await reasonOf(error), command, terminal);
  }
}

/** A failure of the database says nothing to people; what it means does. The store is loaded only for that. */
async function reasonOf(error: unknown): Promise<unknown> {
  if (error instanceof UsageError || error instanceof ArchiveError) return error;
  const { explainFailure } = await import('#lib/store/explain-failure.ts');
  return explainFailure(error);
}

function explain(error: unknown, command: Command, terminal: Terminal): ExitCode {
  if (error instanceof UsageError) {
    terminal.remark(harmless(`${error.message} See: npm run -s archive -- ${command.name} --help`));
    return EXIT.usage;
  }
  if (error instanceof ArchiveError) {
    for (const fault of error.faults) terminal.remark(harmless(describeFault(fault)));
    return exitCodeFor(error.code);
  }
  terminal.remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.fault;
}

function exitCodeFor(code: ArchiveErrorCode): ExitCode {
  switch (code) {
    case 'database-url':
    case 'database-missing':
    case 'database-foreign':
    case 'database-outdated':
    case 'database-corrupt':
    case 'database-locked':
    case 'database-read-only':
    case 'disk-full':
    case 'snapshot-invalid':
      return EXIT.database;
    case 'bad-argument':
      return EXIT.usage;
    case 'unreadable':
    case 'unwritable':
    case 'wrong-encoding':
    case 'not-json':
    case 'invalid-record':
    case 'duplicate-id':
    case 'id-taken':
    case 'missing-reference':
    case 'too-large':
    case 'not-found':
      return EXIT.fault;
  }
}

// Called as a script by `npm start`, which needs no more than one command; the launcher imports `main` instead.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
