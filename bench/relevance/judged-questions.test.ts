import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readJudged, SET_NAMES } from './judged-questions.ts';
import { openingOf } from './relevance-bench.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it.each(SET_NAMES)('%s asks nothing twice, and enough', (name) => {
  const { questions } = readJudged(root, name);
  expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
  expect(questions.length).toBeGreaterThanOrEqual(name === 'sotu' ? 40 : 60);
});

it.each(SET_NAMES)('every id that was judged in %s is there', async (name) => {
  const opening = openingOf(name, root);
  // Somebody else's texts lie beside the project, where they are there at all.
  if (typeof opening === 'string') return expect(opening).toContain('is not there');
  const index = await opening();
  const statements = await index.texts.read(Array.from({ length: index.places }, (_, place) => place));
  const there = new Set(statements.map(({ row }) => row.id));
  for (const { ask, grades } of readJudged(root, name).questions)
    expect(
      [...grades.keys()].filter((id) => !there.has(id)),
      ask,
    ).toEqual([]);
});
