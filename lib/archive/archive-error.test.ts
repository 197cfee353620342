import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArchiveError, describeFault, shortened } from './archive-error.ts';

it.each([
  [
    { file: 'a.jsonl', line: 12, field: 'said.edtf' },
    '"2019-02-30"',
    'Correct it.',
    'a.jsonl, line 12, said.edtf: is no date (found "2019-02-30"). Correct it.',
  ],
  [{ file: 'a.jsonl' }, undefined, undefined, 'a.jsonl: is no date.'],
  [{}, undefined, undefined, 'is no date.'],
] as const)('a fault reads as a sentence: %j', (where, found, remedy, sentence) => {
  expect(
    describeFault({
      code: 'invalid-record',
      message: 'is no date',
      where,
      ...(found === undefined ? {} : { found }),
      ...(remedy === undefined ? {} : { remedy }),
    }),
  ).toBe(sentence);
});

it('an error prints all its faults and bears the code of the first', () => {
  const error = new ArchiveError([
    { code: 'not-json', message: 'one', where: {} },
    { code: 'too-large', message: 'two', where: {} },
  ]);
  expect([error.code, error.message]).toEqual(['not-json', 'one.\ntwo.']);
});

it('a value in a message stays on one short line, whatever it holds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 500 })), (value) => {
      const shown = shortened(value);
      expect([...shown].length).toBeLessThanOrEqual(60);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
  );
});

it('what a terminal would obey, or what turns a line round, is spelt out', () => {
  expect(shortened('a\u001b[31m\u009b\u202e\u2028b')).toBe('"a\\u001b[31m\\u009b\\u202e\\u2028b"');
});
