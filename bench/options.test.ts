import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('the words of the command are read', () => {
  expect(readOptions(['search', '--file', 'x.jsonl.xz', '--json'])).toEqual({
    what: 'search',
    file: 'x.jsonl.xz',
    quick: false,
    ours: false,
    json: true,
    write: false,
  });
  expect(readOptions(['page', '--quick'])).toEqual({ what: 'page', quick: true, ours: false, json: false, write: false });
  expect(readOptions(['search', '--ours'])).toEqual({ what: 'search', quick: false, ours: true, json: false, write: false });
  expect(readOptions(['relevance', '--json', '--write'])).toEqual({ what: 'relevance', quick: false, ours: false, json: true, write: true });
});

test.each([
  [[]],
  [['both']],
  [['search', 'page']],
  [['search', '--fast']],
  [['search', '--file']],
  [['search', '--quick', '--write']],
  [['page', '--write']],
  [['page', '--ours']],
  [['search', '--ours', '--write']],
  [['relevance', '--quick']],
  [['relevance', '--file', 'x.jsonl']],
])('what is not understood is said: %j', (words) => {
  expect(readOptions(words)).toBeTypeOf('string');
});
