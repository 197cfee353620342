import { expect, test } from 'vitest';
import { bibliographyOf } from './bibliography.ts';

const cited = (...lines: string[]) => ({ text: lines.join('\n'), html: lines.map((line) => `<i>${line}</i>`).join('\n') });
const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

test('each document once, by the alphabet, whatever marks it begins with', () => {
  const list = bibliographyOf([cited('Panda, A.', 'Kim Jong Un.'), { none: 'No list.' }, cited('“Joint Communiqué.”'), cited('Panda, A.')], 'note');
  expect(texts(list)).toEqual(['“Joint Communiqué.”', 'Kim Jong Un.', 'Panda, A.']);
  expect(list[1]?.html).toBe('<i>Kim Jong Un.</i>');
});

test('a style that numbers its list keeps the order in which it is cited', () => {
  expect(texts(bibliographyOf([cited('Panda, A.'), cited('Hecker, S.'), cited('Panda, A.')], 'number'))).toEqual(['Panda, A.', 'Hecker, S.']);
});
