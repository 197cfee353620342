import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planNow } from './answer.ts';
import { openForTests } from './archive-for-tests.ts';
import { planAnswer } from './plan-answer.ts';
import { newQuestion } from './search-question.ts';

const lines = readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8');

test('an answer of late is given again, for its own question and for a shorter page, and for no other', async () => {
  const index = await openForTests(lines);
  const long = newQuestion({ text: 'sanctions', limit: 9 });
  const first = planNow(index, long);
  expect(planNow(index, { ...long })?.hits).toEqual(first?.hits);
  const short = newQuestion({ text: 'sanctions', limit: 4 });
  expect(planNow(index, short)).toEqual(planAnswer(index, short));
  for (const other of [
    { text: 'sanction' },
    { offset: 3 },
    { order: 'oldest' as const },
    { variants: false },
    { filters: { kind: ['direct' as const] } },
    { limit: 12 },
  ]) {
    const question = newQuestion({ ...long, ...other });
    expect(planNow(index, question)).toEqual(planAnswer(index, question));
  }
});

test('only so many are kept', async () => {
  const index = await openForTests(lines);
  const question = newQuestion({ text: 'sanctions' });
  const kept = planNow(index, question);
  if (kept === null) throw new Error('was not answered');
  const changed = { ...kept, hits: [] };
  index.plans.keep(question, changed);
  expect(planNow(index, question)?.hits).toEqual([]);
  for (let other = 0; other < 30; other++) planNow(index, newQuestion({ text: `word${other}` }));
  expect(planNow(index, question)?.hits).toEqual(kept.hits);
});

test('an answer is given again however it is to be shown, and says how', async () => {
  const index = await openForTests(lines);
  const question = newQuestion({ text: 'sanctions' });
  const first = planNow(index, question);
  const inContext = planNow(index, { ...question, kwic: 'left' });
  expect(inContext?.answer.facets).toBe(first?.answer.facets);
  expect(inContext?.answer.question.kwic).toBe('left');
  expect(planNow(index, question)?.answer.question.kwic).toBeUndefined();
});
