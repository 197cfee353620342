import { z } from 'zod';
import { certaintySchema } from './certainty-schema.ts';
import { idListSchema, noteSchema } from './text.ts';

/** What can be checked. `passage`: that it stands in the source; `words`: that the source's words agree with a source nearer to the mouth. */
export const CHECKED_FIELDS = ['passage', 'words', 'speaker', 'date', 'place'] as const;
export type CheckedField = (typeof CHECKED_FIELDS)[number];

export const checkSchema = z.strictObject({
  field: z.enum(CHECKED_FIELDS),
  result: certaintySchema,
  /** The sources it was checked against. */
  against: z.exactOptional(idListSchema),
  note: z.exactOptional(noteSchema),
});
export type Check = z.infer<typeof checkSchema>;
