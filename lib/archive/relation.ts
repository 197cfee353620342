import { z } from 'zod';
import { confidenceSchema } from './certainty-schema.ts';
import { idSchema, noteSchema } from './text.ts';

/**
 * How one statement (`{one}`, where the relation is kept) stands to another (`{other}`), as a sentence.
 * A relation links; it never merges, and never makes one statement what the other meant.
 */
export const RELATIONS = {
  'content-of-mention': '{one} gives the words that {other} only mentions',
  'probable-original': '{one} is probably the original that {other} paraphrases',
  original: '{one} is the original that {other} paraphrases',
  'original-wording': '{one} gives the original wording that {other} retells',
  'compatible-remark': '{one} is a remark compatible with the view in {other}',
  'recorded-account': '{one} is the recorded account of what {other} paraphrases',
  'other-witness': '{one} is another witness’s account of the words in {other}',
  'other-rendering': '{one} is another rendering of the words in {other}',
  'other-content': '{one} gives other content of the same day as {other}',
  'same-passage': '{one} stands in the same passage as {other}',
  answer: '{one} answers {other}',
  'part-of': '{one} is part of {other}',
  overlaps: '{one} overlaps {other}',
  carries: '{one} carries the words of {other}',
  continues: '{one} goes on from {other}',
  introduces: '{one} leads to {other}',
  'comments-on': '{one} comments on {other}',
} as const satisfies Record<string, `{one} ${string}`>;
export type RelationType = keyof typeof RELATIONS;

const RELATION_TYPES = z.enum(Object.keys(RELATIONS) as [RelationType, ...RelationType[]]);

export const relationSchema = z.strictObject({
  type: RELATION_TYPES,
  to: idSchema,
  confidence: confidenceSchema,
  note: z.exactOptional(noteSchema),
});
export type Relation = z.infer<typeof relationSchema>;

/**
 * A relation as a sentence without its full stop, seen from a statement that shows the other one: `This statement answers S28`,
 * `S43 leads to this statement`. `said`: the relation is kept with the statement that is open; `heard`: with the other one.
 */
export function describeRelation(type: RelationType, direction: 'said' | 'heard', other: string): string {
  const [one, second] = direction === 'said' ? ['This statement', other] : [other, 'this statement'];
  return RELATIONS[type].replace('{one}', one).replace('{other}', second);
}
