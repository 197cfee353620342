import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idSchema, languageSchema, lineSchema, noteSchema, passageSchema, unstorable } from './text.ts';

it.each([
  ['a\u0000b', 'U+0000', 1],
  ['𝔘\u0007', 'U+0007', 2],
  ['\u009f', 'U+009F', 0],
  ['\ud800', 'surrogate', 0],
  ['𝔘\udc00x', 'surrogate', 2],
  ['x\ud800\ud800\udc00', 'surrogate', 1],
])('%j cannot be stored, and the place is named', (text, reason, at) => {
  expect(unstorable(text)).toMatchObject({ reason: expect.stringContaining(reason), at });
});

it.each(['plain', 'tab\tand\nbreak\r\n', 'שלום \u200f', 'e\u0301', '👩‍👩‍👧‍👦', '\ufffd', 'a\ufeffb', '한글', '<b>&amp;'])(
  '%j is kept to the letter',
  (text) => {
    expect(passageSchema.parse(text)).toBe(text);
  },
);

it('traces of a wrong decoding stay in words to the letter, and nowhere else', () => {
  expect(passageSchema.parse('â€œfatigueâ€\u009d')).toBe('â€œfatigueâ€\u009d');
  for (const schema of [lineSchema, noteSchema]) expect(schema.safeParse('a\u009db').success).toBe(false);
  for (const control of ['\u0000', '\u001b', '\u007f', '\ud800']) expect(passageSchema.safeParse(`a${control}`).success).toBe(false);
});

it('what can be stored comes back the same from UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const back = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
      if (unstorable(text) === null) expect(back).toBe(text);
    }),
  );
});

it.each(['', ' ', '\n\t', '\u00a0'])('nothing but space (%j) is no text', (text) => {
  expect(noteSchema.safeParse(text).success).toBe(false);
});

it.each(['two\nlines', 'two\rlines', 'two\u2028lines', 'two\u2029lines'])('a name stays on one line: %j', (text) => {
  expect(lineSchema.safeParse(text).success).toBe(false);
});

it.each(['S18', 'kim-jong-un', 'a', 'wp_choe', '38north-ny', 'A.1', 'x'.repeat(80)])('%s is an id that people can type', (id) => {
  expect(idSchema.safeParse(id).success).toBe(true);
});

it.each(['', ' S18', 'S 18', '-a', 'a-', '.', '..', 'a/b', 'a?b', 'a#b', 'a%20b', 'é', '한', 'a\n', 'x'.repeat(81)])('%j is no id', (id) => {
  expect(idSchema.safeParse(id).success).toBe(false);
});

it.each([
  ['en', true],
  ['ko', true],
  ['zh-Hant', true],
  ['ko-Latn', true],
  ['zh-hant', false],
  ['EN', false],
  ['english', false],
  ['', false],
  ['en_US', false],
])('language tag %s: %s', (tag, good) => {
  expect(languageSchema.safeParse(tag).success).toBe(good);
});
