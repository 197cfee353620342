import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { firstArchive } from './contexts-for-tests.ts';
import { cite } from './format-citation.ts';
import { oddContext } from './odd-contexts-for-tests.ts';
import { quoted, withoutOuterMarks } from './quotation-marks.ts';
import type { StyleId } from './styles.ts';

const archive = firstArchive();

function words(id: string, style: StyleId = 'apa'): string {
  const context = archive.get(id);
  if (context === undefined) throw new Error(`no statement ${id}`);
  return textOf(context, style);
}

function textOf(context: StatementInContext, style: StyleId): string {
  const citation = cite(context, { style, form: 'quotation' });
  return 'none' in citation ? citation.none : citation.text;
}

describe('marks', () => {
  it.each([
    ['“to its knees,”', '“to its knees,”', 'outer marks stand once; the comma inside stays'],
    ['to its knees', '“to its knees”', 'a text without marks gets them'],
    ['He said “wait” twice', '“He said ‘wait’ twice”', 'inner double marks are turned'],
    ['“He said “wait” twice”', '“He said ‘wait’ twice”', 'outer marks fall, inner are turned'],
    ['“yes” and “no”', '“‘yes’ and ‘no’”', 'two quotations are not one in marks'],
    ['he cried “she said ‘now’ again”', '“he cried ‘she said “now” again’”', 'a third level is turned back'],
    ['they’re not', '“they’re not”', 'an apostrophe is no mark'],
    ['[in dealing with us] …', '“[in dealing with us] …”', 'brackets and ellipses stay'],
    ['"plain"', '“plain”', 'straight outer marks fall'],
    ['one "plain" word', "“one 'plain' word”", 'straight inner marks are turned'],
    ['«sic»', '“«sic»”', 'other marks stay as they are'],
  ])('%s becomes %s: %s', (text, expected) => expect(quoted(text)).toBe(expected));

  it('never loses or adds anything but marks', () => {
    const sign = fc.constantFrom('a', ' ', '“', '”', '‘', '’', '"', ',', '[', '올', '.', '…');
    const plain = (text: string) => text.replace(/[“”‘’"']/g, '').trim();
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, (said) => {
        expect(plain(quoted(said))).toBe(plain(said));
      }),
    );
  });

  it('drops at most one pair', () => expect(withoutOuterMarks('““twice””')).toBe('“twice”'));
});

describe('words with their citation', () => {
  it('say whose they are, where and when, and cite as the style does', () => {
    expect(words('S45')).toBe(
      'Unnamed senior North Korean diplomat (at second hand), conversation with Siegfried S. Hecker, Pyongyang, DPRK, 6–10 January 2004 (one of these 5 days): ' +
        '“the time that has been lost [in dealing with us] has not been beneficial to the U.S. side” (Hecker, 2004, as cited in Panda, 2019, para. 14).',
    );
  });

  it('stand before a note where the style has notes', () => {
    expect(words('S29', 'chicago-notes')).toMatch(/: “correct posture\.”¹\n1\. Kim Jong Un, “On Socialist Construction .*, quoted in Ankit Panda, /);
    expect(words('S29', 'oscola')).toMatch(/: ‘correct posture’\.¹\n¹ Kim Jong Un, .* \(as cited in Ankit Panda, /);
    expect(words('S29', 'ieee')).toMatch(/: “correct posture” \(Kim, as quoted in Panda \[1\]\)\.\n\[1\] A\. Panda, /);
  });

  it('warn that a report is not verbatim', () => {
    expect(words('S18')).toMatch(/^Kim Jong Un \(reported, not verbatim\), .*to its knees” \(KCNA, 2019, /);
  });

  it('never put a summary in quotation marks, and call it what it is', () => {
    for (const [id, context] of archive) {
      if (context.statement.text !== undefined) continue;
      const text = words(id);
      expect(text, id).toContain(` This archive’s summary, not a quotation: ${context.statement.summary?.slice(0, -1)}`);
      expect(text).toContain('(see ');
    }
  });

  it('never name whom only this archive names', () => {
    for (const id of ['S45', 'S46']) expect(words(id)).not.toContain('Kim Gye Gwan');
    expect(words('S12')).toMatch(/^The country’s foreign minister|^the country’s foreign minister/u);
    expect(words('S12')).not.toContain('Ri Yong Ho');
  });

  it('say that a date is inferred', () => expect(words('S08')).toContain('28 February 2019 (inferred)'));

  it('keep the lines and spaces of long words', () => {
    expect(textOf(oddContext({ text: 'One line.\n\n  Another  line.' }), 'mla')).toContain('“One line.\n\n  Another  line”');
  });
});
