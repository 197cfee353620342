import type { Goal } from './goals.ts';
import { QUERY_KINDS } from './query.ts';
import type { Report } from './report.ts';
import { figure, textTable } from './text-table.ts';

/** The tables of a corpus: the engines, their kinds of queries, what was asked instead, how they agree. */
export function showReport(report: Report): string {
  const { corpus, about, paragraphs, rows, parity, change, seed, queries, node, cores } = report;
  const engines = rows.map((row) => [
    row.engine,
    ...[row.build_s, row.gzip_mb, row.brotli_mb, row.open_ms, row.heap_mb, row.p50_ms, row.p95_ms, row.p99_ms, row.max_ms].map(figure),
    row.queries.toLocaleString('en'),
  ]);
  const kinds = rows.map((row) => [
    row.engine,
    ...QUERY_KINDS.map((kind) => {
      const value = row.p99_ms_by_kind[kind];
      return value === undefined ? '–' : `${figure(value)}${row.instead[kind] === undefined ? '' : ' *'}`;
    }),
  ]);
  return [
    `${corpus}: ${paragraphs.toLocaleString('en')} paragraphs (${about}); ${queries} queries of ${QUERY_KINDS.length} kinds, seed ${seed}; Node ${node}, ${cores} cores`,
    textTable(['', 'build s', 'gzip MB', 'brotli MB', 'open ms', 'heap MB', 'p50 ms', 'p95 ms', 'p99 ms', 'worst ms', 'queries'], engines),
    'The 99th percentile of each kind in ms (* not what was asked, but the nearest that it can do)',
    textTable(['', ...QUERY_KINDS], kinds),
    ...rows.map(({ engine, how, instead, note }) =>
      [
        `${engine}: ${how}`,
        ...Object.entries(instead).map(([kind, given]) => `  ${kind}: ${given}`),
        ...(note === undefined ? [] : [`  not measured to the end: ${note}`]),
      ].join('\n'),
    ),
    ...(change === undefined ? [] : [`One altered statement: ${figure(change.ms)} ms to build, ${figure(change.kb)} kB to a reader who has the rest`]),
    `Beside MiniSearch, over the same fields with the same options: ${parity.queries} questions, ${parity.differences} differences${parity.note === undefined ? '' : `\n${parity.note}`}`,
  ].join('\n\n');
}

/** `reached` or by how much it was missed. */
export function showGoals(goals: readonly Goal[]): string {
  return textTable(
    ['goal', 'limit', 'measured', ''],
    goals.map(({ goal, most, least, measured, unit }) => [
      goal,
      most === undefined ? `≥ ${figure(least ?? 0)} ${unit}` : `≤ ${figure(most)} ${unit}`,
      measured === null ? '–' : `${figure(measured)} ${unit}`,
      outcome({ goal, most, least, measured, unit }),
    ]),
  );
}

function outcome({ most, least, measured }: Goal): string {
  if (measured === null) return 'not measured';
  if (most !== undefined) return measured <= most ? 'reached' : most === 0 ? `missed by ${figure(measured)}` : `missed by ${percent(measured / most - 1)}`;
  return measured >= (least ?? 0) ? 'reached' : `missed by ${percent(1 - measured / (least ?? 1))}`;
}

const percent = (share: number) => `${Math.ceil(share * 100).toLocaleString('en')} %`;
