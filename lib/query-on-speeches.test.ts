import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { unpacked } from './exchange/unpack.ts';
import { openForTests, statementsOf } from './search/archive-for-tests.ts';
import { meets, placesFound, questionsOver, readStatement } from './search/query/reference-for-tests.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpora/sotu.jsonl.xz', import.meta.url));
const present = existsSync(CORPUS);
if (!present) console.info('Skipped: random questions over 2,000 paragraphs of speeches, because ../shared/corpora/sotu.jsonl.xz is not at hand.');

const lineSchema = z.object({ id: z.string(), speaker: z.string(), date: z.string(), text: z.string() });

/** The first paragraphs of the corpus, as an archive of this kind has them. */
async function speeches(most: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of unpacked(createReadStream(CORPUS))) {
    text += decoder.decode(piece, { stream: true });
    if (text.split('\n').length > most + 1) break;
  }
  const lines = text
    .split('\n')
    .slice(0, most)
    .map((line) => lineSchema.parse(JSON.parse(line)));
  const idOf = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '');
  const speakers = [...new Set(lines.map(({ speaker }) => speaker))].map((name) => ({ record: 'speaker', id: idOf(name), kind: 'person', name }));
  const statements = lines.map(({ id, speaker, date, text: words }) => ({
    record: 'statement',
    id: id.replaceAll('_', '-'),
    kind: 'direct',
    text: words,
    language: 'en',
    speakers: [{ speaker: idOf(speaker), namedInSource: true }],
    said: { edtf: date, certainty: 'as-in-source' },
    chain: [{ form: 'utterance', manner: 'own-words', speakers: [idOf(speaker)] }],
  }));
  return [...speakers, ...statements].map((record) => JSON.stringify(record)).join('\n');
}

describe.skipIf(!present)('over 2,000 paragraphs of speeches', async () => {
  if (!present) return;
  const index = await openForTests(await speeches(2_000));
  const read = (await statementsOf(index)).map(readStatement);
  const questions = questionsOver(read, new Set(index.tables.equivalents.groups.flat().flatMap(({ forms }) => forms)));

  test('any question of words and signs finds what reading every paragraph finds', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(questions, (question) => {
        const found = placesFound(index, question);
        const expected = read.flatMap((each, place) => (meets(each, question) ? [place] : []));
        if (expected.length === 0) expect(found.places.length === 0 || found.loose).toBe(true);
        else expect(found.places).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
