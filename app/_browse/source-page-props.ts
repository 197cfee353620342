import type { Source } from '#lib/archive/source.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { CheckAgainst, PassagePlace } from '#lib/store/source-statements.ts';

/** What the page of a source shows. */
export interface SourcePageProps {
  source: Source;
  /** Every statement that stands in it, in its order. */
  places: readonly PassagePlace[];
  statements: readonly StatementInContext[];
  page: number;
  speakers: readonly { id: string; name: string; statements: number }[];
  checks: { total: number; checks: readonly CheckAgainst[]; page: number };
}
