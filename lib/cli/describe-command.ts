import type { Command, Option, Terminal } from './command.ts';
import { EVERYWHERE } from './read-arguments.ts';
import { wrap } from './wrap.ts';

const CALL = 'npm run -s archive --';

/** The help of the shell as a whole. */
export function describeShell(commands: readonly Command[], { bold }: Terminal): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2;
  return [
    `${bold('On the Record')}: an archive of attributed statements, from the shell.`,
    '',
    `Usage: ${CALL} COMMAND [arguments]`,
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`),
    '',
    `${CALL} COMMAND --help tells more. Exit codes: 0 done, 1 fault of the input or not found, 2 wrong usage, 3 the database.`,
  ].join('\n');
}

/** The help of one command. */
export function describeCommand(command: Command, { columns, bold }: Terminal): string {
  const options = Object.entries({ ...command.options, ...EVERYWHERE }).map(([name, option]) => ({ left: leftOf(name, option), option }));
  const width = Math.max(...options.map(({ left }) => left.length)) + 2;
  return [
    `${bold(command.name)}: ${command.summary}`,
    '',
    `Usage: ${CALL} ${command.name} ${command.usage}`.trimEnd(),
    ...(command.details ?? []).flatMap((paragraph) => ['', ...wrap(paragraph, columns)]),
    '',
    ...options.flatMap(({ left, option }) => {
      const [first = '', ...rest] = wrap(rightOf(option), Math.max(30, columns - width - 2));
      return [`  ${left.padEnd(width)}${first}`, ...rest.map((line) => `  ${' '.repeat(width)}${line}`)];
    }),
    '',
    ...command.examples.map((example) => `  ${CALL} ${example}`),
  ].join('\n');
}

const leftOf = (name: string, { takes }: Option) => (takes === undefined ? `--${name}` : `--${name} ${takes}`);

function rightOf({ help, among, many }: Option): string {
  return `${help}${among === undefined ? '' : `: ${among.join(', ')}`}${many === undefined ? '' : ' (may be repeated)'}`;
}
