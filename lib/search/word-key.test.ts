import { describe, expect, test } from 'vitest';
import { wordKey } from './word-key.ts';

describe('one key', () => {
  test.each([
    'sanction sanctions',
    'policy policies',
    'argue argues argued arguing',
    'lift lifts lifted lifting',
    'denuclearization denuclearisation',
    'denuclearize denuclearised denuclearizing',
    'defence defense',
    'labour labor',
    'favourable favorable',
    'programme program programs',
    'centre center',
    'dialogue dialog',
    'cancelled canceled cancel',
    'install installed',
    'raise raised',
    'judgement judgment',
    'analyse analyze',
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map(wordKey)).size).toBe(1);
  });
});

describe('two keys', () => {
  test.each([
    ['united', 'unit'],
    ['news', 'new'],
    ['filled', 'filed'],
    ['prise', 'prize'],
    ['hour', 'hor'],
    ['thing', 'th'],
    ['promise', 'promenade'],
    ['nothing', 'not'],
  ])('%s and %s', (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });
});

test('other scripts and numbers are their own key', () => {
  expect(['2019', '올바른', 'u.s.'].map(wordKey)).toEqual(['2019', '올바른', 'u.s.']);
});
