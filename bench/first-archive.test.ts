import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { firstArchiveParagraphs } from './first-archive.ts';
import { makeQueries } from './make-queries.ts';

test('every statement of the first archive is a paragraph, with its speaker and words', () => {
  const paragraphs = firstArchiveParagraphs(fileURLToPath(new URL('../data/first-archive.jsonl', import.meta.url)));
  expect(paragraphs.length).toBeGreaterThanOrEqual(47);
  expect(paragraphs.find(({ id }) => id === 'S01')).toMatchObject({ speaker: 'Ankit Panda', date: '2019', text: 'Third Summit’s the Charm?' });
  expect(paragraphs.filter(({ speaker, text }) => speaker === '' || text === '')).toEqual([]);
  expect(makeQueries(paragraphs, 1, 80)).toHaveLength(720);
});
