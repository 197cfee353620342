import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { firstArchive } from './contexts-for-tests.ts';
import { EXPORT_FORMATS, exportAs } from './export-as.ts';
import { citationsFor, cite } from './format-citation.ts';
import { oddContext } from './odd-contexts-for-tests.ts';

/** Everything that can be copied of a statement. */
function copies(context: StatementInContext): { what: string; text: string; html: string }[] {
  return citationsFor(context).flatMap(({ style, forms }) =>
    forms.flatMap(({ form, citation }) => ('none' in citation ? [] : [{ what: `${style}, ${form}`, text: citation.text, html: citation.html }])),
  );
}

/** What a citation must never hold, whatever the archive does. */
const FAULTS: [string, RegExp][] = [
  ['a processor that found nothing', /CSL STYLE ERROR/],
  ['undefined', /undefined|\bnull\b|\[object|NaN/],
  ['doubled comma', /,\s*,/],
  ['doubled full stop', /(?<!\.)\.\.(?!\.)/],
  ['comma and full stop', /,\./],
  ['full stop after a mark that ends the sentence', /[?!]\./],
  ['empty brackets', /\(\s*\)|\[\s*\]/],
  ['empty quotation marks', /“\s*”/],
  ['two spaces', /(?<=\S) {2}/],
  ['a space before a comma', / ,/],
  ['a working sign of ours', /[\uFDD0-\uFDEF]/],
];

const OURS = ['i', 'sup', 'blockquote'].flatMap((name) => [`<${name}>`, `</${name}>`]);
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];

function expectSound({ what, text, html }: { what: string; text: string; html: string }): void {
  for (const [name, fault] of FAULTS) expect(fault.test(text) ? `${name} in ${what}: ${text}` : 'sound').toBe('sound');
  expect(tagsOf(html).filter((tag) => !OURS.includes(tag))).toEqual([]);
  for (const name of ['i', 'sup', 'blockquote']) expect(html.split(`<${name}>`).length).toBe(html.split(`</${name}>`).length);
}

describe('every statement of the first archive', () => {
  it.each([...firstArchive()])('%s is copied without a flaw', (_id, context) => {
    for (const copy of copies(context)) expectSound(copy);
  });
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '</i><img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' & <b>bold</b>",
    '<i>not ours</i>',
    '&lt;b&gt;',
  ];

  it.each(hostile)('%s stays text in every field', (text) => {
    const context = oddContext({ text, name: text, title: text, container: text, genre: text, event: text, place: text, section: text, what: text });
    for (const { html, what } of copies(context)) {
      expect(tagsOf(html).filter((tag) => !OURS.includes(tag))).toEqual([]);
      expect(OURS.reduce((rest, tag) => rest.replaceAll(tag, ''), html)).not.toMatch(/[<>"]/);
      expect(what).not.toBe('');
    }
  });

  it('shows the text as it is kept, to the letter', () => {
    const citation = cite(oddContext({ text: 'a <b>&amp; c' }), { style: 'apa', form: 'quotation' });
    expect(citation).toMatchObject({
      text: expect.stringContaining('“a <b>&amp; c”'),
      html: expect.stringContaining('“a &#60;b&#62;&#38;amp; c”'),
    });
  });
});

describe('any archive', () => {
  // Words and names as people write them; marks that double by themselves are the archive's own.
  const word = fc.constantFrom(
    'Third',
    'summit',
    'of',
    'the',
    'DPRK',
    '2019',
    'Ri',
    'O’Neill',
    '올바른',
    'naïve',
    'x&y',
    '<b>',
    '“posture”',
    'U.S.',
    '$5',
    '_a_',
    'e-mail',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const ended = fc.tuple(line, fc.constantFrom('', '?', '!', '…')).map(([text, end]) => text + end);
  const optional = fc.option(line, { nil: undefined });
  const odd = fc.record({
    text: fc.option(ended, { nil: undefined }),
    name: line,
    title: fc.option(ended, { nil: undefined }),
    container: optional,
    genre: optional,
    event: optional,
    place: optional,
    section: optional,
    what: optional,
    type: fc.constantFrom(
      'speech',
      'hearing',
      'article-magazine',
      'article-newspaper',
      'webpage',
      'broadcast',
      'interview',
      'treaty',
      'report',
      'document',
      'book',
    ),
    kind: fc.constantFrom('direct', 'reported', 'paraphrase', 'authorial', 'mention', 'absence'),
    author: fc.constantFrom('person', 'family-first', 'body', 'joint', 'unnamed', 'none'),
    date: fc.constantFrom(
      undefined,
      '2019-04-12',
      '2019-04',
      '2019',
      '201X',
      '2004-01-06/2004-01-10',
      '2018-12-31/2019-01-01',
      '2019~',
      '2019-04-12?',
      '../2019',
      '2019/..',
      '2018/2019',
    ),
    locator: fc.constantFrom(undefined, 'page', 'paragraph', 'section', 'timestamp', 'line', 'chapter'),
    numbered: fc.boolean(),
    stages: fc.integer({ min: 1, max: 4 }),
  });

  it('ends once where a container that ends with a full stop stands before the year', () => {
    const dated = { name: 'Third', container: 'U.S.', type: 'article-magazine', date: '2019', stages: 1 };
    for (const copy of copies(oddContext(dated))) expectSound(copy);
  });

  it('yields no "undefined", doubled mark, empty bracket or tag of its own', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(odd, (fields) => {
        const context = oddContext(fields);
        for (const copy of copies(context)) expectSound(copy);
        for (const { id } of EXPORT_FORMATS) expect(exportAs(context, id)?.body ?? '').not.toMatch(/undefined|[\uFDD0-\uFDEF]/);
      }),
      { numRuns: 60 },
    );
  });
});
