import { KINDS } from '#lib/archive/kind.ts';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { fieldRank, type Hit } from './hit.ts';
import type { Order } from './search-question.ts';

/** A hit with its statement, ready to be put in order. */
export interface RankedHit {
  at: number;
  row: StatementRow;
  hit: Hit;
}

/**
 * Puts hits in order.
 * - `relevance` ("nearest to the mouth"): where only some words had to occur, by how many do; then by how far the words are from those asked for (exact, form, prefix, variant,
 *   near), then by the person before about the person, then in the words before in the summary before beside them, then
 *   by kind from direct to absence, then by score in steps of a half, then the newest.
 * - `newest`, `oldest`: by the first day it can have been said; of the same first day the more exactly known comes first;
 *   what has no date comes last.
 * What is equal in all of this is in the order of kinds and ids, so that every list is the same each time.
 */
export function rank(hits: readonly RankedHit[], order: Order): RankedHit[] {
  switch (order) {
    case 'relevance':
      return byRelevance(hits);
    case 'newest':
      return [...hits].sort((a, b) => byDay(a.row, b.row, -1) || byKindAndId(a.row, b.row));
    case 'oldest':
      return [...hits].sort((a, b) => byDay(a.row, b.row, 1) || byKindAndId(a.row, b.row));
  }
}

function byRelevance(hits: readonly RankedHit[]): RankedHit[] {
  const keyed = hits.map((ranked) => ({ ranked, field: fieldRank(ranked.hit), step: Math.round(Math.log(Math.max(ranked.hit.score, 1e-9)) / Math.log(1.5)) }));
  keyed.sort(
    (a, b) =>
      a.ranked.hit.missing - b.ranked.hit.missing ||
      a.ranked.hit.level - b.ranked.hit.level ||
      a.ranked.hit.nearness - b.ranked.hit.nearness ||
      a.field - b.field ||
      kindRank(a.ranked.row) - kindRank(b.ranked.row) ||
      b.step - a.step ||
      byDay(a.ranked.row, b.ranked.row, -1) ||
      byKindAndId(a.ranked.row, b.ranked.row),
  );
  return keyed.map(({ ranked }) => ranked);
}

const kindRank = ({ kind }: StatementRow) => KINDS.indexOf(kind);
const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byKindAndId = (a: StatementRow, b: StatementRow) => kindRank(a) - kindRank(b) || byText(a.id, b.id);

/** By first day in this direction; then the shorter span, which says more. */
function byDay(a: StatementRow, b: StatementRow, direction: 1 | -1): number {
  const [one, other] = [a.said?.earliest ?? a.said?.latest ?? null, b.said?.earliest ?? b.said?.latest ?? null];
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return direction * byText(one, other) || spanOf(a) - spanOf(b);
}

function spanOf({ said }: StatementRow): number {
  if (said?.earliest == null || said.latest == null) return Number.MAX_SAFE_INTEGER;
  return Date.parse(said.latest) - Date.parse(said.earliest);
}
