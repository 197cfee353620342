import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { openForTests } from './archive-for-tests.ts';
import { newQuestion } from './search-question.ts';

const index = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const ask = (text: string, given = {}) => answer(index, newQuestion({ text, limit: 100, ...given }));
const ids = async (text: string, given = {}) => (await ask(text, given)).results.map(({ row }) => row.id).sort();

describe('filters typed among the words', () => {
  test.each([
    ['sanctions speaker:"Kim Jong Un" said:2019-04', { text: 'sanctions', filters: { speaker: ['kim-jong-un'], said: ['2019-04'] } }],
    ['kind:direct speaker:kim-jong-un', { text: '', filters: { kind: ['direct'], speaker: ['kim-jong-un'] } }],
    ['speaker:최선희', { text: '', filters: { speaker: ['choe-son-hui'] } }],
    ['topic:sanctions kind:Paraphrase', { text: '', filters: { topic: ['sanctions'], kind: ['paraphrase'] } }],
    ['“correct posture” said:2019-04-12', { text: '“correct posture”', filters: { said: ['2019-04-12'] } }],
  ])('%s finds what the same filters find', async (text, { text: words, filters }) => {
    expect(await ids(text)).toEqual(await ids(words, { filters }));
    expect((await ids(text)).length).toBeGreaterThan(0);
  });

  test('each is named, and can be taken back', async () => {
    const found = await ask('sanctions said:2019-04');
    expect(found.understood).toMatchObject([
      { field: 'word', label: 'sanctions' },
      { field: 'said', label: '2019-04', id: 'typed:said:2019 04' },
    ]);
    expect(await ids('sanctions said:2019-04', { without: ['typed:said:2019 04'] })).toEqual(await ids('sanctions'));
  });

  test('the question stays as it was asked', async () => {
    expect((await ask('sanctions kind:direct')).question).toEqual(newQuestion({ text: 'sanctions kind:direct', limit: 100 }));
  });

  test.each([
    ['kind:song', /no such kind; kinds are direct, reported/],
    ['said:spring', /a date is written 2019, 2019-04/],
    ['speaker:"Jane Austen"', /no speaker here has this name/],
    ['topic:cricket', /no such topic/],
  ])('%s is left out, and that is said', async (text, sentence) => {
    const found = await ask(`sanctions ${text}`);
    expect(found.notices.join(' ')).toMatch(sentence);
    expect(found.total).toBe((await ask('sanctions')).total);
  });

  test('what is no field stays words, and so does everything when searched as typed', async () => {
    expect((await ask('Hanoi: the summit')).notices).toEqual([]);
    expect((await ask('kind:direct', { asTyped: true })).facets.kind.some(({ chosen }) => chosen)).toBe(false);
  });

  test('nothing found says so of what was asked', async () => {
    const found = await ask('denuclearization kind:direct speaker:"Kim Jong Un"');
    expect(found.none?.sentence).toMatch(/^No direct .*Kim Jong Un.*“denuclearization”/);
    expect(found.beside).toMatchObject([{ reason: 'absence', results: [{ row: { id: 'S26', kind: 'absence' } }] }]);
  });
});
