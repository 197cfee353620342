import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Command, EXIT, UsageError } from './command.ts';
import { readArguments, wholeNumber } from './read-arguments.ts';
import { search } from './search.ts';

const command: Command = {
  name: 'search',
  usage: '',
  summary: '',
  options: {
    json: { help: '' },
    limit: { takes: 'N', help: '' },
    order: { takes: 'ORDER', among: ['newest', 'oldest'], help: '' },
    kind: { takes: 'KIND', many: true, help: '' },
  },
  examples: [],
  run: async () => EXIT.ok,
};

const refused = (...args: string[]) => {
  try {
    readArguments(command, args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
  }
  return null;
};

describe('options and words', () => {
  test('stand in any order, and -- ends the options', () => {
    expect(readArguments(command, ['bloodshot', '--limit=3', 'eyes', '--json', '--', '--order'])).toEqual({
      words: ['bloodshot', 'eyes', '--order'],
      options: { limit: ['3'], json: [''] },
    });
  });

  test('of several values keep their order', () => {
    expect(readArguments(command, ['--kind', 'direct', '--kind', 'reported']).options).toEqual({ kind: ['direct', 'reported'] });
  });

  test('-h asks for help wherever it stands', () => {
    expect(readArguments(command, ['x', '-h']).options).toHaveProperty('help');
  });

  test.each([
    [['--jsn'], '"search" has no option --jsn. Did you mean --json?'],
    [['--lim', '3'], '"search" has no option --lim. Did you mean --limit?'],
    [['--zzzzzz'], '"search" has no option --zzzzzz.'],
    [['-x'], '"search" has no option -x.'],
    [['--constructor'], '"search" has no option --constructor.'],
    [['--limit'], '--limit needs a value: --limit N.'],
    [['--limit='], '--limit needs a value: --limit N.'],
    [['--json=yes'], '--json is a switch and takes no value.'],
    [['--limit', '1', '--limit', '2'], '--limit may be given only once.'],
    [['--order', 'newst'], '--order must be one of newest, oldest, not "newst". Did you mean newest?'],
  ])('%j is refused in one sentence', (args, sentence) => {
    expect(refused(...args)).toBe(sentence);
  });

  test('never end in anything but an answer or a sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('--json', '--limit', '--kind', '--', '-h', '--order=oldest'))), (args) => {
        try {
          readArguments(search, args);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});

describe('a whole number', () => {
  const number = (value: string) => wholeNumber({ words: [], options: { limit: [value] } }, 'limit', { fallback: 20, least: 1, most: 1000 });

  test('is read within its bounds, and left out is the fallback', () => {
    expect(number('1000')).toBe(1000);
    expect(wholeNumber({ words: [], options: {} }, 'limit', { fallback: 20, least: 1, most: 1000 })).toBe(20);
  });

  test.each(['0', '1001', '-1', '1.5', '1e3', '0x10', 'many', ' 3', '99999999999999999999'])('%j is refused', (value) => {
    expect(() => number(value)).toThrow('--limit must be a whole number from 1 to 1000');
  });
});
