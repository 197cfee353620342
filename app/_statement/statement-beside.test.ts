import { expect, test } from 'vitest';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { statementBeside } from './statement-beside.ts';

function statement(id: string, start?: number): StatementInContext {
  const locator = start === undefined ? {} : { locator: { label: 'paragraph' as const, value: '1', numbered: false, characters: { start, end: start + 9 } } };
  return {
    statement: {
      record: 'statement',
      id,
      kind: 'direct',
      text: id,
      speakers: [{ speaker: 'somebody', namedInSource: true }],
      chain: [{ form: 'document', manner: 'own-words', source: 'paper', ...locator }],
    },
    version: 1,
    speakers: {},
    events: {},
    sources: {},
    topics: {},
    archiveLanguage: 'en',
  };
}

const [a, b, c] = [statement('a'), statement('b'), statement('c')];

test('at an event, the one before and the one after in the order given', () => {
  expect(statementBeside(b, [a, b, c], [])).toEqual({ at: 'event', before: 'a', after: 'c' });
  expect(statementBeside(a, [a, b, c], [])).toEqual({ at: 'event', after: 'b' });
  expect(statementBeside(c, [a, b, c], [])).toEqual({ at: 'event', before: 'b' });
});

test('alone at its event, by place in the source, unknown places last and in the order given', () => {
  const list = [a, statement('late', 500), b, statement('early', 10)];
  expect(statementBeside(statement('late', 500), [statement('late', 500)], list)).toEqual({ at: 'source', before: 'early', after: 'a' });
  expect(statementBeside(b, [], list)).toEqual({ at: 'source', before: 'a' });
});

test('alone, or beyond what was read of a long source: nothing', () => {
  expect(statementBeside(a, [a], [a])).toBeNull();
  expect(statementBeside(a, [], [])).toBeNull();
  expect(statementBeside(a, [], [b, c])).toBeNull();
});
