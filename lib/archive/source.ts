import { z } from 'zod';
import { cslItemSchema } from './csl-item.ts';
import { datedSchema } from './dated.ts';
import { idSchema, languageSchema, lineSchema, noteSchema } from './text.ts';

/** How much of a source whoever entered it has read. */
export const SEEN = ['in-full', 'in-part', 'opening-only', 'not-seen'] as const;
export const seenSchema = z.enum(SEEN);
export type Seen = z.infer<typeof seenSchema>;
export const SEEN_LABELS: Record<Seen, string> = {
  'in-full': 'Read in full',
  'in-part': 'Read in part',
  'opening-only': 'Only the opening read',
  'not-seen': 'Not seen',
};

/** A published item. Its date is `published`, not a field of `csl`, because CSL cannot say how a date is known. */
export const sourceSchema = z.strictObject({
  record: z.literal('source'),
  id: idSchema,
  /** What it is, in plain words: "state media (reprint)". */
  medium: lineSchema,
  csl: cslItemSchema,
  /** Left out when no date is known. */
  published: z.exactOptional(datedSchema),
  language: z.exactOptional(languageSchema),
  seen: seenSchema,
  rights: noteSchema,
  /** Size of the text that locators count in. */
  extent: z.exactOptional(
    z
      .strictObject({ characters: z.exactOptional(z.int32().positive()), paragraphs: z.exactOptional(z.int32().positive()), rule: z.exactOptional(noteSchema) })
      .refine((extent) => Object.keys(extent).length > 0, 'is empty; leave the field out instead'),
  ),
  note: z.exactOptional(noteSchema),
});
export type Source = z.infer<typeof sourceSchema>;
