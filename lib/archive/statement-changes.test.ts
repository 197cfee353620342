import { expect, it } from 'vitest';
import { changesBetween } from './statement-changes.ts';
import type { StatementInContext } from './statement-in-context.ts';

const context: StatementInContext = {
  statement: {
    record: 'statement',
    id: 'A1',
    kind: 'direct',
    text: 'We meet in May',
    language: 'en',
    speakers: [{ speaker: 'ada', namedInSource: true }],
    said: { edtf: '2019', certainty: 'verified' },
    chain: [{ form: 'utterance', manner: 'own-words', speakers: ['ada'] }],
  },
  version: 1,
  speakers: { ada: { record: 'speaker', id: 'ada', kind: 'person', name: 'Ada Roe' } },
  events: {},
  sources: {},
  topics: {},
  archiveLanguage: 'en',
};
const present = (more: Partial<StatementInContext['statement']>): StatementInContext => ({
  ...context,
  version: 2,
  statement: { ...context.statement, ...more },
});

it('gives the words that changed, before and after, and names everything else', () => {
  const changes = changesBetween(context, present({ text: 'We meet in June', said: { edtf: '2019-05', certainty: 'verified' } }));
  expect(changes).toEqual([
    { field: 'text', what: 'The words', before: 'We meet in May', after: 'We meet in June' },
    { field: 'said', what: 'The date said, or how it is known' },
  ]);
});

it('tells of a field that came or went', () => {
  expect(changesBetween(context, present({ note: 'Now checked' }))).toEqual([{ field: 'note', what: 'The note of the archive', after: 'Now checked' }]);
  expect(changesBetween(present({ note: 'Now checked' }), context)).toEqual([{ field: 'note', what: 'The note of the archive', before: 'Now checked' }]);
});

it('tells of what is recorded of somebody whom both name', () => {
  const now = { ...context, speakers: { ada: { record: 'speaker' as const, id: 'ada', kind: 'person' as const, name: 'Ada M. Roe' } } };
  expect(changesBetween(context, now)).toEqual([{ what: 'What is recorded of Ada M. Roe' }]);
});

it('takes another order of the same fields for no change', () => {
  expect(changesBetween(context, present({ said: { certainty: 'verified', edtf: '2019' } }))).toEqual([]);
});
