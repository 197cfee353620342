import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setPlain, setQuotation } from './word-pieces.ts';

const shown = (set: ReturnType<typeof setPlain>) =>
  `${set.ownHang ? set.hang : ''}${set.pieces.map(({ text }) => text).join('')}${set.ownShut ? set.shut : ''}`;

describe('setting words', () => {
  it('hangs the marks that the text has', () => {
    expect(setQuotation('“correct posture.”', [])).toMatchObject({
      hang: '“',
      shut: '”',
      ownHang: true,
      ownShut: true,
      pieces: [{ text: 'correct posture.' }],
    });
  });
  it('lends marks to words that have none', () => {
    expect(setQuotation('a third Summit', [])).toMatchObject({ hang: '“', shut: '”', ownHang: false, ownShut: false });
  });
  it('does not shut words that the source leaves open', () => {
    expect(setQuotation('“and so', [])).toMatchObject({ hang: '“', shut: null });
  });
  it('marks a hit inside words whose mark hangs', () => {
    expect(setQuotation('“correct posture.”', [[1, 8, 'exact']]).pieces).toEqual([
      { start: 1, text: 'correct', mark: 'exact' },
      { start: 8, text: ' posture.' },
    ]);
  });
  it('sets the words of a speaker inside a summary upright, with their marks, and marks them too', () => {
    expect(setPlain('took the “correct posture”.', [[10, 17, 'near']], ['correct posture']).pieces).toEqual([
      { start: 0, text: 'took the ' },
      { start: 9, text: '“', upright: true },
      { start: 10, text: 'correct', mark: 'near', upright: true },
      { start: 17, text: ' posture”', upright: true },
      { start: 26, text: '.' },
    ]);
  });
  it('loses and adds no character, whatever the text and the marks', () => {
    const mark = fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom('exact' as const, 'near' as const));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('“', '', '"', '«'), fc.array(mark), (body, open, marks) => {
        expect(shown(setQuotation(open + body, marks))).toBe(open + body);
        expect(shown(setPlain(open + body, marks, [body.slice(1, 4)]))).toBe(open + body);
      }),
    );
  });
});
