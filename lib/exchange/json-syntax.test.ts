import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonFault } from './json-syntax.ts';

it.each([
  ['{"a":1,}', 'has a comma before "}"', 8],
  ['["a",]', 'has a comma before "]"', 6],
  ['{"a":1', 'ends in the middle', 7],
  ['{"a"', 'misses the colon after "a"', 5],
  ['{"a":}', 'holds "}" where a value should stand', 6],
  ['{"a":"b', 'opens a text with a quotation mark and never closes it', 6],
  ['{"a":"he said "no""}', 'misses a comma or "}"', 16],
  ["{'a':1}", 'holds "\'" where a name in double quotation marks should stand', 2],
  ['{“a”:1}', 'holds "“" where a name in double quotation marks should stand', 2],
  ['{"a":None}', 'holds "None" where a value should stand', 6],
  ['{"a":NaN}', 'holds "NaN" where a value should stand', 6],
  ['{"a":01}', 'holds a number that is not written as JSON writes numbers', 7],
  ['{"a":"\t"}', 'holds the control character U+0009 inside a text', 7],
  ['{"a":"\\x"}', 'holds a backslash that begins no escape', 7],
  ['{"a":1} {"b":2}', 'has more text after the record', 9],
  ['{"a":1,"a":2}', 'names "a" twice in one object', 8],
  ['{"a":1,"\\u0061":2}', 'names "a" twice in one object', 8],
  ['// remark', 'holds "/" where a value should stand', 1],
  ['', 'ends where a value should stand', 1],
])('names what is wrong in %s', (text, message, column) => {
  expect(jsonFault(text)).toMatchObject({ message, column });
});

it('lets the same name stand in different objects', () => {
  expect(jsonFault('{"a":{"a":[{"a":1},{"a":2}]}}')).toBeNull();
});

it('refuses nesting that would exhaust a parser, without exhausting itself', () => {
  expect(jsonFault('['.repeat(1_000_000))?.message).toMatch(/nested more than/);
  expect(jsonFault('{"a":'.repeat(1_000_000))?.message).toMatch(/nested more than/);
});

it('reads a text of a million letters', () => {
  expect(jsonFault(JSON.stringify({ a: '"\\\n한'.repeat(250_000) }))).toBeNull();
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('accepts what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6, stringUnit: 'binary' }), (text) => {
      expect(jsonFault(text)).toBeNull();
    }),
  );
});

it('never accepts what JSON.parse refuses', () => {
  const broken = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', '"', ',', '}', ']', '\\', '{', ':', '-', '.', '\u0000', '\t', 'e', '0', "'"))
    .map(([text, at, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + 1);
    });
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({ unit: 'binary' })), (text) => {
      if (!parses(text)) expect(jsonFault(text)).not.toBeNull();
      else if (jsonFault(text) !== null) expect(jsonFault(text)?.message).toMatch(/twice|nested/);
    }),
    { numRuns: 2000 },
  );
});
