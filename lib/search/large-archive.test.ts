import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { answer } from './answer.ts';
import { openBuilt, type TestArchive } from './archive-for-tests.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { newQuestion, ORDERS } from './search-question.ts';

/** 21,108 paragraphs of addresses of American presidents, 1790 to 2019. */
const corpus = fileURLToPath(new URL('../../../shared/corpora/sotu.jsonl.xz', import.meta.url));

function readCorpus(): string | null {
  if (!existsSync(corpus)) return null;
  const { status, stdout } = spawnSync('xz', ['-dc', corpus], { maxBuffer: 2 ** 30, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

const lines = readCorpus();
if (lines === null) console.log('Skipped: 21,108 paragraphs, because ../shared/corpora/sotu.jsonl.xz is not here or xz is not installed.');

const idOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

function archiveOf(text: string): { contexts: StatementInContext[]; archive: TestArchive } {
  const archive: TestArchive = { title: 'Addresses', language: 'en', speakers: [], mentioned: [], events: [], sources: [], topics: [], equivalents: [] };
  const speakers = new Map<string, TestArchive['speakers'][number]>();
  const events = new Map<string, TestArchive['events'][number]>();
  const contexts = text
    .trim()
    .split('\n')
    .map((line): StatementInContext => {
      const { id, speaker: name, date, event: title, text: words }: Record<'id' | 'speaker' | 'date' | 'event' | 'text', string> = JSON.parse(line);
      const speaker = speakers.get(name) ?? {
        record: 'speaker',
        id: idOf(name),
        kind: 'person',
        name,
        family: name.split(' ').at(-1) ?? name,
        familyNameFirst: false,
      };
      const event = events.get(title) ?? {
        record: 'event',
        id: idOf(title),
        type: 'speech',
        name: title,
        date: { edtf: date, certainty: 'verified' },
        certainty: 'verified',
      };
      speakers.set(name, speaker);
      events.set(title, event);
      return {
        statement: {
          record: 'statement',
          id,
          kind: 'direct',
          text: words,
          language: 'en',
          speakers: [{ speaker: speaker.id, namedInSource: true }],
          said: { edtf: date, certainty: 'verified' },
          event: event.id,
          chain: [{ form: 'utterance', manner: 'own-words', speakers: [speaker.id], event: event.id }],
        },
        version: 1,
        speakers: { [speaker.id]: speaker },
        events: { [event.id]: event },
        sources: {},
        topics: {},
        archiveLanguage: 'en',
      };
    });
  contexts.sort((one, other) => (one.statement.id < other.statement.id ? -1 : 1));
  return { contexts, archive: { ...archive, speakers: [...speakers.values()], events: [...events.values()] } };
}

describe.skipIf(lines === null)('twenty thousand paragraphs', () => {
  test('are published, opened and searched, at the speed that is printed', { timeout: 600_000 }, async () => {
    const { contexts, archive } = archiveOf(lines ?? '');
    const start = performance.now();
    const snapshot = await buildSnapshot(contexts, archive);
    const built = performance.now();
    const index = await openBuilt(snapshot);
    const opened = performance.now();
    const figures = [
      `${contexts.length} paragraphs: built in ${Math.round(built - start)} ms, ${Math.round((snapshot.manifest.segments[0]?.indexBytes ?? 0) / 1000)} kB of index, opened in ${Math.round(opened - built)} ms`,
    ];
    const totals = new Map<string, number>();
    for (const text of [
      'constitution',
      'what did Lincoln say about slavery',
      'slavry emancipation',
      'tariff revenue',
      '"the people of the United States"',
      'in 1862',
      'Roosevelt',
      'th',
      '',
    ]) {
      const from = performance.now();
      totals.set(text, (await answer(index, newQuestion({ text }))).total);
      figures.push(`  ${Math.round(performance.now() - from)} ms for “${text}”: ${totals.get(text)}`);
    }
    // The last page of all, and of a word, in each way they can be ordered: nothing may be inserted one by one there.
    for (const order of ORDERS) {
      for (const text of ['', 'the people']) {
        const { total } = await answer(index, newQuestion({ text, order }));
        const from = performance.now();
        const { results } = await answer(index, newQuestion({ text, order, offset: total - 20 }));
        figures.push(`  ${Math.round(performance.now() - from)} ms for the last page of ${total} for “${text}”, ${order}`);
        expect(results).toHaveLength(20);
      }
    }
    console.log(figures.join('\n'));
    expect(index.statements).toBe(contexts.length);
    const holding = contexts.filter(({ statement }) => /\bconstitution(?:s|['’]s)?\b/i.test(statement.text ?? ''));
    expect(totals.get('constitution')).toBeGreaterThanOrEqual(holding.length);
    expect(totals.get('in 1862')).toBe(contexts.filter(({ statement }) => statement.said?.edtf.startsWith('1862')).length);
    expect(totals.get('slavry emancipation')).toBeGreaterThan(0);
    expect(totals.get('')).toBe(contexts.length);
  });
});
