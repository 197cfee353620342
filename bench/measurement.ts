import type { Percentiles } from './percentiles.ts';
import type { QueryKind } from './query.ts';

/** What building took and gave. Lengths in bytes. */
export interface BuildMeasurement {
  seconds: number;
  gzip: number;
  brotli: number;
}

/** What opening and asking took. */
export interface AskMeasurement {
  /** From the bytes to the first answer, in milliseconds. */
  openMs: number;
  /** What the open engine holds, in bytes; null where its memory is not the process's heap. */
  heap: number | null;
  queries: number;
  times: Percentiles | null;
  byKind: Partial<Record<QueryKind, Percentiles & { queries: number }>>;
}

/** What one altered statement costs: milliseconds to build what is published for it, bytes to a reader who has the rest. */
export interface ChangeMeasurement {
  ms: number;
  bytes: number;
}

/** How the same questions came out in two engines that should agree. */
export interface ParityMeasurement {
  queries: number;
  differences: number;
  /** The first of them, in words. */
  examples: string[];
}
