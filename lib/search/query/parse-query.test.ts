import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import { FIELD_NAMES } from './query-fields.ts';
import type { Syntax } from './query-syntax.ts';

/** What was read, in brackets: `(and kim (or a b))` without the outermost. */
function shape(part: Syntax): string {
  switch (part.type) {
    case 'word':
      return `${part.text}${part.ending === undefined ? '' : `<${part.ending}${part.edits ?? ''}>`}`;
    case 'phrase':
      return `“${part.text}”${part.within === undefined ? '' : `<${part.within}>`}`;
    case 'field':
      return `${part.name}=${shape(part.value)}`;
    case 'not':
      return `!${shape(part.part)}`;
    case 'or':
    case 'and':
      return `(${part.type} ${part.parts.map(shape).join(' ')})`;
  }
}
const read = (text: string) => parseQuery(text).parts.map(shape).join(' ');

describe('the signs of a question', () => {
  test.each([
    ['kim sanctions', 'kim sanctions'],
    ['"telling blow"', '“telling blow”'],
    ['“telling blow” «a b» „c d“', '“telling blow” “a b” “c d”'],
    ['-kim', '!kim'],
    ['-"telling blow"', '!“telling blow”'],
    ['NOT kim', '!kim'],
    ['NOT NOT kim', '!!kim'],
    ['-(a OR b)', '!(and (or a b))'],
    ['a OR b', '(or a b)'],
    ['a OR b OR c', '(or a b c)'],
    ['a b OR c d', 'a (or b c) d'],
    ['a AND b', 'a b'],
    ['(a b) OR c', '(or (and a b) c)'],
    ['((a))', '(and (and a))'],
    ['nego*', 'nego<begins>'],
    ['sanction~ sanction~1', 'sanction<near> sanction<near1>'],
    ['"a b"~5', '“a b”<5>'],
    ['kind:direct', 'kind=direct'],
    ['Kind:Direct', 'kind=Direct'],
    ['by:kim', 'speaker=kim'],
    ['speaker:"Kim Jong Un"', 'speaker=“Kim Jong Un”'],
    ['speaker: kim', 'speaker=kim'],
    ['speaker:(kim OR trump)', 'speaker=(and (or kim trump))'],
    ['said:2019-02-28..2019-04-12', 'said=2019-02-28..2019-04-12'],
    ['said:<2005 said:2019~', 'said=<2005 said=2019~'],
    ['-kind:direct', '!kind=direct'],
    ['a-b word(s) it’s', 'a-b word(s) it’s'],
    ['(word(s) x)', '(and word(s) x)'],
    ['2019~', '2019~'],
    ['kim - trump', 'kim trump'],
    ['or and not', 'or and not'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(parseQuery(text).problems).toEqual([]);
  });

  test.each([
    ['Hanoi: the summit', 'Hanoi: the summit'],
    ['https://example.org/a', 'https://example.org/a'],
    ['12:30', '12:30'],
  ])('%s holds no field, and nothing is said of it', (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(parseQuery(text).problems).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['"correct posture', '“correct posture”', '"', /not closed/],
    ['(a OR b', '(and (or a b))', '(', /not closed/],
    ['a) b', 'a) b', null, /^$/],
    ['a ) b', 'a b', ')', /No bracket is open/],
    ['() a', 'a', '()', /Nothing stands in this bracket/],
    ['"" a', 'a', '""', /Nothing stands between/],
    ['OR a', 'a', 'OR', /nothing stands before/],
    ['a OR', 'a', 'OR', /nothing stands behind/],
    ['a OR OR b', '(or a b)', 'OR', /nothing stands before/],
    ['AND a', 'a', 'AND', /nothing stands before/],
    ['a NOT', 'a', 'NOT', /Nothing stands behind NOT/],
    ['a speaker:', 'a', 'speaker:', /waits for a value/],
    ['speeker:kim', 'speeker:kim', 'speeker:', /no field “speeker:”; there is speaker:/],
    ['speeker: kim', 'speeker: kim', 'speeker:', /there is speaker:/],
    ['foo:bar', 'foo:bar', 'foo:', /no field “foo:”/],
    ['*ing', '*ing', '*ing', /at its end/],
    ['word~7', 'word<near2>', '~7', /one or two letters/],
    ['"a b"~', '“a b”', '~', /how far apart/],
    ['"a b"~5000', '“a b”<100>', '~5000', /100 at most/],
  ])('%s is told where it stands, with what was made of it', (text, expected, wrong, says) => {
    const { problems } = parseQuery(text);
    expect(read(text)).toBe(expected);
    if (wrong === null) return expect(problems).toEqual([]);
    const [problem] = problems;
    expect(problems).toHaveLength(1);
    expect(text.slice(problem?.start, problem?.end)).toBe(wrong);
    expect(problem?.says).toMatch(says);
    expect(problem?.readAs).toMatch(/^(It|They|The|Until|This) .+\.$/);
  });
});

const withoutPlaces = (parts: readonly Syntax[]) => JSON.parse(JSON.stringify(parts, (key, value) => (key === 'start' || key === 'end' ? undefined : value)));

const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '“',
    '”',
    '(',
    ')',
    '-',
    'OR',
    'AND',
    'NOT',
    '*',
    '~',
    '~2',
    '"~5',
    ' ',
    ':',
    '..',
    '<',
    '\n',
    '최선희',
    'U.S.',
    'a',
    'kim',
    '\u202e',
    '\ud800',
  ),
  fc.constantFrom(...FIELD_NAMES.map((name) => `${name}:`)),
  fc.string({ maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

test('printing what was read and reading it again gives the same, whatever was typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { parts } = parseQuery(text);
      const printed = printQuery(parts);
      expect(withoutPlaces(parseQuery(printed).parts)).toEqual(withoutPlaces(parts));
    }),
    { numRuns: 3_000 },
  );
});

test('every part and every problem lies inside the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { parts, problems } = parseQuery(text);
      for (const { start, end } of [...parts, ...problems]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
    }),
    { numRuns: 1_000 },
  );
});

test.each([
  ['brackets', '('],
  ['closing brackets', ')'],
  ['quotation marks', '"'],
  ['low marks', '„ '],
  ['minus signs', '-a '],
  ['fields', 'kind:'],
  ['alternatives', 'a OR '],
  ['asterisks', 'a*'],
])('ten thousand characters of %s are read', (_what, sign) => {
  const text = sign.repeat(10_000).slice(0, 10_000);
  expect(() => printQuery(parseQuery(text).parts)).not.toThrow();
});
