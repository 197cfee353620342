import { ArchiveError } from '#lib/archive/archive-error.ts';

export const SNAPSHOT_FORMAT = 'on-the-record-snapshot';
/** Raised with every change of the layout of any file; docs/snapshot-format.md describes this one. */
export const SNAPSHOT_VERSION = 4;

/** One part of the archive, with the names of its files. Sizes are compressed, in bytes. */
export interface ManifestSegment {
  /** Words, columns and the list of text files: enough to search. */
  index: string;
  /** The commonest words and the positions of all, loaded behind the index. */
  rest: string;
  /** The ids of the statements in order; only a publisher reads it. */
  ids: string;
  statements: number;
  indexBytes: number;
  restBytes: number;
}

/** What a snapshot consists of: a base and at most one overlay. */
export interface SnapshotManifest {
  format: typeof SNAPSHOT_FORMAT;
  version: number;
  /** Statements that count. */
  statements: number;
  names: string;
  namesBytes: number;
  segments: ManifestSegment[];
  /** Places in the base that no longer count, ascending: their statement is in the overlay, or gone. */
  replaced: number[];
  /** All text files together. */
  texts: { files: number; bytes: number };
}

/** Composes a manifest of what was built. */
export function manifestOf(
  parts: Pick<SnapshotManifest, 'segments' | 'replaced' | 'texts'> & { names: { name: string; bytes: Uint8Array } },
): SnapshotManifest {
  const { names, segments, replaced, texts } = parts;
  return {
    format: SNAPSHOT_FORMAT,
    version: SNAPSHOT_VERSION,
    statements: segments.reduce((sum, segment) => sum + segment.statements, 0) - replaced.length,
    names: names.name,
    namesBytes: names.bytes.length,
    segments,
    replaced,
    texts,
  };
}

/** The manifest as text, always the same for the same manifest, since the hash of it names the snapshot. */
export function writeManifest(manifest: SnapshotManifest): string {
  const { format, version, statements, names, namesBytes, segments, replaced, texts } = manifest;
  const ordered = segments.map(({ index, rest, ids, statements, indexBytes, restBytes }) => ({ index, rest, ids, statements, indexBytes, restBytes }));
  return JSON.stringify({ format, version, statements, names, namesBytes, segments: ordered, replaced, texts: { files: texts.files, bytes: texts.bytes } });
}

/** Reads a manifest. Throws an `ArchiveError` of code `snapshot-invalid` where it is damaged, of another format or of another version. */
export function readManifest(text: string): SnapshotManifest {
  const value = parse(text);
  if (!hasKeys(value, ['format', 'version']) || value.format !== SNAPSHOT_FORMAT)
    throw invalidSnapshot('is not a snapshot of this archive', 'Publish it again.');
  refuseVersion(Number(value.version));
  if (!isManifest(value)) throw invalidSnapshot('has a damaged manifest', 'Publish it again.');
  return value;
}

/** Throws where a file or manifest is of another version than this program reads. */
export function refuseVersion(version: number): void {
  if (version > SNAPSHOT_VERSION)
    throw invalidSnapshot(
      `has version ${version}, newer than version ${SNAPSHOT_VERSION}, which this program reads`,
      'Reload the page, or update the program.',
    );
  if (version !== SNAPSHOT_VERSION) throw invalidSnapshot(`has the old version ${version}`, 'Publish it again.');
}

/** The one way in which snapshots are refused. */
export function invalidSnapshot(message: string, remedy: string, cause?: unknown): ArchiveError {
  return new ArchiveError({ code: 'snapshot-invalid', message, where: { file: 'search snapshot' }, remedy }, cause === undefined ? undefined : { cause });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalidSnapshot('is not a snapshot of this archive', 'Publish it again.', cause);
  }
}

function hasKeys<Key extends string>(value: unknown, keys: readonly Key[]): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

const isCount = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isFileName = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

function isManifest(value: unknown): value is SnapshotManifest {
  return (
    hasKeys(value, ['statements', 'names', 'namesBytes', 'segments', 'replaced', 'texts']) &&
    isCount(value.statements) &&
    isFileName(value.names) &&
    isCount(value.namesBytes) &&
    Array.isArray(value.segments) &&
    value.segments.every(isSegment) &&
    Array.isArray(value.replaced) &&
    value.replaced.every(isCount) &&
    hasKeys(value.texts, ['files', 'bytes']) &&
    isCount(value.texts.files) &&
    isCount(value.texts.bytes)
  );
}

function isSegment(value: unknown): value is ManifestSegment {
  return (
    hasKeys(value, ['index', 'rest', 'ids', 'statements', 'indexBytes', 'restBytes']) &&
    [value.index, value.rest, value.ids].every(isFileName) &&
    [value.statements, value.indexBytes, value.restBytes].every(isCount)
  );
}
