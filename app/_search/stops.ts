import type { StatementRow } from '#lib/archive/statement-row.ts';
import { type Concordance, type ConcordanceLine, concordance } from '#lib/search/concordance.ts';
import type { SearchAnswer, SearchResult } from '#lib/search/search-answer.ts';
import { directionOf } from '../_ui/text-direction.ts';

/** Where the arrow keys stop, from top to bottom: the id of a row or line on the page, and the statement that keys act on there. */
export interface Stop {
  key: string;
  row: StatementRow;
}

/** The hits in context that the question asks to see, or null where it asks for the list, or for no words. */
export function linesOf({ question, results }: SearchAnswer): Concordance | null {
  return question.kwic === undefined || question.text.trim() === '' ? null : concordance(results.flatMap(withCopies), question.kwic);
}

/** Copies are shut at first; a key passes over what nobody sees. */
const withCopies = (result: SearchResult): SearchResult[] => [result, ...(result.copies ?? [])];

export function stopsOf(answer: SearchAnswer, context: Concordance | null): Stop[] {
  const beside = answer.beside.flatMap(({ results }) => results);
  const rows = (context === null ? [...answer.results.flatMap(withCopies), ...beside] : beside).map(({ row }) => ({ key: row.id, row }));
  return context === null ? rows : [...byDirection(context.lines).flat(), ...rows];
}

/**
 * A table runs in one direction, and so does a line: lines that are written from right to left come behind the others, in a table of
 * their own with its columns the other way round.
 */
export function byDirection(lines: readonly ConcordanceLine[]): [fromLeft: ConcordanceLine[], fromRight: ConcordanceLine[]] {
  const isFromRight = ({ row, of }: ConcordanceLine) => of === 'text' && directionOf(row.language) === 'rtl';
  return [lines.filter((line) => !isFromRight(line)), lines.filter(isFromRight)];
}
