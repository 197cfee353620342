import { describe, expect, test } from 'vitest';
import { askFor, idsFor, openForTests } from './archive-for-tests.ts';
import { parliamentLines } from './parliament-for-tests.ts';

const index = await openForTests(parliamentLines);
const same = (found: string[], wanted: string[]) => expect([...found].sort()).toEqual([...wanted].sort());

describe('a name that is also a month or a word', () => {
  test.each([
    ['statements by May', ['W01', 'W07']],
    ['statements from May', ['W01', 'W07']],
    ['May', ['W01', 'W07']],
    ['what did may say about schools', ['W07']],
    ['in May', ['W01', 'W02', 'W09']],
    ['in May 1912', ['W01', 'W02', 'W09']],
    ['May 1912', ['W01', 'W02', 'W09']],
    ['by May 1912', ['W01', 'W02', 'W09']],
    ['statements by May in March 1913', ['W07']],
    ['May on the harbour in May 1912', ['W01']],
    ['what did March say', ['W04']],
    ['in March 1913', ['W06', 'W07', 'W10']],
    ['Will on ships', ['W02']],
    ['statements by Will', ['W02']],
    ['will rise', ['W01']],
    ['may rise', ['W01']],
    ['statements by Rice', ['W03']],
  ])('%s', async (text, wanted) => {
    same(await idsFor(index, text), wanted);
  });

  test('statements by the person come before those that hold the word', async () => {
    expect(await idsFor(index, 'rice')).toEqual(['W03', 'W05']);
    expect(await idsFor(index, 'Rice bread')).toEqual(['W03', 'W05']);
  });

  test('a question word is no name', async () => {
    expect((await askFor(index, 'what will happen')).understood).toEqual([]);
  });
});

describe('its own names, offices, places and papers', () => {
  test.each([
    ['statements by Field about bread', ['W05']],
    ['Wozniak', ['W08']],
    ['statements by Woznaik', ['W08']],
    ['the Minister of Trade', ['W01']],
    ['statements by the vice minister', ['W02']],
    ['the speaker of the house', ['W03']],
    ['what was said in Northport', ['W06', 'W10']],
    ['via the Northport Herald', ['W06', 'W07', 'W08', 'W10']],
    ['direct quotes in the Northport Herald', ['W06', 'W08']],
    ['labor', ['W06']],
    ['between May and June 1912', ['W01', 'W02', 'W03', 'W04', 'W05', 'W09']],
  ])('%s', async (text, wanted) => {
    same(await idsFor(index, text), wanted);
  });

  test('somebody only spoken of', async () => {
    const { total, beside } = await askFor(index, 'statements by Peter Long');
    expect([total, beside[0]?.results.map(({ row }) => row.id)]).toEqual([0, undefined]);
    expect((await askFor(index, 'Mr Long')).notices.join(' ')).toContain('no statement by Peter Long');
  });
});
