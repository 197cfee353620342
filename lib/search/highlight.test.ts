import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksForTyped } from './highlight.ts';

const marked = (text: string, typed: string) => marksForTyped(text, typed).map(([start, end, how]) => `${text.slice(start, end)} ${how}`);

describe('what somebody typed is marked', () => {
  test('in every form of the word', () => {
    expect(marked('Sanctions, a sanction; sanctioned “SANCTIONS”', 'sanctions')).toEqual([
      'Sanctions exact',
      'sanction exact',
      'sanctioned exact',
      'SANCTIONS exact',
    ]);
  });

  test('as a phrase in one piece, over curly quotes and hyphens', () => {
    expect(marked('took the “correct posture” of a step‑by‑step talk', '"correct posture" "step by step"')).toEqual([
      'correct posture exact',
      'step‑by‑step exact',
    ]);
  });

  test('as near only where the word itself is not there', () => {
    expect(marked('with bloodshot eyes', 'blodshot eyes')).toEqual(['bloodshot near', 'eyes exact']);
  });

  test('but not what was excluded, nor common words', () => {
    expect(marked('the time that has been lost', 'the time -lost')).toEqual(['time exact']);
  });

  test('at the right place behind emoji and in decomposed letters', () => {
    expect(marked('😀 Cafe\u0301 talks', 'café')).toEqual(['Cafe\u0301 exact']);
  });

  test('in order, inside the text and without overlap, whatever is typed', () => {
    const part = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('"a b" a b', 'step-by-step', '-x "'));
    fc.assert(
      fc.property(part, part, (text, typed) => {
        let last = 0;
        for (const [start, end] of marksForTyped(`${text} ${typed}`, typed)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length + typed.length + 1);
      }),
    );
  });
});
