import { expect, test } from 'vitest';
import { harmless } from './terminal.ts';

test('controls that would move the cursor, recolour or retitle the window are written out', () => {
  expect(harmless('\u001b[2J\u001b]0;owned\u0007\r\u009b31m')).toBe('\\u001b[2J\\u001b]0;owned\\u0007\\u000d\\u009b31m');
});

test('marks that turn the direction of writing are written out', () => {
  expect(harmless('said \u202edeil')).toBe('said \\u202edeil');
});

test('words in any script, tabs and line breaks pass to the letter', () => {
  const text = 'Ch’oe Sŏnhŭi\t최선희\n👩‍👩‍👧 “eyes”';
  expect(harmless(text)).toBe(text);
});
