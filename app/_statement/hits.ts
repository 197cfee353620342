import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { WordMarks } from '../_ui/words.tsx';

/** The hits of the question that led here, to be marked in the words. */
export function hitsOf(_context: StatementInContext, _asked: URLSearchParams): WordMarks {
  return { text: [], summary: [] };
}
