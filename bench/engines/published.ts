import type { ArchiveIndex } from '#lib/search/archive-index.ts';
import { buildSnapshot } from '#lib/search/build-snapshot.ts';
import { openArchive } from '#lib/search/open-archive.ts';
import { inflateInNode } from '#lib/search/packed/inflate-in-node.ts';
import { readManifest, writeManifest } from '#lib/search/snapshot-manifest.ts';
import { AsStatements, byId } from '../as-statement.ts';
import { decode, encode } from '../bytes.ts';
import type { Built } from '../engine.ts';
import type { Paragraph } from '../paragraph.ts';

export const MANIFEST = 'manifest.json';
const SPEAKERS = 'speakers.json';

/** Publishes paragraphs as one segment. */
export async function publish(paragraphs: readonly Paragraph[]): Promise<Built> {
  const statements = new AsStatements();
  const contexts = Array.from(statementsIn(paragraphs, statements));
  const speakers = statements.allSpeakers();
  const { manifest, files } = await buildSnapshot(contexts, { title: 'Benchmark', language: 'en', speakers, mentioned: [], topics: [], equivalents: [] });
  const published = new Map(files.map(({ name, bytes }) => [name, bytes]));
  published.set(MANIFEST, encode(writeManifest(manifest)));
  // What a page knows of its facets: the ids of speakers.
  published.set(SPEAKERS, encode(JSON.stringify(Object.fromEntries(speakers.map(({ name, id }) => [name, id])))));
  const first = [MANIFEST, manifest.names, ...manifest.segments.map(({ index }) => index)];
  return { files: published, first, compressed: true };
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
