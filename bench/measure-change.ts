import { buildSegment, readBase } from '#lib/search/build-segment.ts';
import { indexedStatement } from '#lib/search/indexed-statement.ts';
import { openArchive } from '#lib/search/open-archive.ts';
import { readManifest, writeManifest } from '#lib/search/snapshot-manifest.ts';
import { AsStatements, byId } from './as-statement.ts';
import { decode, encode } from './bytes.ts';
import { MANIFEST } from './engines/published.ts';
import type { ChangeMeasurement } from './measurement.ts';
import type { Paragraph } from './paragraph.ts';
import { percentiles } from './percentiles.ts';

const TIMES = 20;

/**
 * What it takes to publish one altered statement over what is published, and how much of it a reader loads who has the rest: the manifest, the
 * overlay, and the text file that shows it. Nothing of it is written into a database.
 */
export async function measureChange(paragraphs: readonly Paragraph[], files: ReadonlyMap<string, Uint8Array>): Promise<ChangeMeasurement> {
  const manifest = readManifest(decode(files.get(MANIFEST)));
  const [base] = manifest.segments;
  const sorted = byId(paragraphs);
  const times: number[] = [];
  let bytes = 0;
  for (let time = 0; base !== undefined && time < TIMES; time += 1) {
    const place = Math.floor((sorted.length * time) / TIMES);
    const paragraph = sorted[place];
    if (paragraph === undefined) break;
    const statements = new AsStatements();
    const altered = { ...paragraph, text: `${paragraph.text} One sentence was added.` };
    const began = performance.now();
    const { ids, keys, firstOf } = await readBase(files.get(base.ids) ?? new Uint8Array());
    const read = async (places: readonly number[]) => places.flatMap((at) => sorted[at] ?? []).map((other) => indexedStatement(statements.of(other)));
    const overlay = await buildSegment([statements.of(altered)], { ids, copies: { keys, firstOf, counts: (at) => at !== place, read } });
    const changed = writeManifest({ ...manifest, segments: [base, overlay.segment], replaced: [place] });
    times.push(performance.now() - began);
    const loaded = [encode(changed), ...overlay.files.filter(({ name }) => name !== overlay.segment.ids).map((file) => file.bytes)];
    bytes = Math.max(
      bytes,
      loaded.reduce((sum, { length }) => sum + length, 0),
    );
    if (time === 0) await opens(changed, new Map([...files, ...overlay.files.map((file) => [file.name, file.bytes] as const)]));
  }
  return { ms: percentiles(times)?.p50 ?? 0, bytes };
}

/** Throws where what was published cannot be opened. */
async function opens(manifest: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await openArchive(readManifest(manifest), async (name) => files.get(name) ?? new Uint8Array());
}
