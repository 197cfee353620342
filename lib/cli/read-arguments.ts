import { parseArgs } from 'node:util';
import { nearest } from '#lib/archive/nearest.ts';
import { type Command, type Given, type Option, UsageError } from './command.ts';

/** Options that every command has. */
export const EVERYWHERE: Readonly<Record<string, Option>> = { help: { help: 'Show this help' } };

/**
 * Reads what follows the command's name. Options may stand before, between and after words; `--` ends them.
 * @throws UsageError naming the unknown option with the nearest known one, the missing or refused value with what is accepted
 */
export function readArguments(command: Command, args: readonly string[]): Given {
  const known = { ...command.options, ...EVERYWHERE };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        Object.entries(known).map(([name, { takes }]) => [name, { type: takes === undefined ? ('boolean' as const) : ('string' as const) }]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const words: string[] = [];
  const options: Record<string, string[]> = {};
  for (const token of tokens) {
    switch (token.kind) {
      case 'positional':
        words.push(token.value);
        break;
      case 'option': {
        const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
        if (option === undefined) throw new UsageError(unknownOption(command, token.rawName, Object.keys(known)));
        const values = options[token.name] ?? [];
        if (values.length > 0 && option.takes !== undefined && option.many === undefined) throw new UsageError(`${token.rawName} may be given only once.`);
        options[token.name] = [...values, checked(token.rawName, option, token.value)];
        break;
      }
      case 'option-terminator':
        break;
    }
  }
  return { words, options };
}

function unknownOption(command: Command, name: string, known: string[]): string {
  const near = nearest(name.replace(/^-+/, ''), known);
  return `"${command.name}" has no option ${name}.${near === null ? '' : ` Did you mean --${near}?`}`;
}

function checked(name: string, { takes, among }: Option, value: string | undefined): string {
  if (takes === undefined) {
    if (value !== undefined) throw new UsageError(`${name} is a switch and takes no value.`);
    return '';
  }
  if (value === undefined || value === '') throw new UsageError(`${name} needs a value: ${name} ${among === undefined ? takes : among.join('|')}.`);
  if (among !== undefined && !among.includes(value)) {
    const near = nearest(value, among);
    throw new UsageError(`${name} must be one of ${among.join(', ')}, not "${value}".${near === null ? '' : ` Did you mean ${near}?`}`);
  }
  return value;
}

/** A whole number within bounds, or the fallback where the option was left out. */
export function wholeNumber(given: Given, name: string, { fallback, least, most }: { fallback: number; least: number; most: number }): number {
  const value = given.options[name]?.[0];
  if (value === undefined) return fallback;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most)) throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not "${value}".`);
  return number;
}

/** Whether a switch was given. */
export function isOn(given: Given, name: string): boolean {
  return given.options[name] !== undefined;
}
