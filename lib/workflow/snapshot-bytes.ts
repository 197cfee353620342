import type { SnapshotManifest } from '#lib/search/snapshot-manifest.ts';

/** The size of everything that readers can load of a snapshot, in bytes. */
export function snapshotBytes({ namesBytes, segments, texts }: SnapshotManifest): number {
  return segments.reduce((sum, { indexBytes, restBytes }) => sum + indexBytes + restBytes, namesBytes + texts.bytes);
}
