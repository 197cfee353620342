import { z } from 'zod';
import { idSchema, lineSchema, noteSchema } from './text.ts';

/**
 * Names and abbreviations that mean the same in this archive (DPRK, North Korea): whoever searches for one finds the others too,
 * labelled. They are for searching alone; nothing that is shown is altered.
 */
export const equivalentSchema = z.strictObject({
  record: z.literal('equivalent'),
  id: idSchema,
  /** Every way to write it, as it is shown; the usual one first. */
  ways: z
    .array(lineSchema)
    .min(2, 'needs two ways or more to write the same')
    .refine((ways) => new Set(ways).size === ways.length, 'holds the same way twice'),
  note: z.exactOptional(noteSchema),
});
export type Equivalent = z.infer<typeof equivalentSchema>;
