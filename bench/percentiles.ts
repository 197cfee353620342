/** Milliseconds that half, 95 and 99 of a hundred stayed below, and the worst. */
export interface Percentiles {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** By nearest rank, so that each is a time that was measured. Null of nothing. */
export function percentiles(times: readonly number[]): Percentiles | null {
  if (times.length === 0) return null;
  const sorted = [...times].sort((one, other) => one - other);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { p50: rank(0.5), p95: rank(0.95), p99: rank(0.99), max: sorted.at(-1) ?? 0 };
}
