import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askFor, openForTests } from './archive-for-tests.ts';

const index = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const offered = async (text: string) => (await askFor(index, text)).completions;

describe('the end of the text', () => {
  test('is offered the speakers that fit, those with most statements first, each with what it finds', async () => {
    const [first, ...more] = await offered('sanctions speaker:ki');
    expect(first).toMatchObject({ text: 'sanctions speaker:"Kim Jong Un" ', label: 'Kim Jong Un' });
    for (const completion of [first, ...more]) expect((await askFor(index, completion?.text ?? '')).total).toBe(completion?.count);
  });

  test.each([
    ['kind:par', 'kind:paraphrase '],
    ['-kind:par', '-kind:paraphrase '],
    ['topic:sanc', 'topic:sanctions '],
    ['speaker:"Choe S', 'speaker:"Choe Son Hui" '],
    ['lang:', 'lang:en '],
    ['(check:not', '(check:not-verified '],
    ['has:ident', 'has:identification '],
    ['said:200', 'said:2004 '],
    ['sanctions spea', 'sanctions speaker:'],
  ])('%s may become %s', async (text, expected) => {
    expect((await offered(text)).map((completion) => completion.text)).toContain(expected);
  });

  test.each(['', 'sanctions ', 'kind:direct ', '"telling blow"', 'foo:ba', 'zz'])('%s is offered nothing', async (text) => {
    expect(await offered(text)).toEqual([]);
  });

  test('whatever is offered is read without a fault', async () => {
    for (const field of [
      'speaker',
      'kind',
      'topic',
      'event',
      'office',
      'place',
      'source',
      'via',
      'words',
      'check',
      'lang',
      'has',
      'said',
      'reported',
      'about',
    ]) {
      const completions = await offered(`${field}:`);
      expect(completions.length).toBeGreaterThan(0);
      for (const { text, count } of completions) {
        const { problems, total } = await askFor(index, text);
        expect(problems).toEqual([]);
        if (count !== undefined && field !== 'office' && field !== 'place' && field !== 'speaker') expect(total).toBe(count);
        expect(total).toBeGreaterThan(0);
      }
    }
  });
});
