import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, analyzedForms, foldedLine } from './analyze-text.ts';

const found = (text: string) => analyze(text).map(({ form, start, end }) => `${form}=${text.slice(start, end)}`);

describe('words are found however they are written', () => {
  test.each([
    ['Ch’oe Sŏnhŭi', ['choe', 'sonhui']],
    ["don't O’Neill", ['dont', 'oneill']],
    ['Kim’s Workers’ Party', ['kim', 'workers', 'party']],
    ['STRASSE Straße', ['strasse', 'strasse']],
    ['Ⅳ ﬁve №5', ['iv', 'five', '5']],
    ['3,000 men, 2.5%', ['3000', 'men', '2.5']],
    ['D.C. and U.S.A.', ['dc', 'and', 'usa']],
  ])('%s', (text, forms) => {
    expect(analyzedForms(text)).toEqual(forms);
  });

  test('hyphenated words are both split and joined', () => {
    expect(analyzedForms('Sun-hee said step‑by‑step')).toEqual(['sun', 'hee', 'sunhee', 'said', 'step', 'by', 'step', 'stepbystep']);
  });

  test('a dash between spaces joins nothing', () => {
    expect(analyzedForms('all - or — nothing')).toEqual(['all', 'or', 'nothing']);
  });

  test('U.S. and US are one word, and it is not the word us', () => {
    expect(analyzedForms('U.S. U.S, US')).toEqual(['u.s.', 'u.s.', 'u.s.']);
    expect(analyzedForms('between us')).toEqual(['between', 'us']);
  });

  test('ideographs and kana stand one by one', () => {
    expect(analyzedForms('金正恩 キム')).toEqual(['金', '正', '恩', 'キ', 'ム']);
  });

  test('a half-typed Hangul syllable begins the whole word', () => {
    const [whole = ''] = analyzedForms('최선희');
    for (const typed of ['ㅊ', '초', '최', '최ㅅ', '최서', '최선', '최선ㅎ', '최선흐', '최섢'])
      expect(whole.startsWith(analyzedForms(typed).join(''))).toBe(true);
  });
});

describe('places are places in the text as it stands', () => {
  test('with emoji, decomposed letters and soft hyphens before and inside', () => {
    expect(found('😀 cafe\u0301s co\u00adoperate')).toEqual(['cafes=cafe\u0301s', 'cooperate=co\u00adoperate']);
  });

  test('a possessive and a full stop stay outside', () => {
    expect(found('Kim’s words.')).toEqual(['kim=Kim', 'words=words']);
  });

  test('for any text: in order, inside it, never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { form, start, end, span } of analyze(text)) {
          expect(form).not.toBe('');
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (span > 1) continue;
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });

  test('for any text: composed or decomposed, it has the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(analyzedForms(text.normalize('NFD'))).toEqual(analyzedForms(text.normalize('NFC')));
      }),
    );
  });
});

test('names compare without accents, case and hyphens', () => {
  expect(foldedLine('Ch’oe Sŏn-hŭi')).toBe(foldedLine('CHOE SON HUI'));
});
