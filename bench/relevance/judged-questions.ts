import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Grades } from './measures.ts';

/** What kind of question it is, to see where an engine is good. */
const KINDS = [
  'word',
  'several words',
  'name',
  'script',
  'plain English',
  'date',
  'typo',
  'phrase',
  'via',
  'kind',
  'abbreviation',
  'British',
  'spelling',
] as const;

/** Ids parted by spaces; `a-1..17` are seventeen. */
const idsSchema = z.string().transform((text) => text.split(' ').flatMap(idsOf));
const setSchema = z.strictObject({
  about: z.string(),
  /** Stands before every id. */
  prefix: z.string(),
  questions: z.array(
    z.strictObject({
      ask: z.string().min(1),
      kind: z.enum(KINDS),
      grades: z.strictObject({ '3': z.exactOptional(idsSchema), '2': z.exactOptional(idsSchema), '1': z.exactOptional(idsSchema) }),
    }),
  ),
});

export interface JudgedQuestion {
  ask: string;
  kind: (typeof KINDS)[number];
  grades: Grades;
}

export interface JudgedSet {
  name: SetName;
  about: string;
  questions: JudgedQuestion[];
}

export const SET_NAMES = ['first-archive', 'sotu'] as const;
export type SetName = (typeof SET_NAMES)[number];

/** Reads the questions of a set, as somebody judged them who had read the statements. Throws where the file is not as it should be. */
export function readJudged(root: string, name: SetName): JudgedSet {
  const { about, prefix, questions } = setSchema.parse(JSON.parse(readFileSync(join(root, 'bench', 'relevance', `${name}.json`), 'utf8')));
  return {
    name,
    about,
    questions: questions.map(({ ask, kind, grades }) => ({
      ask,
      kind,
      grades: new Map(([3, 2, 1] as const).flatMap((grade) => (grades[grade] ?? []).map((id): [string, number] => [`${prefix}${id}`, grade]))),
    })),
  };
}

function idsOf(word: string): string[] {
  const [, stem, from, to] = /^(.*-)(\d+)\.\.(\d+)$/.exec(word) ?? [];
  if (stem === undefined) return [word];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${stem}${Number(from) + at}`);
}
