import type { AskMeasurement, BuildMeasurement, ChangeMeasurement, ParityMeasurement } from './measurement.ts';

/** One engine over one corpus. Null where it could not be measured; `note` says why. Megabytes are millions of bytes. */
export interface Row {
  engine: string;
  build_s: number | null;
  gzip_mb: number | null;
  brotli_mb: number | null;
  open_ms: number | null;
  heap_mb: number | null;
  p50_ms: number | null;
  p95_ms: number | null;
  p99_ms: number | null;
  max_ms: number | null;
  /** Queries that it managed in its time. */
  queries: number;
  /** 99 of a hundred queries of each kind, in milliseconds. */
  p99_ms_by_kind: Record<string, number>;
  how: string;
  /** Kinds it cannot do, and what it was asked instead. */
  instead: Record<string, string>;
  note?: string;
}

/** What `--json` prints for one corpus. */
export interface Report {
  corpus: string;
  paragraphs: number;
  rows: Row[];
  parity: { queries: number; differences: number; note?: string };
  /** What one altered statement costs; absent where it could not be measured. */
  change?: { ms: number; kb: number };
  about: string;
  seed: number;
  queries: number;
  node: string;
  cores: number;
}

const millions = (bytes: number | null) => (bytes === null ? null : rounded(bytes / 1e6));
/** Four figures that mean something. */
const rounded = (value: number) => Number(value.toPrecision(4));
const roundedOrNull = (value: number | undefined) => (value === undefined ? null : rounded(value));

export interface Measured {
  build?: BuildMeasurement;
  ask?: AskMeasurement;
  fault?: string;
}

/** The row of an engine from what was measured of it. */
export function rowOf(engine: { label: string; how: string; instead: Record<string, string> }, { build, ask, fault }: Measured): Row {
  return {
    engine: engine.label,
    build_s: roundedOrNull(build?.seconds),
    gzip_mb: millions(build?.gzip ?? null),
    brotli_mb: millions(build?.brotli ?? null),
    open_ms: roundedOrNull(ask?.openMs),
    heap_mb: millions(ask?.heap ?? null),
    p50_ms: roundedOrNull(ask?.times?.p50),
    p95_ms: roundedOrNull(ask?.times?.p95),
    p99_ms: roundedOrNull(ask?.times?.p99),
    max_ms: roundedOrNull(ask?.times?.max),
    queries: ask?.queries ?? 0,
    p99_ms_by_kind: Object.fromEntries(Object.entries(ask?.byKind ?? {}).map(([kind, { p99 }]) => [kind, rounded(p99)])),
    how: engine.how,
    instead: engine.instead,
    ...(fault === undefined ? {} : { note: fault }),
  };
}

export const changeOf = (measured: ChangeMeasurement | string): Pick<Report, 'change'> =>
  typeof measured === 'string' ? {} : { change: { ms: rounded(measured.ms), kb: rounded(measured.bytes / 1000) } };

/** The part of a measurement of parity that is reported. */
export function parityOf(measured: ParityMeasurement | string): Report['parity'] {
  if (typeof measured === 'string') return { queries: 0, differences: 0, note: measured };
  const { queries, differences, examples } = measured;
  return { queries, differences, ...(examples.length === 0 ? {} : { note: examples.join('\n') }) };
}
