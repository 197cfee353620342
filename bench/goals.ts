import { AT_SIZE, REPEATED } from './corpora.ts';
import type { Report, Row } from './report.ts';

/** What was promised, beside what was measured. */
export interface Goal {
  goal: string;
  unit: string;
  most?: number | undefined;
  least?: number | undefined;
  measured: number | null;
}

/** The labels of the rows that the goals compare, and which peers score all that matches. */
export interface Compared {
  ours: string;
  sameQuestions: string;
  stock: string;
  scoring: readonly string[];
}

/** How many times less than theirs ours takes, by the 99th percentile. */
function timesFaster(ours: Row | undefined, theirs: Row | undefined): number | null {
  if (ours === undefined || theirs === undefined || ours.p99_ms === null || theirs.p99_ms === null || ours.p99_ms === 0) return null;
  return theirs.p99_ms / ours.p99_ms;
}

/** The peer with the lowest 99th percentile among those that score all that matches. */
function fastestPeer(rows: readonly Row[], { scoring }: Compared): Row | undefined {
  const answering = rows.filter(({ engine, p99_ms }) => p99_ms !== null && scoring.includes(engine));
  return answering.sort((one, other) => (one.p99_ms ?? 0) - (other.p99_ms ?? 0))[0];
}

/** The two ratios of a corpus, whatever its size. */
function ratiosOf({ rows }: Report, compared: Compared): Goal[] {
  const row = (label: string) => rows.find(({ engine }) => engine === label);
  const fastest = fastestPeer(rows, compared);
  return [compared.ours, compared.sameQuestions].flatMap((label) => [
    { goal: `${label}: p99 against ${compared.stock}`, unit: 'times faster', least: 100, measured: timesFaster(row(label), row(compared.stock)) },
    {
      goal: `${label}: p99 against the fastest that scores all matches (${fastest?.engine ?? 'none'})`,
      unit: 'times faster',
      least: 5,
      measured: timesFaster(row(label), fastest),
    },
  ]);
}

/** The goals at the size that they were set for; at another size only the ratios, which are told for every corpus. */
export function goalsOf(report: Report, compared: Compared): Goal[] {
  const ours = report.rows.find(({ engine }) => engine === compared.ours);
  const p99 = ours?.p99_ms ?? null;
  const heap = ours?.heap_mb ?? null;
  const ratios = ratiosOf(report, compared);
  const same = { goal: 'differences to MiniSearch', unit: 'questions', most: 0, measured: report.parity.queries === 0 ? null : report.parity.differences };
  switch (report.corpus) {
    case AT_SIZE:
      return [
        { goal: 'question to ids and texts of ten results, p99', unit: 'ms', most: 8, measured: p99 },
        { goal: 'the same, to be proud of', unit: 'ms', most: 3, measured: p99 },
        { goal: 'the same, worst', unit: 'ms', most: 16, measured: ours?.max_ms ?? null },
        ...ratios,
        { goal: 'bytes to first search, compressed', unit: 'MB', most: 3.8, measured: ours?.gzip_mb ?? null },
        { goal: 'bytes there to first answer', unit: 'ms', most: 200, measured: ours?.open_ms ?? null },
        { goal: 'heap for the index', unit: 'MB', most: 30, measured: heap },
        same,
        { goal: 'building what one altered statement needs', unit: 'ms', most: 300, measured: report.change?.ms ?? null },
        { goal: 'bytes of it to a reader who has the rest', unit: 'kB', most: 100, measured: report.change?.kb ?? null },
        { goal: 'building', unit: 's', most: 12, measured: ours?.build_s ?? null },
      ];
    case REPEATED:
      return [
        { goal: 'question to ids and texts of ten results, p99', unit: 'ms', most: 25, measured: p99 },
        { goal: 'the same, to be proud of', unit: 'ms', most: 8, measured: p99 },
        { goal: 'heap for the index', unit: 'MB', most: 60, measured: heap },
        ...ratios,
        same,
      ];
    default:
      return [...ratios, same];
  }
}
