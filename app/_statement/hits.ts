import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { marksForTyped } from '#lib/search/highlight.ts';
import type { PlaceInAnswer } from '#lib/search/place-in-answer.ts';
import type { Field, Mark } from '#lib/search/search-answer.ts';
import { questionFromParams } from '#lib/search/search-question.ts';
import { placeOnServer } from '#lib/workflow/search-on-server.ts';
import type { WordMarks } from '../_ui/words.tsx';

/** What the question that led to a statement meets in it, and where the statement stands in the list it came from. */
export interface Hits extends WordMarks {
  /** In each of its other wordings. */
  variants: Mark[][];
  /** How many there are to go through, in the order of the page: words, summary, other wordings. */
  count: number;
  /** Where else words were found, which the page cannot mark: the speaker's name, the event. */
  elsewhere: { field: Field; found: string[] }[];
  place?: NonNullable<PlaceInAnswer['place']>;
}

/** The hits of the question in the address, by the engine that made the list; without a question there are none. */
export async function hitsOf(context: StatementInContext, asked: URLSearchParams): Promise<Hits> {
  if (asked.size === 0) return counted({ text: [], summary: [] }, [], []);
  const question = questionFromParams(asked);
  const found = await placeOnServer(question, context);
  if (found === null) {
    const { text, summary } = context.statement;
    return counted({ text: marksForTyped(text ?? '', question.text), summary: marksForTyped(summary ?? '', question.text) }, [], []);
  }
  const { marks, matches } = found.result.why;
  const elsewhere = new Map<Field, Set<string>>();
  for (const { field, found: words } of matches) {
    if (isMarked(field, found.variants)) continue;
    elsewhere.set(field, (elsewhere.get(field) ?? new Set()).add(words));
  }
  return {
    ...counted(
      marks,
      found.variants,
      [...elsewhere].map(([field, words]) => ({ field, found: [...words] })),
    ),
    ...(found.place === undefined ? {} : { place: found.place }),
  };
}

function isMarked(field: Field, variants: readonly Mark[][]): boolean {
  return field === 'text' || field === 'summary' || (field === 'variant' && variants.some((marks) => marks.length > 0));
}

function counted(marks: WordMarks, variants: Mark[][], elsewhere: Hits['elsewhere']): Hits {
  return { text: marks.text, summary: marks.summary, variants, count: [marks.text, marks.summary, ...variants].flat().length, elsewhere };
}
