import type { Engine } from './engine.ts';
import type { AskMeasurement } from './measurement.ts';
import type { Paragraph } from './paragraph.ts';
import { percentiles } from './percentiles.ts';
import { QUERY_KINDS, type Query, type QueryKind } from './query.ts';
import { readFiles } from './workplace.ts';

interface Asking {
  asked: readonly Query[];
  /** Asked first and not counted: what runs once is not what runs all day. */
  warmUp: readonly Query[];
  /** After this long no further query is begun. */
  budgetMs: number;
}

/** Opens what was built, then asks every query by itself. */
export async function measureAsk(
  engine: Engine,
  paragraphs: readonly Paragraph[],
  folder: string,
  { asked, warmUp, budgetMs }: Asking,
): Promise<AskMeasurement> {
  const files = readFiles(folder);
  const [first] = warmUp;
  const before = await usedBytes();
  const began = performance.now();
  const opened = await engine.open(files, paragraphs, folder);
  if (first !== undefined) await opened.ask(first);
  const openMs = performance.now() - began;
  await opened.settle?.();
  const heap = engine.outside === true ? null : (await usedBytes()) - before;

  const warm = performance.now() + budgetMs / 5;
  for (const query of warmUp) if (performance.now() < warm) await opened.ask(query);
  const until = performance.now() + budgetMs;
  const times: { kind: QueryKind; ms: number }[] = [];
  for (const query of asked) {
    if (performance.now() > until) break;
    const asking = performance.now();
    const answer = opened.ask(query);
    // An engine that answers at once is not made to wait for its turn.
    if (answer instanceof Promise) await answer;
    times.push({ kind: query.kind, ms: performance.now() - asking });
  }
  const of = (kind: QueryKind) => times.filter((time) => time.kind === kind).map(({ ms }) => ms);
  return {
    openMs,
    heap,
    queries: times.length,
    times: percentiles(times.map(({ ms }) => ms)),
    byKind: Object.fromEntries(
      QUERY_KINDS.flatMap((kind) => {
        const found = percentiles(of(kind));
        return found === null ? [] : [[kind, { ...found, queries: of(kind).length }]];
      }),
    ),
  };
}

/** What the process holds of objects and of bytes, after what is not needed was thrown away. */
async function usedBytes(): Promise<number> {
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.();
    // Memory outside the heap is given back a turn later.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  // `external` has `arrayBuffers` in it.
  return heapUsed + external;
}
