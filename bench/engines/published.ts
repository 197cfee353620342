import type { ArchiveIndex } from '#lib/search/archive-index.ts';
import { buildNames } from '#lib/search/build-names.ts';
import { buildSegment } from '#lib/search/build-segment.ts';
import { openArchive } from '#lib/search/open-archive.ts';
import { inflateInNode } from '#lib/search/packed/inflate-in-node.ts';
import { readManifest, SNAPSHOT_FORMAT, SNAPSHOT_VERSION, type SnapshotManifest, writeManifest } from '#lib/search/snapshot-manifest.ts';
import { AsStatements, byId } from '../as-statement.ts';
import { decode, encode } from '../bytes.ts';
import type { Built } from '../engine.ts';
import type { Paragraph } from '../paragraph.ts';

export const MANIFEST = 'manifest.json';
const SPEAKERS = 'speakers.json';

/** Publishes paragraphs as one segment. */
export async function publish(paragraphs: readonly Paragraph[]): Promise<Built> {
  const statements = new AsStatements();
  const { segment, texts, files } = await buildSegment(statementsIn(paragraphs, statements));
  const speakers = statements.allSpeakers();
  const names = await buildNames({ title: 'Benchmark', language: 'en', speakers, mentioned: [], topics: [] });
  const manifest: SnapshotManifest = {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    statements: segment.statements,
    names: names.name,
    namesBytes: names.bytes.length,
    segments: [segment],
    replaced: [],
    texts,
  };
  const published = new Map([...files, names].map(({ name, bytes }) => [name, bytes]));
  published.set(MANIFEST, encode(writeManifest(manifest)));
  // What a page knows of its facets: the ids of speakers.
  published.set(SPEAKERS, encode(JSON.stringify(Object.fromEntries(speakers.map(({ name, id }) => [name, id])))));
  return { files: published, first: [MANIFEST, names.name, segment.index], compressed: true };
}

function* statementsIn(paragraphs: readonly Paragraph[], statements: AsStatements) {
  for (const paragraph of byId(paragraphs)) yield statements.of(paragraph);
}

/** Opens what was published, with every file at hand as if it had just arrived. */
export async function openPublished(files: ReadonlyMap<string, Uint8Array>): Promise<ArchiveIndex> {
  const load = async (name: string) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`There is no file ${name}.`);
    return bytes;
  };
  return openArchive(readManifest(decode(files.get(MANIFEST))), load, { inflate: inflateInNode });
}

/** Ids of speakers by their names, as a page knows them of its facets. */
export const speakersIn = (files: ReadonlyMap<string, Uint8Array>): Record<string, string> => JSON.parse(decode(files.get(SPEAKERS)));
