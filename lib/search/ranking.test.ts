import { expect, test } from 'vitest';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { answer } from './answer.ts';
import { openBuilt, type TestArchive } from './archive-for-tests.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { newQuestion, ORDERS } from './search-question.ts';

const COUNT = 2_600;
const KINDS = ['direct', 'reported', 'authorial'] as const;

const speaker = { record: 'speaker' as const, id: 'somebody', kind: 'person' as const, name: 'Somebody' };

/** Statements that differ in kind, in day and in how often the word occurs. */
function statement(number: number): StatementInContext {
  return {
    statement: {
      record: 'statement',
      id: `s-${String(number).padStart(5, '0')}`,
      kind: KINDS[number % 3] ?? 'direct',
      text: `${'peace '.repeat(1 + (number % 5))}${'war '.repeat(number % 7)}`.trim(),
      language: 'en',
      speakers: [{ speaker: speaker.id, namedInSource: true }],
      ...(number % 11 === 0 ? {} : { said: { edtf: `19${10 + (number % 80)}-0${1 + (number % 9)}-11`, certainty: 'verified' as const } }),
      chain: [{ form: 'utterance', manner: 'own-words', speakers: [speaker.id] }],
    },
    version: 1,
    speakers: { [speaker.id]: speaker },
    events: {},
    sources: {},
    topics: {},
    archiveLanguage: 'en',
  };
}

const archive: TestArchive = { title: 'Long', language: 'en', speakers: [speaker], mentioned: [], events: [], sources: [], topics: [], equivalents: [] };
const index = await openBuilt(
  await buildSnapshot(
    Array.from({ length: COUNT }, (_, number) => statement(number)),
    archive,
  ),
);
const page = async (asked: Parameters<typeof newQuestion>[0]) => (await answer(index, newQuestion(asked))).results.map(({ row }) => row.id);

test.each(ORDERS.flatMap((order) => ['peace', ''].map((text) => [order, text] as const)))(
  'far down a long list, %s, “%s”: every page follows the one before, without a gap or a repetition',
  async (order, text) => {
    const walked: string[] = [];
    // Small pages keep the best while they walk; larger ones and those further down are sorted: both must agree on one order.
    for (let offset = 0; offset < COUNT; offset += 650) walked.push(...(await page({ text, order, offset, limit: 650 })));
    expect(new Set(walked).size).toBe(COUNT);
    for (const offset of [0, 640, 1_975, 1_990, 2_000, COUNT - 20]) expect(await page({ text, order, offset })).toEqual(walked.slice(offset, offset + 20));
  },
);

test('beyond the end of a list there is nothing, and the total stays', async () => {
  const { results, total } = await answer(index, newQuestion({ text: 'peace', offset: 99_980 }));
  expect(results).toEqual([]);
  expect(total).toBe(COUNT);
});
