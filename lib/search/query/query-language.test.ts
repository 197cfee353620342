import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from '../answer.ts';
import { openForTests } from '../archive-for-tests.ts';
import { newQuestion } from '../search-question.ts';

const index = await openForTests(readFileSync(new URL('../../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const ask = (text: string, given = {}) => answer(index, newQuestion({ text, limit: 100, ...given }));
const ids = async (text: string, given = {}) => (await ask(text, given)).results.map(({ row }) => row.id).sort();
const rows = async (text: string) => (await ask(text)).results.map(({ row }) => row);

describe('fields', () => {
  test.each([
    ['sanctions speaker:"Kim Jong Un"', { text: 'sanctions', filters: { speaker: ['kim-jong-un'] } }],
    ['kind:direct speaker:kim-jong-un', { text: '', filters: { kind: ['direct'], speaker: ['kim-jong-un'] } }],
    ['speaker:최선희', { text: '', filters: { speaker: ['choe-son-hui'] } }],
    ['by:"Choe Son-hui"', { text: '', filters: { speaker: ['choe-son-hui'] } }],
    ['topic:sanctions kind:Paraphrase', { text: '', filters: { topic: ['sanctions'], kind: ['paraphrase'] } }],
    ['“correct posture” said:2019-04-12', { text: '“correct posture”', filters: { said: ['2019-04-12'] } }],
    ['speaker:(Kim Jong Un)', { text: '', filters: { speaker: ['kim-jong-un'] } }],
    ['speaker:(biegun OR hecker)', { text: '', filters: { speaker: ['stephen-biegun', 'siegfried-hecker'] } }],
    ['words:letter', { text: '', filters: { words: ['letter'] } }],
    ['words:summary', { text: '', filters: { words: ['summary'] } }],
    ['lang:en', { text: '', filters: { language: ['en'] } }],
    ['lang:English', { text: '', filters: { language: ['en'] } }],
    ['-kind:direct', { text: '', filters: { not: { kind: ['direct'] } } }],
  ])('%s finds what the same filters find', async (text, { text: words, filters }) => {
    expect(await ids(text)).toEqual(await ids(words, { filters }));
    expect((await ids(text)).length).toBeGreaterThan(0);
    expect((await ask(text)).problems).toEqual([]);
  });

  test('narrow to what they name', async () => {
    expect((await rows('event:plenum')).every(({ occasion }) => /plen/i.test(occasion ?? ''))).toBe(true);
    expect((await rows('place:Hanoi')).length).toBeGreaterThan(0);
    expect(
      (await rows('office:minister')).every(
        ({ speakers, identifications }) => speakers.some(({ office }) => /minister/i.test(office ?? '')) || identifications.length > 0,
      ),
    ).toBe(true);
    expect(await ids('via:KCNA')).toContain('S18');
    expect(await ids('via:Hecker')).toEqual(expect.arrayContaining(['S45', 'S46']));
    expect((await ids('source:diplomat')).length).toBeGreaterThan(40);
    expect((await rows('has:identification')).every(({ identifications }) => identifications.length > 0)).toBe(true);
    expect(await ids('has:variant')).toContain('S29');
    expect(
      (await rows('check:unverified')).every(({ wordsChecked }) => !['verified', 'partly-verified', 'as-in-source', undefined].includes(wordsChecked)),
    ).toBe(true);
  });

  test('dates are inclusive, go by days, and never make a day of a year', async () => {
    const spring = await ids('said:2019-02-28..2019-04-12');
    expect(spring).toEqual(expect.arrayContaining(['S18', 'S29', 'S13']));
    expect((await rows('said:<2005')).every(({ said }) => (said?.latest ?? '') < '2005')).toBe(true);
    expect((await ids('said:<2005')).length).toBeGreaterThan(0);
    const day = await ask('said:2019-04-12');
    expect(day.results.every(({ row }) => row.said?.precision !== 'year')).toBe(true);
    expect(day.beside.some(({ reason, total }) => reason === 'possibly' && total > 0)).toBe(true);
    expect((await ids('reported:2004')).sort()).toEqual(expect.arrayContaining(['S45', 'S46']));
    expect((await ids('about:2019')).length).toBeGreaterThan(0);
  });

  test('each is named, and can be taken back', async () => {
    const found = await ask('sanctions said:2019-04');
    expect(found.understood).toMatchObject([
      { field: 'word', label: 'sanctions' },
      { field: 'said', label: 'April 2019', id: 'typed:said:2019 04' },
    ]);
    expect(await ids('sanctions said:2019-04', { without: ['typed:said:2019 04'] })).toEqual(await ids('sanctions'));
  });

  test('the question stays as it was asked', async () => {
    expect((await ask('sanctions kind:direct')).question).toEqual(newQuestion({ text: 'sanctions kind:direct', limit: 100 }));
  });

  test('a value that is half typed is read by its beginning', async () => {
    expect(await ids('speaker:"kim jong u')).toEqual(await ids('speaker:kim-jong-un'));
    expect(await ids('topic:sanct')).toEqual(await ids('topic:sanctions'));
  });
});

describe('a value that means nothing', () => {
  test.each([
    ['kind:song', /no such kind; kinds are direct, reported/],
    ['said:spring', /a date is written 2019, 2019-04/],
    ['said:2019-02-30', /a date is written/],
    ['check:perhaps', /no such result/],
    ['has:wings', /there are identification, variant/],
    ['words:none', /there are letter, summary/],
  ])('%s is left out, with its place and the remedy', async (text, sentence) => {
    const found = await ask(`sanctions ${text}`);
    expect(found.problems.map(({ says }) => says).join(' ')).toMatch(sentence);
    expect(found.total).toBe((await ask('sanctions')).total);
  });

  test.each([
    ['speaker:"Jane Austen"', /No speaker here is named “Jane Austen”/],
    ['speaker:Putin', /no statement by Vladimir Putin, who is only mentioned here/],
    ['topic:cricket', /no topic “cricket”/],
    ['lang:fr', /No words here are in “fr”/],
  ])('%s finds nothing, and that is said', async (text, sentence) => {
    const found = await ask(`sanctions ${text}`);
    expect(found.total).toBe(0);
    expect(found.notices.join(' ')).toMatch(sentence);
    expect(found.none?.ways.some(({ count }) => count > 0)).toBe(true);
  });
});

describe('signs', () => {
  test('brackets and OR', async () => {
    const [bloodshot, chemistry, both] = await Promise.all([ids('bloodshot'), ids('chemistry'), ids('(bloodshot OR chemistry)')]);
    expect(both).toEqual([...new Set([...bloodshot, ...chemistry])].sort());
    expect(await ids('(bloodshot OR chemistry) speaker:kim-jong-un')).toEqual(['S18']);
    expect(await ids('(kind:direct speaker:kim-jong-un) OR chemistry')).toEqual(
      [...new Set([...(await ids('kind:direct speaker:kim-jong-un')), ...chemistry])].sort(),
    );
  });

  test('fields of one name are joined by AND, as all words are', async () => {
    expect(await ids('speaker:kim-jong-un speaker:stephen-biegun')).toEqual([]);
    expect(await ids('kind:direct kind:paraphrase')).toEqual([]);
  });

  test('what begins so, what is near it, what stands near', async () => {
    expect(await ids('sanct*')).toEqual(expect.arrayContaining(await ids('"sanctions"')));
    expect(await ids('bloodshat~')).toEqual(['S18']);
    expect(await ids('"eyes bloodshot"~3')).toEqual(['S18']);
    expect(await ids('"eyes bloodshot"')).toEqual([]);
  });

  test('a quoted word has no other endings', async () => {
    expect(await ids('"sanction"')).toEqual([]);
    expect((await ids('sanction')).length).toBeGreaterThan(0);
  });

  test('what is left out may be a phrase, a field or a bracket', async () => {
    const all = await ids('sanctions');
    for (const text of ['-relief', '-"sanctions relief"', '-kind:direct', '-(relief OR kind:direct)']) {
      const left = await ids(`sanctions ${text}`);
      expect(left.length).toBeLessThan(all.length);
      expect(all).toEqual(expect.arrayContaining(left));
    }
  });

  test('a sentence with a field keeps its plain reading', async () => {
    const found = await ask('what did Kim say about sanctions kind:direct');
    expect(found.understood.map(({ field }) => field)).toEqual(expect.arrayContaining(['speaker', 'kind']));
  });

  test('nothing found says so of what was asked', async () => {
    const found = await ask('denuclearization kind:direct speaker:"Kim Jong Un"');
    expect(found.none?.sentence).toMatch(/^No direct .*Kim Jong Un.*“denuclearization”/);
    expect(found.beside).toMatchObject([{ reason: 'absence', results: [{ row: { id: 'S26', kind: 'absence' } }] }]);
  });
});
