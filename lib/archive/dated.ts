import { z } from 'zod';
import { certaintySchema } from './certainty-schema.ts';
import { edtfSchema } from './edtf-date.ts';
import { idSchema, lineSchema, noteSchema } from './text.ts';

/**
 * A date and how we know it.
 *
 * `extent` says what an interval means, which EDTF leaves open:
 * - `throughout`: it went on over the whole span (a night between two days, talks of two days)
 * - `within`: it happened once, on one of these days, and nobody says on which
 */
export const datedSchema = z.strictObject({
  edtf: edtfSchema,
  certainty: certaintySchema,
  extent: z.exactOptional(z.enum(['throughout', 'within'])),
  /** How the source itself puts it, to the letter: "the night of February 28". */
  wording: z.exactOptional(lineSchema),
  note: z.exactOptional(noteSchema),
});
export type Dated = z.infer<typeof datedSchema>;

/** A time, event or deadline that a statement speaks of: never the date it was said. */
export const spokenOfSchema = z
  .strictObject({
    edtf: z.exactOptional(edtfSchema),
    event: z.exactOptional(idSchema),
    wording: z.exactOptional(lineSchema),
    note: z.exactOptional(noteSchema),
  })
  .refine((spokenOf) => spokenOf.edtf !== undefined || spokenOf.event !== undefined, 'needs a date ("edtf") or an event');
export type SpokenOf = z.infer<typeof spokenOfSchema>;
