import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ArchiveRecord, archiveRecordSchema } from './archive-file.ts';
import { describeChain, describeLocator, handsOf, mouthSight } from './describe-chain.ts';
import type { StatementInContext } from './statement-in-context.ts';
import { statementRow } from './statement-row.ts';

const records: ArchiveRecord[] = readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => archiveRecordSchema.parse(JSON.parse(line)));

function context(id: string): StatementInContext {
  const statement = records.filter((record) => record.record === 'statement').find((record) => record.id === id);
  if (statement === undefined) throw new Error(`no statement ${id}`);
  const speakers = Object.fromEntries(records.filter((record) => record.record === 'speaker').map((record) => [record.id, record]));
  const events = Object.fromEntries(records.filter((record) => record.record === 'event').map((record) => [record.id, record]));
  const sources = Object.fromEntries(records.filter((record) => record.record === 'source').map((record) => [record.id, record]));
  const topics = Object.fromEntries(records.filter((record) => record.record === 'topic').map((record) => [record.id, record]));
  return { statement, version: 1, speakers, events, sources, topics, archiveLanguage: 'en' };
}

describe('the chain as a sentence', () => {
  it.each([
    [
      'S45',
      'Unnamed senior North Korean diplomat — told by Siegfried S. Hecker, testimony, Senate Foreign Relations Committee, 21 January 2004 — quoted by Ankit Panda, The Diplomat, 2019, para. 14',
    ],
    [
      'S18',
      'Kim Jong Un — in indirect speech, by KCNA, English report, Rodong Sinmun, 11 April 2019 (inferred) — quoted by Ankit Panda, The Diplomat, 2019, para. 6',
    ],
    ['S29', 'Kim Jong Un — translated in an English rendering by the DPRK — quoted by Ankit Panda, The Diplomat, 2019, para. 9'],
    ['C11', 'Kim Jong Un — read out by KCTV, broadcast read-out, 13 April 2019 — quoted by Channel A, 13 April 2019 (inferred)'],
    ['S38', 'written by Ankit Panda, The Diplomat, 2019, para. 12'],
    ['S01', 'written by Ankit Panda, The Diplomat, 2019, title'],
  ])('%s', (id, sentence) => {
    const found = context(id);
    expect(
      describeChain(
        found,
        statementRow(found)
          .speakers.map(({ name }) => name)
          .join(' and '),
      ),
    ).toBe(sentence);
  });

  it('has a hand for every stage after the mouth, or the one page of an author', () => {
    for (const record of records)
      if (record.record === 'statement') expect(handsOf(context(record.id))).toHaveLength(record.chain.length === 1 ? 1 : record.chain.length - 1);
  });
});

it.each([
  ['S18', ['seen', 'seen']],
  ['S45', ['part', 'seen']],
  ['S25', ['not-seen', 'seen']],
])('of %s it says how far each hand was seen', (id, sights) => {
  expect(handsOf(context(id)).map(({ sight }) => sight)).toEqual(sights);
});

it.each([
  ['S45', 'unnamed'],
  ['S18', 'seen'],
  ['S35', 'part'],
])('of %s it says how well the speaker is known: %s', (id, sight) => {
  expect(mouthSight(context(id))).toBe(sight);
});

it('a locator that is no number is named by itself', () => {
  expect(describeLocator({ label: 'paragraph', value: '14', numbered: false })).toBe('para. 14');
  expect(describeLocator({ label: 'page', value: '12–13', numbered: true })).toBe('p. 12–13');
  expect(describeLocator({ label: 'section', value: 'deck', numbered: false })).toBe('deck');
});

describe('a row carries every doubt beside the words', () => {
  it('cautions, the kind, the check and the office of then', () => {
    expect(statementRow(context('S18'))).toMatchObject({
      kindLabel: 'Reported, not verbatim',
      cautions: [{ lead: 'Not verbatim Kim.' }],
      wordsChecked: 'verified',
      occasion: 'report, Party plenum, Pyongyang',
      said: { label: '10 April 2019', exactness: null },
    });
  });

  it('an identification stays a claim, and the speaker stays unnamed', () => {
    expect(statementRow(context('S45'))).toMatchObject({
      speakers: [{ name: 'Unnamed senior North Korean diplomat', unnamed: true, namedInSource: false }],
      identifications: [{ as: 'kim-gye-gwan', name: 'Kim Gye Gwan', confidence: 'probable' }],
      said: { label: '6–10 January 2004', exactness: 'one of these 5 days' },
    });
  });

  it('an occasion that the event’s name already tells is told once', () => {
    expect(statementRow(context('S33')).occasion).toBe('New Year Address');
    expect(statementRow(context('S20')).occasion).toBe('policy speech, Supreme People’s Assembly');
    expect(statementRow(context('S38')).occasion).toBeNull();
  });
});
