import { describe, expect, it } from 'vitest';
import { KINDS } from './kind.ts';
import { describeRelation, RELATIONS, relationSchema } from './relation.ts';
import { statementSchema } from './statement.ts';

const base = {
  record: 'statement',
  id: 'X1',
  kind: 'direct',
  text: 'our words',
  language: 'en',
  speakers: [{ speaker: 'a', namedInSource: true }],
  chain: [{ form: 'document', manner: 'own-words', speakers: ['a'], source: 's' }],
};
const faultsOf = (change: object) => {
  const result = statementSchema.safeParse({ ...base, ...change });
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

it('a sound statement has no fault', () => {
  expect(faultsOf({})).toEqual([]);
});

describe('words to the letter and the archive’s own never take each other’s place', () => {
  it('one of them is needed', () => {
    const { text, language, ...neither } = base;
    expect([text, language]).toBeDefined();
    expect(statementSchema.safeParse(neither).error?.issues[0]?.message).toMatch(/needs "text".*"summary".*or both/);
    expect(statementSchema.safeParse({ ...neither, summary: 'ours' }).success).toBe(true);
  });

  it.each(KINDS)('a statement of kind %s', (kind) => {
    const allowed = kind !== 'mention' && kind !== 'absence';
    expect(faultsOf({ kind }).length === 0).toBe(allowed);
  });

  it('text says its language', () => {
    const { language, ...without } = base;
    expect(language).toBe('en');
    expect(statementSchema.safeParse(without).error?.issues[0]?.path).toEqual(['language']);
  });

  it('what a summary quotes must stand in it', () => {
    expect(faultsOf({ summary: 'spoke of “peace” again', summaryQuotes: ['peace'] })).toEqual([]);
    expect(faultsOf({ summary: 'spoke of peace', summaryQuotes: ['war'] })).toEqual(['summaryQuotes: names words that do not stand in "summary"']);
    expect(faultsOf({ summaryQuotes: ['our words'] })).toHaveLength(1);
  });
});

it.each([
  ['no speaker', { speakers: [] }, /needs at least one speaker|is empty/],
  ['a speaker twice', { speakers: [base.speakers[0], base.speakers[0]] }, /same speaker twice/],
  ['no chain', { chain: [] }, /at least the stage|is empty/],
  ['a stage that is nobody’s', { chain: [{ form: 'utterance', manner: 'told' }] }, /whose hands these are/],
  ['the text of no event', { chain: [{ form: 'event-text', manner: 'own-words', name: 'a' }] }, /needs its "event" or "source"/],
  ['an identification of somebody else', { identifications: [{ of: 'b', as: 'c', confidence: 'probable', basis: 'x' }] }, /not a speaker of this statement/],
  ['an identification without a basis', { identifications: [{ of: 'a', as: 'c', confidence: 'probable' }] }, /expected string/],
  ['a relation to itself', { relations: [{ type: 'answer', to: 'X1', confidence: 'certain' }] }, /relates the statement to itself/],
  ['a relation twice', { relations: [1, 2].map(() => ({ type: 'answer', to: 'X2', confidence: 'certain' })) }, /same relation twice/],
  ['a date spoken of that is neither date nor event', { spokenOf: [{ wording: 'soon' }] }, /needs a date \("edtf"\) or an event/],
  ['a field that does not exist', { mood: 'ominous' }, /mood/],
])('refuses %s', (_, change, message) => {
  expect(faultsOf(change).join('\n')).toMatch(message);
});

it('every relation reads as a sentence from both ends', () => {
  for (const type of Object.keys(RELATIONS).map((name) => relationSchema.shape.type.parse(name))) {
    expect(describeRelation(type, 'said', 'S28')).toMatch(/^This statement [a-z].*\bS28\b/);
    expect(describeRelation(type, 'heard', 'S28')).toMatch(/^S28 [a-z].*\bthis statement\b/);
  }
  expect(describeRelation('part-of', 'said', 'S28')).toBe('This statement is part of S28');
  expect(describeRelation('introduces', 'heard', 'S43')).toBe('S43 leads to this statement');
});
