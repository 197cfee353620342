import { z } from 'zod';
import { confidenceSchema } from './certainty-schema.ts';
import { idSchema, noteSchema } from './text.ts';

/**
 * How this statement stands to another. `said` completes "this statement …", `heard` the same from the other end.
 * A relation links; it never merges, and never makes one statement what the other meant.
 */
export const RELATIONS = {
  'content-of-mention': { said: 'gives the words that are only mentioned there', heard: 'mentions this; the words are there' },
  'probable-original': { said: 'is probably the original behind that paraphrase', heard: 'paraphrases what is probably this' },
  original: { said: 'is the original of that paraphrase', heard: 'paraphrases this' },
  'original-wording': { said: 'gives the original wording behind that', heard: 'rests on this original wording' },
  'compatible-remark': { said: 'is a remark compatible with that view', heard: 'is a view compatible with this remark' },
  'recorded-account': { said: 'is the recorded account behind that paraphrase', heard: 'paraphrases what is recorded here' },
  'other-witness': { said: 'is another witness’s account of the same words', heard: 'is another witness’s account of the same words' },
  'other-rendering': { said: 'is another rendering of the same words', heard: 'is another rendering of the same words' },
  'other-content': { said: 'is other content of the same day', heard: 'is other content of the same day' },
  'same-passage': { said: 'stands in the same passage', heard: 'stands in the same passage' },
  answer: { said: 'answers that', heard: 'is answered by this' },
  'part-of': { said: 'is part of that', heard: 'contains this' },
  overlaps: { said: 'overlaps that', heard: 'overlaps this' },
  carries: { said: 'carries those words', heard: 'is carried by this' },
  continues: { said: 'goes on from that', heard: 'is continued by this' },
  introduces: { said: 'leads to that', heard: 'is introduced by this' },
  'comments-on': { said: 'comments on that', heard: 'is commented on here' },
} as const satisfies Record<string, { said: string; heard: string }>;
export type RelationType = keyof typeof RELATIONS;

const RELATION_TYPES = z.enum(Object.keys(RELATIONS) as [RelationType, ...RelationType[]]);

export const relationSchema = z.strictObject({
  type: RELATION_TYPES,
  to: idSchema,
  confidence: confidenceSchema,
  note: z.exactOptional(noteSchema),
});
export type Relation = z.infer<typeof relationSchema>;
