import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { canAnswer, planNow } from './answer.ts';
import { askFor, loadFrom, openBuilt } from './archive-for-tests.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { INDEX_OPTIONS, type IndexedDocument } from './index-options.ts';
import { indexedStatement } from './indexed-statement.ts';
import { completeArchive, openArchive } from './open-archive.ts';
import { planAnswer } from './plan-answer.ts';
import { prepareBeginnings } from './prepare-beginnings.ts';
import { newQuestion } from './search-question.ts';
import { stockSearch } from './stock-semantics.ts';

/** So many that the commonest words are kept apart and the counter builds the index, of few words in ever other rows. */
const MANY = 5_200;
const WORDS = ['the', 'treaty', 'of', 'peace', 'and', 'war', 'to', 'arms', 'is', 'hope', 'the', 'sea'];
const textOf = (number: number) => Array.from({ length: 4 + (number % 5) }, (_, at) => WORDS[(number * 7 + at * (1 + (number % 11))) % WORDS.length]).join(' ');

const speaker = { record: 'speaker' as const, id: 'ann', kind: 'person' as const, name: 'Ann Field', family: 'Field', familyNameFirst: false };
const contexts = Array.from(
  { length: MANY },
  (_, number): StatementInContext => ({
    statement: {
      record: 'statement',
      id: `S${String(number).padStart(5, '0')}`,
      kind: 'direct',
      text: textOf(number),
      language: 'en',
      speakers: [{ speaker: 'ann', namedInSource: true }],
      said: { edtf: String(1900 + (number % 90)), certainty: 'verified' },
      chain: [{ form: 'utterance', manner: 'own-words', speakers: ['ann'] }],
    },
    version: 1,
    speakers: { ann: speaker },
    events: {},
    sources: {},
    topics: {},
    archiveLanguage: 'en',
  }),
);
const archive = { title: '', language: 'en', speakers: [speaker], mentioned: [], topics: [], equivalents: [] };
const built = await buildSnapshot(contexts, archive);
const holding = (pattern: RegExp) => contexts.filter(({ statement }) => pattern.test(statement.text ?? '')).length;

describe('the commonest words of a large archive', () => {
  test('are not needed for other words, and wait for the rest where they are asked for', async () => {
    const index = await openArchive(built.manifest, loadFrom(built.files));
    const can = (text: string) => canAnswer(index, newQuestion({ text }));
    expect([can('treaty'), can('treaty peace'), can('treaty said:1900')]).toEqual([true, true, true]);
    expect([can('the'), can('th'), can('"treaty of peace"')]).toEqual([false, false, false]);
    expect((await askFor(index, 'treaty')).total).toBe(holding(/\btreaty\b/));
    await completeArchive(index);
    expect([can('the'), can('th'), can('"treaty of peace"')]).toEqual([true, true, true]);
  });

  test('are found, alone and in phrases', async () => {
    const index = await openBuilt(built);
    for (const [text, pattern] of [
      ['the', /\bthe\b/],
      ['"of"', /\bof\b/],
      ['"treaty of peace"', /\btreaty of peace\b/],
      ['"the treaty"', /\bthe treaty\b/],
      ['"peace and the"', /\bpeace and the\b/],
    ] as const)
      expect([text, (await askFor(index, text)).total]).toEqual([text, holding(pattern)]);
  });

  test('score as MiniSearch has it, which did not build this index', async () => {
    const index = await openBuilt(built);
    const stock = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
    stock.addAll(contexts.map((context, id) => ({ id, statement: indexedStatement(context) })));
    for (const text of ['the', 'treaty of', 'peace the war', 'h', 'th tre']) {
      const theirs = stock.search(text, { prefix: true, fuzzy: 0.2 });
      const ours = stockSearch(index, text, { prefix: true, fuzzy: 0.2, limit: 50 });
      expect(ours.total).toBe(theirs.length);
      ours.top.forEach(({ score }, at) => {
        expect(Math.abs(score - (theirs[at]?.score ?? 0))).toBeLessThan(1e-9);
      });
    }
  });
});

describe('answers in advance', () => {
  test('are those that would have been given', async () => {
    const [index, unprepared] = [await openBuilt(built), await openBuilt(built)];
    const prepared = [...prepareBeginnings(index)];
    expect(prepared).toContain('t');
    expect(prepared).toContain('th');
    for (const text of prepared) {
      const question = newQuestion({ text, limit: 10 });
      const known = planNow(index, question);
      const fresh = planAnswer(unprepared, question);
      expect({ text, hits: known?.hits, answer: known?.answer }).toEqual({ text, hits: fresh.hits, answer: fresh.answer });
    }
  });

  test('are given again where nothing else that counts is asked', async () => {
    const [index, unprepared] = [await openBuilt(built), await openBuilt(built)];
    for (const _ of prepareBeginnings(index));
    for (const text of ['of the t', 'the T', 'is th', 'the t said:1900', 'treaty t', '"the" t', 't OR s', 'the t ']) {
      for (const more of [
        {},
        { offset: 5 },
        { limit: 30 },
        { order: 'newest' as const },
        { variants: false },
        { filters: { said: ['1950'] } },
        { asTyped: true },
      ]) {
        const question = newQuestion({ text, limit: 10, ...more });
        expect(planAnswer(index, question)).toEqual(planAnswer(unprepared, question));
      }
    }
  });

  test('are not made for a small archive, which is fast enough', async () => {
    const index = await openBuilt(await buildSnapshot(contexts.slice(0, 100), archive));
    expect([...prepareBeginnings(index)]).toEqual([]);
  });
});
