import { z } from 'zod';
import { lineSchema, noteSchema } from './text.ts';

/** The types of CSL 1.0.2 (csl-data.json). */
export const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export const cslNameSchema = z
  .strictObject({
    family: z.exactOptional(lineSchema),
    given: z.exactOptional(lineSchema),
    /** For bodies, and for people whose name has no parts. */
    literal: z.exactOptional(lineSchema),
    /** Family name first in its own order (Kim Jong Un). Which styles may see it is decided where a citation is made. */
    'static-ordering': z.exactOptional(z.boolean()),
    suffix: z.exactOptional(lineSchema),
    'non-dropping-particle': z.exactOptional(lineSchema),
    'dropping-particle': z.exactOptional(lineSchema),
  })
  .refine((name) => (name.literal === undefined) !== (name.family === undefined), 'needs either "family" or "literal"');
export type CslName = z.infer<typeof cslNameSchema>;

const names = z.exactOptional(z.array(cslNameSchema).min(1));
const line = z.exactOptional(lineSchema);

/** An item of CSL-JSON as the archive keeps it: without `id` (the record has one) and without `issued` (the record's EDTF date says more). */
export const cslItemSchema = z.strictObject({
  type: z.enum(CSL_TYPES),
  /** In sentence case with names as they are; styles that want capitals raise them. */
  title: line,
  'title-short': line,
  /** The title as it stands in print, where that differs. */
  'original-title': line,
  author: names,
  editor: names,
  translator: names,
  interviewer: names,
  chair: names,
  contributor: names,
  'container-title': line,
  'container-title-short': line,
  'collection-title': line,
  publisher: line,
  'publisher-place': line,
  'event-title': line,
  'event-place': line,
  authority: line,
  section: line,
  'chapter-number': line,
  number: line,
  volume: line,
  issue: line,
  page: line,
  genre: line,
  medium: line,
  archive: line,
  URL: z.exactOptional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  language: line,
  note: z.exactOptional(noteSchema),
});
export type CslItem = z.infer<typeof cslItemSchema>;
