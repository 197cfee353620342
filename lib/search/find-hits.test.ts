import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzedForms } from './analyze-text.ts';
import { askFor, openForTests, statementsOf } from './archive-for-tests.ts';
import { WORD_FIELDS } from './index-options.ts';
import { textsOf } from './indexed-statement.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordKey } from './word-key.ts';

const index = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const statements = await statementsOf(index);
const words = [...new Set(statements.flatMap(({ row }) => analyzedForms(`${row.text ?? ''} ${row.summary ?? ''}`)))].filter((word) => word.length > 2);

/** A slow, obvious search: every word of the question, itself or another form of it or (the last) its beginning, somewhere in the statement. */
function scan(asked: readonly string[]): string[] {
  return statements
    .filter((statement) => {
      const present = WORD_FIELDS.map((field) => ({ field, forms: textsOf(statement, field).flatMap(analyzedForms) }));
      const meets = (word: string, last: boolean, form: string) => form === word || wordKey(form) === wordKey(word) || (last && form.startsWith(word));
      const fieldsOf = (word: string, at: number) =>
        present.filter(({ forms }) => forms.some((form) => meets(word, at === asked.length - 1, form))).map(({ field }) => field);
      const found = asked.map(fieldsOf);
      const anchored = found.some((fields) => fields.some((field) => field === 'text' || field === 'summary' || field === 'variant'));
      const byTopic = found.some((fields) => fields.length > 0 && fields.every((field) => field === 'topic'));
      return found.every((fields) => fields.length > 0) && (anchored || !byTopic);
    })
    .map(({ row }) => row.id);
}

test('plain words find exactly what a scan of all texts finds', async () => {
  // Words that a table of equivalents knows find more than themselves; "show statements" asks, and says nothing of what for.
  const tabled = new Set(index.tables.equivalents.groups.flat().flatMap(({ forms }) => forms));
  const plain = words.filter((word) => /^[a-z]+$/.test(word) && word !== 'us' && !STOP_WORDS.has(word) && !tabled.has(word));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...plain), { minLength: 1, maxLength: 3 }), async (asked) => {
      const found = await askFor(index, asked.join(' '), { asTyped: true });
      const expected = scan(asked);
      if (expected.length > 0) expect(found.results.map(({ row }) => row.id).sort()).toEqual(expected.sort());
      else expect(found.total === 0 || found.notices.length > 0).toBe(true);
    }),
    { numRuns: 400 },
  );
});
