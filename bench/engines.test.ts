import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ENGINE_NAMES, ENGINES, isEngineName } from './engines.ts';
import { makeQueries } from './make-queries.ts';
import { measureAsk } from './measure-ask.ts';
import { measureBuild } from './measure-build.ts';
import { measureChange } from './measure-change.ts';
import { measureParity } from './measure-parity.ts';
import { paragraphsForTests, uniqueWord } from './paragraphs-for-tests.ts';
import { readFiles } from './workplace.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-engines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paragraphs = paragraphsForTests(300);
const asked = makeQueries(paragraphs, 1, 3);

describe.each(ENGINE_NAMES.filter(isEngineName))('%s', (name) => {
  const engine = ENGINES[name];
  const place = join(folder, name);

  test('is built, opened and asked every kind of query', async () => {
    expect(await measureBuild(engine, paragraphs, place)).toMatchObject({ gzip: expect.any(Number), brotli: expect.any(Number) });
    const measured = await measureAsk(engine, paragraphs, place, { asked, warmUp: asked.slice(0, 1), budgetMs: 60_000 });
    expect(measured.queries).toBe(asked.length);
    expect(Object.keys(measured.byKind)).toHaveLength(9);
  });

  test('finds a word that one paragraph has, and gives its id and text', async () => {
    const opened = await engine.open(readFiles(place), paragraphs, place);
    const { ids, texts } = await opened.ask({ kind: 'rare word', text: uniqueWord(123) });
    expect(ids[0]).toBe('made-up-00124');
    expect(texts[0]).toBe(paragraphs[123]?.text);
  });

  test('gives no more than ten', async () => {
    const opened = await engine.open(readFiles(place), paragraphs, place);
    const { ids, texts, total } = await opened.ask({ kind: 'common word', text: 'harbour' });
    expect([ids.length, texts.length]).toEqual([10, 10]);
    expect(total ?? 11).toBeGreaterThan(10);
  });

  test.skipIf('filtered' in engine.instead)('narrows to a speaker and to years', async () => {
    const opened = await engine.open(readFiles(place), paragraphs, place);
    const by = await opened.ask({ kind: 'filtered', text: 'harbour', filter: { speaker: 'Émile Carré' } });
    const within = await opened.ask({ kind: 'filtered', text: 'harbour', filter: { from: 1995, to: 1996 } });
    const of = (ids: string[]) => paragraphs.filter(({ id }) => ids.includes(id));
    expect(new Set(of(by.ids).map(({ speaker }) => speaker))).toEqual(new Set(['Émile Carré']));
    expect(new Set(of(within.ids).map(({ date }) => date.slice(0, 4)))).toEqual(new Set(['1995', '1996']));
  });
});

test('one altered statement is published over the rest', async () => {
  await measureBuild(ENGINES.ours, paragraphs, join(folder, 'change'));
  const { ms, bytes } = await measureChange(paragraphs, readFiles(join(folder, 'change')));
  expect(ms).toBeGreaterThan(0);
  expect(bytes).toBeGreaterThan(0);
});

test('the packed index answers as MiniSearch does', async () => {
  await measureBuild(ENGINES['ours-as-stock'], paragraphs, join(folder, 'parity'));
  const queries = makeQueries(paragraphs, 2, 10);
  const measured = await measureParity(paragraphs, readFiles(join(folder, 'parity')), queries, 60_000);
  expect(measured).toEqual({ queries: 7 * 10 * 3, differences: 0, examples: [] });
});
