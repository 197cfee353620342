import { z } from 'zod';
import { certaintySchema } from './certainty-schema.ts';
import { edtfSchema } from './edtf-date.ts';
import { idListSchema, idSchema, languageSchema, lineSchema, listOf, noteSchema } from './text.ts';

/** Another way to write a speaker's name. Every variant finds the speaker; none of them renames the speaker. */
export const nameVariantSchema = z.strictObject({
  name: lineSchema,
  language: z.exactOptional(languageSchema),
  /** The system of a romanisation ("RR", "MR") or the nature of the form ("misspelling", "form of address", "South Korean spelling"). */
  form: z.exactOptional(lineSchema),
  certainty: z.exactOptional(certaintySchema),
  note: z.exactOptional(noteSchema),
});
export type NameVariant = z.infer<typeof nameVariantSchema>;

/** A post held from one date to another; a missing bound is not recorded, which is not the same as open. */
export const officeSchema = z.strictObject({
  title: lineSchema,
  organisation: z.exactOptional(lineSchema),
  from: z.exactOptional(edtfSchema),
  to: z.exactOptional(edtfSchema),
  certainty: certaintySchema,
  sources: z.exactOptional(idListSchema),
  note: z.exactOptional(noteSchema),
});
export type Office = z.infer<typeof officeSchema>;

/** `body`: a state, agency or other organisation; `joint`: several speakers with one text; `unnamed`: a person whom the source does not name. */
export const SPEAKER_KINDS = ['person', 'body', 'joint', 'unnamed'] as const;

const speakerFields = z.strictObject({
  record: z.literal('speaker'),
  id: idSchema,
  kind: z.enum(SPEAKER_KINDS),
  /** The form this archive uses. */
  name: lineSchema,
  /** For citations. A person with a single name has only `family`. */
  family: z.exactOptional(lineSchema),
  given: z.exactOptional(lineSchema),
  /** True where the family name stands first in the name's own order (Kim Jong Un). */
  familyNameFirst: z.exactOptional(z.boolean()),
  variants: z.exactOptional(listOf(nameVariantSchema)),
  offices: z.exactOptional(listOf(officeSchema)),
  /** Members of a joint speaker, as far as they are speakers of the archive. */
  members: z.exactOptional(idListSchema),
  /** ISO 3166-1 alpha-2. */
  countries: z.exactOptional(
    listOf(z.string().regex(/^[A-Z]{2}$/, 'must be a country code of two capitals')).refine(
      (codes) => new Set(codes).size === codes.length,
      'names a country twice',
    ),
  ),
  wikidata: z.exactOptional(
    z.strictObject({ id: z.string().regex(/^Q[1-9]\d*$/, 'must look like Q56226'), certainty: certaintySchema, note: z.exactOptional(noteSchema) }),
  ),
  /** Others who must not be taken for this speaker: speakers of the archive, or names that are only mentioned. */
  distinctFrom: z.exactOptional(idListSchema),
  note: z.exactOptional(noteSchema),
});
export const speakerSchema = speakerFields
  .refine(({ id, distinctFrom }) => distinctFrom?.includes(id) !== true, { path: ['distinctFrom'], error: 'names the speaker itself' })
  .refine(({ id, members }) => members?.includes(id) !== true, { path: ['members'], error: 'names the speaker itself' });
export type Speaker = z.infer<typeof speakerSchema>;

/** Somebody who is spoken of and said nothing that is recorded here: found by name, so that nobody takes silence for a gap. */
export const mentionedSchema = z
  .strictObject({
    record: z.literal('mentioned'),
    id: idSchema,
    name: lineSchema,
    variants: z.exactOptional(listOf(nameVariantSchema)),
    office: z.exactOptional(lineSchema),
    wikidata: speakerFields.shape.wikidata,
    distinctFrom: z.exactOptional(idListSchema),
    /** The source that mentions the name, and where. */
    source: z.exactOptional(idSchema),
    paragraph: z.exactOptional(lineSchema),
    note: z.exactOptional(noteSchema),
  })
  .refine(({ id, distinctFrom }) => distinctFrom?.includes(id) !== true, { path: ['distinctFrom'], error: 'names itself' });
export type Mentioned = z.infer<typeof mentionedSchema>;
