import { z } from 'zod';
import { chainSchema } from './attribution.ts';
import { confidenceSchema } from './certainty-schema.ts';
import { checkSchema } from './check.ts';
import { datedSchema, spokenOfSchema } from './dated.ts';
import { KINDS } from './kind.ts';
import { relationSchema } from './relation.ts';
import { idListSchema, idSchema, languageSchema, lineSchema, listOf, noteSchema, passageSchema } from './text.ts';

/** A speaker of a statement. */
export const statementSpeakerSchema = z.strictObject({
  speaker: idSchema,
  /** How the source names this speaker, to the letter, where it does not use the name: "the country’s foreign minister". */
  wording: z.exactOptional(lineSchema),
  /** False where the source does not name the speaker and the archive does; an identification then says why. */
  namedInSource: z.boolean(),
  /** Overrides the office that the speaker's dated offices give. */
  office: z.exactOptional(lineSchema),
  note: z.exactOptional(noteSchema),
});

/** Who it probably was: the archive's own claim, never the source's attribution. */
export const identificationSchema = z.strictObject({
  /** The speaker of the statement who is identified. */
  of: idSchema,
  /** The person meant; the same id where the source gives only an office and the archive the name. */
  as: idSchema,
  confidence: confidenceSchema,
  basis: noteSchema,
  sources: z.exactOptional(idListSchema),
});
export type Identification = z.infer<typeof identificationSchema>;

/** Another rendering of the same words (translation, other witness) or another phrase they are known by: searchable and labelled, never shown as the words. */
export const variantSchema = z.strictObject({
  text: passageSchema,
  language: z.exactOptional(languageSchema),
  /** `original`: the words as first spoken; `rendering`: another translation or edition; `name`: what the thing is otherwise called. */
  role: z.enum(['original', 'rendering', 'name']),
  /** Who uses it: "AFP after KCNA". */
  by: z.exactOptional(lineSchema),
  sources: z.exactOptional(idListSchema),
  note: z.exactOptional(noteSchema),
});
export type Variant = z.infer<typeof variantSchema>;

/** A sentence that must stand beside the words wherever they are shown. `lead` opens it in bold: "Not verbatim Kim." */
const cautionSchema = z.strictObject({
  lead: z.exactOptional(lineSchema),
  text: lineSchema,
});

const fields = z.strictObject({
  record: z.literal('statement'),
  id: idSchema,
  kind: z.enum(KINDS),
  /** A finer word: "headline", "indirect, with a quoted phrase". */
  subkind: z.exactOptional(lineSchema),
  /** To the letter, with its own punctuation and quotation marks. */
  text: z.exactOptional(passageSchema),
  /** Language of `text`. */
  language: z.exactOptional(languageSchema),
  /** The archive's own words about what the source says. */
  summary: z.exactOptional(passageSchema),
  /** Words inside `summary` that are the speaker's to the letter, without marks. */
  summaryQuotes: z.exactOptional(listOf(lineSchema)),
  speakers: z.array(statementSpeakerSchema).min(1, 'needs at least one speaker; use a speaker of kind "unnamed" where nobody is named'),
  identifications: z.exactOptional(listOf(identificationSchema)),
  /** Left out when nobody knows. */
  said: z.exactOptional(datedSchema),
  spokenOf: z.exactOptional(listOf(spokenOfSchema)),
  place: z.exactOptional(lineSchema),
  /** Where and when it was said; what it speaks of goes into `spokenOf`. */
  event: z.exactOptional(idSchema),
  chain: chainSchema,
  topics: z.exactOptional(idListSchema),
  variants: z.exactOptional(listOf(variantSchema)),
  relations: z.exactOptional(listOf(relationSchema)),
  checks: z.exactOptional(listOf(checkSchema)),
  cautions: z.exactOptional(listOf(cautionSchema)),
  note: z.exactOptional(noteSchema),
});

const repeated = (keys: readonly string[]) => new Set(keys).size < keys.length;

export const statementSchema = fields.superRefine((statement, context) => {
  const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  if (statement.text === undefined && statement.summary === undefined)
    fault(['text'], 'is missing: a statement needs "text" (words to the letter), "summary" (the archive’s own words), or both');
  if (statement.text !== undefined && statement.language === undefined) fault(['language'], 'is missing: say which language "text" is in');
  if (statement.text !== undefined && (statement.kind === 'mention' || statement.kind === 'absence'))
    fault(
      ['text'],
      `cannot stand in a statement of kind "${statement.kind}", which reports that something was or was not said; put the archive’s words into "summary"`,
    );
  if (statement.summaryQuotes?.some((quote) => !statement.summary?.includes(quote))) fault(['summaryQuotes'], 'names words that do not stand in "summary"');
  const speakers = statement.speakers.map(({ speaker }) => speaker);
  if (repeated(speakers)) fault(['speakers'], 'names the same speaker twice');
  for (const [index, identification] of (statement.identifications ?? []).entries()) {
    if (!speakers.includes(identification.of)) fault(['identifications', index, 'of'], `is "${identification.of}", who is not a speaker of this statement`);
  }
  if (repeated((statement.identifications ?? []).map((claim) => `${claim.of} ${claim.as}`))) fault(['identifications'], 'makes the same identification twice');
  if (statement.relations?.some((relation) => relation.to === statement.id)) fault(['relations'], 'relates the statement to itself');
  if (repeated((statement.relations ?? []).map(({ type, to }) => `${type} ${to}`))) fault(['relations'], 'names the same relation twice');
});
export type Statement = z.infer<typeof statementSchema>;
export type StatementSpeaker = z.infer<typeof statementSpeakerSchema>;
