import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#lib/archive/edit-distance.ts';
import { KINDS } from '#lib/archive/kind.ts';
import { analyze, foldedLine } from './analyze-text.ts';
import { openBuilt, overlayBase } from './archive-for-tests.ts';
import { buildSegment } from './build-segment.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { contextOf, drawnStatement, PEOPLE, WORDS } from './drawn-archive-for-tests.ts';
import { type IndexedStatement, indexedStatement, textsOf } from './indexed-statement.ts';
import { levelOf, nearnessOf, placesOf, rankOf } from './matches.ts';
import { placeNames } from './place-names.ts';
import type { DayRange, PhraseNode, QueryNode, WordNode } from './query-tree.ts';
import { isSaidIn } from './said-in.ts';
import { FIELDS, type Field, LEVELS } from './search-answer.ts';
import { evaluate } from './search-engine.ts';
import { wordKey } from './word-key.ts';

const someFields = fc.subarray([...FIELDS], { minLength: 1 });
const forms = [...new Set(WORDS.flatMap((word) => analyze(word).map(({ form }) => form)))];
const word: fc.Arbitrary<WordNode> = fc
  .record({
    form: fc.oneof(fc.constantFrom(...forms), fc.constantFrom('p', 'pe', 'tr', 'treety', 'xyz')),
    prefix: fc.boolean(),
    strict: fc.boolean(),
    edits: fc.option(fc.constantFrom(1, 2), { nil: undefined }),
    fields: someFields,
  })
  .map(({ edits, ...node }) => ({ type: 'word', typed: node.form, ...node, ...(edits === undefined ? {} : { edits }) }));
const phrase: fc.Arbitrary<PhraseNode> = fc
  .record({
    forms: fc.array(fc.constantFrom(...forms), { minLength: 1, maxLength: 3 }),
    prefix: fc.boolean(),
    within: fc.option(fc.constantFrom(1, 2, 5), { nil: undefined }),
    fields: someFields,
  })
  .map(({ within, ...node }) => ({ type: 'phrase', typed: node.forms.join(' '), ...node, ...(within === undefined ? {} : { within }) }));
const range: fc.Arbitrary<DayRange> = fc.constantFrom(
  { earliest: '2019-04-01', latest: '2019-04-30' },
  { earliest: '2019-04-12', latest: '2019-04-12' },
  { earliest: null, latest: '2018-12-31' },
  { earliest: '2019-01-01', latest: null },
);
const ids = fc.subarray(PEOPLE, { minLength: 1 });
const { tree } = fc.letrec<{ tree: QueryNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    word,
    phrase,
    fc.record({ type: fc.constant('person' as const), typed: fc.constant('peace'), ids, names: fc.array(phrase, { maxLength: 2 }) }),
    fc.record({
      type: fc.constant('equivalent' as const),
      plain: word,
      others: fc.array(
        phrase.filter(({ prefix }) => !prefix),
        { maxLength: 2 },
      ),
    }),
    fc.record({ type: fc.constant('speaker' as const), ids, identified: fc.boolean() }),
    fc.record({ type: fc.constant('kind' as const), kinds: fc.subarray([...KINDS], { minLength: 1 }) }),
    fc.record({ type: fc.constant('said' as const), ranges: fc.array(range, { minLength: 1, maxLength: 2 }), possibly: fc.boolean() }),
    fc.record({ type: fc.constant('place' as const), places: fc.subarray(['hanoi', 'vietnam', 'pact'], { minLength: 1 }) }),
    fc.record({
      type: fc.constant('value' as const),
      column: fc.constant('topic' as const),
      values: fc.oneof(fc.subarray(['peace', 'treaty'], { minLength: 1 }), fc.constant('any' as const)),
    }),
    fc.record({
      type: fc.constant('dated' as const),
      column: fc.constantFrom('about' as const, 'reported' as const),
      ranges: fc.array(range, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('holds' as const), node: tie('tree') }),
    fc.record({ type: fc.constant('not' as const), node: tie('tree') }),
    fc.record({ type: fc.constantFrom('and' as const, 'or' as const), nodes: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
  ),
}));

/** What a statement is to a node, by reading it: nothing, or how near. */
interface Met {
  level: number;
  nearness: number;
  rank: number;
}

const RANKS: readonly Field[] = ['text', 'summary', 'variant'];
const rankOfField = (field: Field) => (RANKS.includes(field) ? RANKS.indexOf(field) : 3);
const levelIn = (level: number, field: Field) => (field === 'variant' ? Math.max(level, LEVELS.indexOf('variant')) : level);
const PLAIN: Met = { level: 0, nearness: 0, rank: 0 };

function nearest(all: readonly Met[]): Met | null {
  return all.reduce<Met | null>(
    (best, met) =>
      best === null ? met : { level: Math.min(best.level, met.level), nearness: Math.min(best.nearness, met.nearness), rank: Math.min(best.rank, met.rank) },
    null,
  );
}

function farthest(all: readonly Met[]): Met {
  return all.reduce(
    (worst, met) => ({ level: Math.max(worst.level, met.level), nearness: Math.max(worst.nearness, met.nearness), rank: Math.max(worst.rank, met.rank) }),
    PLAIN,
  );
}

function meetsWord(node: WordNode, form: string): number | null {
  if (form === node.form) return LEVELS.indexOf('exact');
  const dotted = /^[a-z]{2,3}$/.test(node.form) && form === `${[...node.form].join('.')}.`;
  const hangul = /^[\u1100-\u11ff]/.test(node.form) && form.startsWith(node.form);
  if (!node.strict && (wordKey(form) === wordKey(node.form) || dotted || hangul)) return LEVELS.indexOf('form');
  if (node.prefix && form.startsWith(node.form)) return LEVELS.indexOf('prefix');
  return node.edits !== undefined && editDistance(node.form, form, node.edits) <= node.edits ? LEVELS.indexOf('near') : null;
}

/** Every way to read the words of a text in a row: joined forms for their parts, or the parts. */
function holdsPhrase(text: string, { forms, prefix, within }: PhraseNode): boolean {
  const tokens = analyze(text);
  const fits = (form: string, at: number) => form === forms[at] || (prefix && at === forms.length - 1 && form.startsWith(forms[at] ?? ''));
  if (within !== undefined) {
    const stands = forms.map((_, at) => tokens.filter(({ form }) => fits(form, at)).map(({ position }) => position));
    const starts = stands.flat();
    return starts.some((from) => stands.every((positions) => positions.some((position) => position >= from && position <= from + within)));
  }
  const from = (at: number, position: number): boolean =>
    at === forms.length || tokens.some((token) => token.position === position && fits(token.form, at) && from(at + 1, token.position + token.span));
  return tokens.some(({ position }) => from(0, position));
}

function read(statement: IndexedStatement, node: QueryNode): Met | null {
  const { row, found } = statement;
  const constraint = (met: boolean) => (met ? PLAIN : null);
  switch (node.type) {
    case 'word':
      return nearest(
        node.fields.flatMap((field) =>
          textsOf(statement, field)
            .flatMap((text) => analyze(text).map(({ form }) => meetsWord(node, form)))
            .filter((level) => level !== null)
            .map((level) => ({ level: levelIn(level, field), nearness: 0, rank: rankOfField(field) })),
        ),
      );
    case 'phrase':
      return nearest(
        node.fields
          .filter((field) => textsOf(statement, field).some((text) => holdsPhrase(text, node)))
          .map((field) => ({ level: levelIn(0, field), nearness: 0, rank: rankOfField(field) })),
      );
    case 'equivalent': {
      const others = node.others.map((phrase) => read(statement, phrase)).filter((met) => met !== null);
      const plain = read(statement, node.plain);
      return nearest([...(plain === null ? [] : [plain]), ...others.map((met) => ({ ...met, level: LEVELS.indexOf('variant') }))]);
    }
    case 'person': {
      if (row.speakers.some(({ id }) => node.ids.includes(id))) return PLAIN;
      if (row.identifications.some(({ as }) => node.ids.includes(as))) return { ...PLAIN, nearness: 1 };
      const named = nearest(node.names.map((name) => read(statement, name)).filter((met) => met !== null));
      return named === null ? null : { ...named, nearness: 2 };
    }
    case 'speaker':
      return constraint(
        row.speakers.some(({ id }) => node.ids.includes(id)) || (node.identified && row.identifications.some(({ as }) => node.ids.includes(as))),
      );
    case 'kind':
      return constraint(node.kinds.includes(row.kind));
    case 'said':
      return constraint(
        node.ranges.some((range) => {
          const how = isSaidIn(row.said, range);
          return how === 'certain' || (node.possibly === true && how === 'possible');
        }),
      );
    case 'place':
      return constraint(found.place?.some((place) => placeNames(place).some((name) => node.places.includes(name))) ?? false);
    case 'office':
      return constraint(found.office?.some((title) => node.titles.includes(foldedLine(title))) ?? false);
    case 'value':
      return constraint(row.topics.some(({ id }) => node.values === 'any' || node.values.includes(id)));
    case 'dated': {
      const kept = statement[node.column] ?? [];
      const dates = kept.flatMap((earliest, at) => (at % 3 === 0 ? [{ earliest, latest: kept[at + 1] ?? '' }] : []));
      return constraint(dates.some((days) => node.ranges.some((range) => isSaidIn(days, range) === 'certain')));
    }
    case 'holds':
      return constraint(read(statement, node.node) !== null);
    case 'not':
      return constraint(read(statement, node.node) === null);
    case 'and': {
      const all = node.nodes.map((part) => read(statement, part));
      const met = all.filter((part) => part !== null);
      return met.length < all.length ? null : farthest(met);
    }
    case 'or':
      return nearest(node.nodes.map((part) => read(statement, part)).filter((met) => met !== null));
    case 'via':
    case 'nothing':
      return null;
  }
}

test('on any archive, any query tree finds what reading every statement finds, and as near', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(drawnStatement, { minLength: 1, maxLength: 8 }), fc.array(drawnStatement, { maxLength: 3 }), tree, async (drawn, later, node) => {
      const contexts = drawn.map(contextOf);
      const archive = { title: '', language: 'en', speakers: Object.values(contexts[0]?.speakers ?? {}), mentioned: [], topics: [], equivalents: [] };
      const base = await buildSnapshot(contexts, archive);
      // Some statements are changed behind the base: what they were must leave no trace.
      const changed = later.slice(0, drawn.length).map((each, number) => contextOf(each, number));
      const overlay =
        changed.length === 0
          ? null
          : await buildSegment(
              changed,
              await overlayBase(
                contexts,
                base,
                changed.map((_, number) => number),
              ),
            );
      const manifest = {
        ...base.manifest,
        segments: [...base.manifest.segments, ...(overlay === null ? [] : [overlay.segment])],
        replaced: changed.map((_, number) => number),
      };
      const index = await openBuilt({ manifest, files: [...base.files, ...(overlay?.files ?? [])] });
      const matches = evaluate(index, node, { variants: true, near: new Map() });
      const { states } = matches;
      const expected = [...contexts.map((context, number) => (number < changed.length ? null : context)), ...changed].map((context) =>
        context === null ? null : read(indexedStatement(context), node),
      );
      const found = Array.from(states, (state) => (state === 0 ? null : { level: levelOf(state), nearness: nearnessOf(state), rank: rankOf(state) }));
      expect(found).toEqual(expected);
      expect([...placesOf(matches)]).toEqual([...states.keys()].filter((place) => states[place] !== 0));
      // What is lent again is empty, whoever had it before.
      index.pool.give(matches);
      const lent = [index.pool.take(), index.pool.take(), index.pool.take(), index.pool.take()];
      expect(lent.every(({ states, scores, written, count }) => count === 0 && [states, scores, written].every((all) => all.every((one) => one === 0)))).toBe(
        true,
      );
    }),
    { numRuns: 400 },
  );
}, 60_000);
