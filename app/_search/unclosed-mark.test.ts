import { expect, test } from 'vitest';
import { unclosedMark } from './unclosed-mark.ts';

test('the phrase can be closed before what narrows, or the mark left out', () => {
  expect(unclosedMark('"correct posture said:2019-04')).toEqual({
    at: 0,
    closed: '"correct posture" said:2019-04',
    without: 'correct posture said:2019-04',
  });
});

test('of several marks the last one without a pair is meant', () => {
  expect(unclosedMark('"third summit" and “right attitude')).toMatchObject({ at: 19, closed: '"third summit" and "right attitude"' });
});

test('pairs, words without marks, and a mark with nothing after it are left alone', () => {
  expect([unclosedMark('"correct posture"'), unclosedMark('correct posture'), unclosedMark('correct "'), unclosedMark('')]).toEqual([null, null, null, null]);
});
