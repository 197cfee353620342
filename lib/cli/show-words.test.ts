import { describe, expect, test } from 'vitest';
import { wordsOf } from './show-words.ts';

describe('words in the shell', () => {
  test('to the letter stand in quotation marks', () => {
    expect(wordsOf({ text: 'the correct posture' })).toEqual(['“the correct posture”']);
  });

  test('that bring their own mark get no second one', () => {
    expect(wordsOf({ text: '“…grow in quality and quantity.”' })).toEqual(['“…grow in quality and quantity.”']);
  });

  test('of ours are labelled and stand in none', () => {
    expect(wordsOf({ summary: 'He ruled it out.' })).toEqual(['Our summary: He ruled it out.']);
  });

  test('of both kinds stand apart', () => {
    expect(wordsOf({ text: 'never', summary: 'He ruled it out.' })).toEqual(['“never”', 'Our summary: He ruled it out.']);
  });
});
