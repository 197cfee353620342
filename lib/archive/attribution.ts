import { z } from 'zod';
import { datedSchema } from './dated.ts';
import { idListSchema, idSchema, languageSchema, lineSchema, noteSchema } from './text.ts';

/**
 * What a stage of the chain is:
 * - `utterance`: only spoken; nobody can look it up
 * - `event-text`: spoken, and its text published with the event (a speech, a testimony in a printed hearing)
 * - `document`: a published item
 */
export const STAGE_FORMS = ['utterance', 'event-text', 'document'] as const;

/**
 * What this stage does with the words it received:
 * `own-words` speaks or writes them first; `quotation` gives them as direct speech; `indirect` renders them as indirect speech;
 * `translation` turns them into another language; `read-out` reads them aloud; `told` passes them on in speech;
 * `report` gives their content; `paraphrase` retells them; `interpretation` says what they mean; `mention` only says that they were said.
 */
export const MANNERS = ['own-words', 'quotation', 'indirect', 'translation', 'read-out', 'told', 'report', 'paraphrase', 'interpretation', 'mention'] as const;
export type Manner = (typeof MANNERS)[number];

export const LOCATOR_LABELS = ['page', 'paragraph', 'section', 'chapter', 'line', 'timestamp'] as const;

/** Where in a document. `numbered` is false where we counted and the document prints no number: some styles may not cite it then. */
export const locatorSchema = z.strictObject({
  label: z.enum(LOCATOR_LABELS),
  value: lineSchema,
  numbered: z.boolean(),
  /** Code points from the start of the source's text, end exclusive. */
  characters: z.exactOptional(z.strictObject({ start: z.int32().nonnegative(), end: z.int32().positive() })),
  /** Line of the file the source was read in, from 1. */
  line: z.exactOptional(z.int32().positive()),
});
export type Locator = z.infer<typeof locatorSchema>;

/** One pair of hands that the words went through. */
export const stageSchema = z
  .strictObject({
    form: z.enum(STAGE_FORMS),
    manner: z.enum(MANNERS),
    /** Who: speakers of the archive, or a name ("KCNA", "an English rendering by the DPRK"). */
    speakers: z.exactOptional(idListSchema),
    name: z.exactOptional(lineSchema),
    /** What it is, where it is neither told by the source nor by the event: "policy speech", "testimony", "English report". */
    what: z.exactOptional(lineSchema),
    source: z.exactOptional(idSchema),
    event: z.exactOptional(idSchema),
    locator: z.exactOptional(locatorSchema),
    date: z.exactOptional(datedSchema),
    language: z.exactOptional(languageSchema),
    /** `passage`: we saw these words there; `part`: we saw the source, not surely this passage; `not-seen`. Left out: as the source says. */
    seen: z.exactOptional(z.enum(['passage', 'part', 'not-seen'])),
    note: z.exactOptional(noteSchema),
  })
  .refine((stage) => stage.speakers !== undefined || stage.name !== undefined, 'needs "speakers" or "name": whose hands these are')
  .refine(
    (stage) => stage.form !== 'event-text' || stage.event !== undefined || stage.source !== undefined,
    'the text of an event needs its "event" or "source"',
  );
export type Stage = z.infer<typeof stageSchema>;

/** From the mouth (first) to the page that was read (last). */
export const chainSchema = z.array(stageSchema).min(1, 'needs at least the stage it was read in');
