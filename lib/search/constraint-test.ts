import type { ShownDate } from '#lib/archive/statement-row.ts';
import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { Hits } from './hit.ts';
import type { IndexedStatement } from './indexed-statement.ts';
import { placeNames } from './place-names.ts';
import type { DayRange, QueryNode } from './query-tree.ts';

/** Turns a node that only narrows into a test of a statement by its place in the list. `evaluate` answers the nodes inside it. */
export function constraintTest(index: ArchiveIndex, node: QueryNode, evaluate: (node: QueryNode) => Hits): (at: number) => boolean {
  const onStatement = (test: (statement: IndexedStatement) => boolean) => (at: number) => {
    const statement = index.content.statements[at];
    return statement !== undefined && test(statement);
  };
  switch (node.type) {
    case 'speaker':
      return onStatement(({ row }) => isBy(row, node.ids) || (node.identified && row.identifications.some(({ as }) => node.ids.includes(as))));
    case 'kind':
      return onStatement(({ row }) => node.kinds.includes(row.kind));
    case 'said':
      return onStatement(({ row }) => row.said !== null && node.ranges.some((range) => isSaidIn(row.said, range) === 'certain'));
    case 'office':
      return onStatement(({ found }) => found.office?.some((title) => node.titles.includes(foldedLine(title))) ?? false);
    case 'place':
      return onStatement(({ found }) => found.place?.some((place) => placeNames(place).some((name) => node.places.includes(name))) ?? false);
    case 'via': {
      const named = evaluate(node.name);
      return (at) => named.has(at) || (index.content.statements[at]?.reporterIds.some((id) => node.ids.includes(id)) ?? false);
    }
    case 'not': {
      const excluded = evaluate(node.node);
      return (at) => !excluded.has(at);
    }
    case 'nothing':
      return () => false;
    case 'word':
    case 'phrase':
    case 'equivalent':
    case 'person':
    case 'and':
    case 'or': {
      const met = evaluate(node);
      return (at) => met.has(at);
    }
  }
}

const isBy = (row: IndexedStatement['row'], ids: readonly string[]) => row.speakers.some(({ id }) => ids.includes(id));

/**
 * How a date stands to a span of days. `certain`: wholly inside, or going on throughout a time that touches it.
 * `possible`: it may have been inside: a window that touches it, or a year when the day is asked for.
 */
export function isSaidIn(said: ShownDate | null, { earliest, latest }: DayRange): 'certain' | 'possible' | 'no' {
  if (said === null) return 'no';
  const startsBefore = earliest !== null && (said.earliest === null || said.earliest < earliest);
  const endsAfter = latest !== null && (said.latest === null || said.latest > latest);
  if (!startsBefore && !endsAfter) return 'certain';
  const isBefore = earliest !== null && said.latest !== null && said.latest < earliest;
  const isAfter = latest !== null && said.earliest !== null && said.earliest > latest;
  if (isBefore || isAfter) return 'no';
  return said.extent === 'throughout' ? 'certain' : 'possible';
}
