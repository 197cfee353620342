import { z } from 'zod';
import { certaintySchema } from './certainty-schema.ts';
import { cslItemSchema } from './csl-item.ts';
import { datedSchema } from './dated.ts';
import { idListSchema, idSchema, lineSchema, noteSchema } from './text.ts';

export const EVENT_TYPES = [
  'speech',
  'session',
  'press-conference',
  'interview',
  'hearing',
  'summit',
  'talks',
  'visit',
  'report',
  'publication',
  'exercise',
  'test',
  'other',
] as const;

/** Where and when something was said, or what was spoken of. */
export const eventSchema = z.strictObject({
  record: z.literal('event'),
  id: idSchema,
  type: z.enum(EVENT_TYPES),
  name: lineSchema,
  /** For a line in a list: "Supreme People’s Assembly". */
  shortName: z.exactOptional(lineSchema),
  date: datedSchema,
  place: z.exactOptional(lineSchema),
  certainty: certaintySchema,
  sources: z.exactOptional(idListSchema),
  /**
   * The published text of what was said there, as one would cite it (CSL-JSON without id and issued):
   * the title of a speech, its genre, the session. Without it the event is an utterance and cannot be cited itself.
   */
  publication: z.exactOptional(cslItemSchema),
  note: z.exactOptional(noteSchema),
});
export type ArchiveEvent = z.infer<typeof eventSchema>;
