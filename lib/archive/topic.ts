import { z } from 'zod';
import { idSchema, lineSchema, noteSchema } from './text.ts';

export const topicSchema = z.strictObject({
  record: z.literal('topic'),
  id: idSchema,
  label: lineSchema,
  note: z.exactOptional(noteSchema),
});
export type Topic = z.infer<typeof topicSchema>;
