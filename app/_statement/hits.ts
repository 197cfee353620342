import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { marksForTyped } from '#lib/search/highlight.ts';
import type { WordMarks } from '../_ui/words.tsx';

/** The hits of the question that led here, to be marked in the words. */
export function hitsOf({ statement: { text, summary } }: StatementInContext, asked: URLSearchParams): WordMarks {
  const typed = asked.get('q') ?? '';
  const marks = (words: string | undefined) => (words === undefined || typed === '' ? [] : marksForTyped(words, typed));
  return { text: marks(text), summary: marks(summary) };
}
