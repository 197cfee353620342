import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KINDS } from '#lib/archive/kind.ts';
import { answer } from './answer.ts';
import { askFor, idsFor, openForTests, statementsOf } from './archive-for-tests.ts';
import { LEVELS } from './search-answer.ts';

const index = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const statements = await statementsOf(index);
const rowOf = (id: string) => statements.find(({ row }) => row.id === id)?.row;

describe('order', () => {
  test('words to the letter come before summaries, and direct words before all', async () => {
    const kinds = (await askFor(index, 'sanctions')).results.map(({ row }) => row.kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => KINDS.indexOf(a) - KINDS.indexOf(b)));
    expect((await idsFor(index, 'sanctions')).slice(0, 5).sort()).toEqual(['C04', 'C05', 'C10', 'S18', 'S25']);
  });

  test('a claim of absence comes last for the word it speaks of, and never as the words of the person', async () => {
    expect((await idsFor(index, 'denuclearization')).at(-1)).toBe('S26');
    expect(await idsFor(index, 'statements by Kim Jong Un about denuclearization')).toEqual([]);
    expect(rowOf('S26')?.speakers.map(({ id }) => id)).toEqual(['ankit-panda']);
  });

  test('statements by a person come before those that name the person', async () => {
    const speakers = (await askFor(index, 'Trump')).results.map(({ row }) => row.speakers.some(({ id }) => id === 'donald-trump'));
    expect(speakers).toEqual([...speakers].sort((a, b) => Number(b) - Number(a)));
    expect(new Set(speakers).size).toBe(2);
  });

  test('exact before other forms before what is being typed before other wordings', async () => {
    const levels = (await askFor(index, 'attitude')).results.map(({ why }) => LEVELS.indexOf(why.level ?? 'exact'));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    for (const text of ['sanction', 'summit', 'nuclear', 'talk', 'North Korea', 'US']) {
      const found = (await askFor(index, text)).results.map(({ why }) => LEVELS.indexOf(why.level ?? 'exact'));
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  });

  test('newest and oldest go by the first day it can have been said, the exact day first', async () => {
    const newest = (await askFor(index, '', { order: 'newest' })).results.map(({ row }) => row);
    expect(newest.map(({ said }) => said?.earliest)).toEqual(
      [...newest]
        .map(({ said }) => said?.earliest ?? '')
        .sort()
        .reverse(),
    );
    expect(newest[0]?.id).toBe('C09');
    const ofNewYear = newest.filter(({ said }) => said?.earliest === '2019-01-01').map(({ said }) => said?.label);
    expect(ofNewYear).toEqual([...ofNewYear].sort((a, b) => Number(a === '2019') - Number(b === '2019')));
    expect((await askFor(index, '', { order: 'oldest' })).results[0]?.row.said?.earliest).toBe('2004-01-06');
  });
});

describe('words', () => {
  test('a phrase in quotation marks is to the letter, common words and all', async () => {
    expect(await idsFor(index, '"time is not on"')).toEqual(['C06']);
    expect(await idsFor(index, '"is time not on"')).toEqual([]);
    expect((await idsFor(index, '“correct posture”')).sort()).toEqual(['S28', 'S29']);
    expect(await idsFor(index, '"sanction"')).toEqual([]);
  });

  test('a quotation mark that is not closed is read to the end, and says so', async () => {
    const { problems, total } = await askFor(index, '"correct posture');
    expect(total).toBe(2);
    expect(problems).toEqual([{ start: 0, end: 1, says: 'This quotation mark is not closed.', readAs: 'The phrase was read to the end: “correct posture”.' }]);
  });

  test('a minus leaves out, a capital OR lets either do', async () => {
    const all = await idsFor(index, 'sanctions');
    const without = await idsFor(index, 'sanctions -relief');
    expect(without.length).toBeLessThan(all.length);
    expect(all.filter((id) => !without.includes(id)).every((id) => /relief/.test(`${rowOf(id)?.text} ${rowOf(id)?.summary}`))).toBe(true);
    expect((await idsFor(index, 'bloodshot OR chemistry')).sort()).toEqual(['C02', 'S18']);
  });

  test('British and American spelling find each other', async () => {
    for (const [one, other] of [
      ['denuclearisation', 'denuclearization'],
      ['missile defence', 'missile defense'],
      ['cancelled', 'canceled'],
    ] as const)
      expect(await idsFor(index, one)).toEqual(await idsFor(index, other));
  });

  test('an abbreviation finds what it stands for, labelled, and not when variants are off', async () => {
    const found = (await askFor(index, 'North Korea')).results.filter(({ why }) => why.level === 'variant');
    expect(found.map(({ row, badge }) => [row.id, badge])).toContainEqual(['S25', 'Written otherwise: DPRK']);
    expect(await idsFor(index, 'North Korea', { variants: false })).not.toContain('S25');
  });

  test('another wording is labelled with who uses it, and can be switched off', async () => {
    const [first] = (await askFor(index, 'right attitude')).results;
    expect([first?.row.id, first?.badge, first?.why.marks]).toEqual(['S29', 'Another wording: “right attitude”, AFP after KCNA', { text: [], summary: [] }]);
    expect(await idsFor(index, 'right attitude', { variants: false })).toEqual([]);
  });

  test('a near spelling is labelled and suggested, and only offered when variants are off', async () => {
    const { results, suggestions, notices } = await askFor(index, 'blodshot eyes');
    expect(results.map(({ row, badge }) => [row.id, badge])).toEqual([['S18', 'Near match: bloodshot']]);
    expect(suggestions).toEqual([{ text: 'bloodshot eyes', count: 1 }]);
    expect(notices).toHaveLength(1);
    const off = await askFor(index, 'blodshot eyes', { variants: false });
    expect([off.total, off.suggestions]).toEqual([0, suggestions]);
  });

  test('no word is replaced while another is found', async () => {
    expect((await askFor(index, 'bloodshot')).results.every(({ why }) => why.level === 'exact')).toBe(true);
  });

  test('when nothing has all words, some will do, and that is said', async () => {
    const { results, notices } = await askFor(index, 'bloodshot chemistry posture');
    expect(notices).toEqual(['No statement has all of these words; these have some.']);
    expect(results.map(({ row }) => row.id).sort()).toEqual(['C02', 'S18', 'S28', 'S29', 'S30']);
  });

  test('what is only on the topic stands apart, and is shown when nothing has the words', async () => {
    expect((await askFor(index, 'sanctions')).onTopic).toEqual([{ id: 'sanctions', label: 'Sanctions', count: 4 }]);
    const { results, notices } = await askFor(index, 'regime change');
    expect(results.map(({ row }) => row.id)).toEqual(['S25']);
    expect(notices.join(' ')).toContain('on the topic Regime change');
  });

  test('are counted by where they stand', async () => {
    const { total, inWords, inSummaries } = await askFor(index, 'sanctions');
    expect([total, inWords, inSummaries]).toEqual([14, 5, 9]);
  });

  test('are marked where they stand', async () => {
    const [first] = (await askFor(index, 'bloodshot eyes')).results;
    const marked = first?.why.marks.text.map(([start, end]) => first.row.text?.slice(start, end));
    expect(marked).toEqual(['bloodshot', 'eyes']);
  });
});

const { none, beside } = await askFor(index, 'direct quotes by Kim Jong Un about denuclearization');

describe('nothing found', () => {
  test('says what that means, where it looked, and which ways lead on', async () => {
    expect(none?.sentence).toBe(
      'No direct statement by Kim Jong Un here contains “denuclearization”. That is a fact about this archive, not about what was said.',
    );
    expect(none?.lookedIn).toBe('4 direct statements by Kim Jong Un');
    for (const { question, count } of none?.ways ?? []) expect((await answer(index, question)).total).toBe(count);
    expect(none?.ways.length).toBeGreaterThan(0);
  });

  test('sets a claim of absence beside it, as somebody else’s', async () => {
    expect(beside.map(({ reason, results }) => [reason, results.map(({ row }) => row.id)])).toEqual([['absence', ['S26']]]);
  });
});
