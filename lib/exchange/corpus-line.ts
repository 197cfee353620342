import { z } from 'zod';
import { edtfSchema } from '#lib/archive/edtf-date.ts';
import { idSchema, languageSchema, lineSchema, passageSchema } from '#lib/archive/text.ts';

/** One line of a corpus file: words, who spoke them, when and where. Everything else of the archive's records it leaves unsaid. */
export const corpusLineSchema = z.strictObject({
  id: idSchema,
  speaker: lineSchema,
  /** EDTF: as exact as the corpus knows it. */
  date: edtfSchema,
  event: lineSchema,
  text: passageSchema,
  /** Of the text. */
  language: z.exactOptional(languageSchema),
  place: z.exactOptional(lineSchema),
});
export type CorpusLine = z.infer<typeof corpusLineSchema>;

/** The names of its fields. */
export const CORPUS_FIELDS: readonly string[] = Object.keys(corpusLineSchema.shape);

/** Whether a line is meant as one of a corpus: it does not say what record it is, and says what only corpus lines say without that. */
export function isOfCorpus(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Object.hasOwn(value, 'record') &&
    ['speaker', 'date', 'event', 'text'].some((field) => Object.hasOwn(value, field))
  );
}
