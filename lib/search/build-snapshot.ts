import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { buildNames, type NamesArchive } from './build-names.ts';
import { buildSegment } from './build-segment.ts';
import type { BuiltFile } from './built-file.ts';
import { manifestOf, type SnapshotManifest } from './snapshot-manifest.ts';

export interface BuiltSnapshot {
  manifest: SnapshotManifest;
  files: BuiltFile[];
}

/** Builds a whole snapshot of one segment. The same archive in the same order gives the same bytes. */
export async function buildSnapshot(contexts: Iterable<StatementInContext> | AsyncIterable<StatementInContext>, archive: NamesArchive): Promise<BuiltSnapshot> {
  const names = await buildNames(archive);
  const { segment, texts, files } = await buildSegment(contexts);
  const manifest = manifestOf({ names, segments: [segment], replaced: [], texts });
  return { manifest, files: [names, ...files] };
}
