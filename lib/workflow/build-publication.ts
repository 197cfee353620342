import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { buildNames } from '#lib/search/build-names.ts';
import { type BuiltSegment, buildSegment, readBase } from '#lib/search/build-segment.ts';
import type { BuiltFile } from '#lib/search/built-file.ts';
import { indexedStatement } from '#lib/search/indexed-statement.ts';
import { type ManifestSegment, manifestOf, readManifest, type SnapshotManifest } from '#lib/search/snapshot-manifest.ts';
import { allStatements, changedStatements, countChanged } from '#lib/store/all-statements.ts';
import type { Store } from '#lib/store/client.ts';
import { namesOfArchive } from '#lib/store/names-of-archive.ts';
import { readStatements } from '#lib/store/read-statement.ts';
import { type NotedSegment, readSegment, readSnapshotFile, type SnapshotSegment } from '#lib/store/snapshot-files.ts';

/** What is to be stored, and then named by the manifest. */
export interface BuiltPublication {
  manifest: SnapshotManifest;
  /** Those that are new; the base of changes is there already. */
  segments: SnapshotSegment[];
}

/** What an overlay may hold: above it, readers are better served by a new base. */
const MOST_CHANGES = 2_000;
const FEW_CHANGES = 200;

/** Builds everything anew: one segment of all statements. `onRead` hears how many were read so far. */
export async function buildWhole(store: Store, builtFrom: number, onRead: (statements: number) => void): Promise<BuiltPublication> {
  const built = await buildSegment(everyStatement(store, onRead));
  const names = await buildNames(await namesOfArchive(store));
  return {
    manifest: manifestOf({ names, segments: [built.segment], replaced: [], texts: built.texts }),
    segments: [...segmentOf(built, builtFrom), ...segmentOf(names, builtFrom)],
  };
}

/**
 * Builds an overlay of every statement that changed since the base of a snapshot was built, so that readers keep the files of the base.
 * Null where all is to be built anew: too much has changed, a statement is gone, or the base is not there.
 */
export async function buildChanges(store: Store, before: string, builtFrom: number): Promise<BuiltPublication | null> {
  const [base] = readManifest(before).segments;
  const noted = base === undefined ? null : await readSegment(store, base.index);
  if (base === undefined || noted === null) return null;
  const { statements, changed } = await countChanged(store, noted.builtFrom);
  if (changed > Math.min(MOST_CHANGES, Math.max(FEW_CHANGES, base.statements / 100), base.statements / 2)) return null;
  const idFile = await readSnapshotFile(store, base.ids);
  if (idFile === null) return null;
  const { ids, keys, firstOf } = await readBase(idFile);
  const contexts = await changedStatements(store, noted.builtFrom);
  const replaced = placesOf(contexts, ids);
  if (ids.length - replaced.length + contexts.length !== statements) return null;
  const gone = new Set(replaced);
  const read = async (places: readonly number[]) =>
    (
      await readStatements(
        store,
        places.map((place) => ids[place] ?? ''),
      )
    ).map(indexedStatement);
  const copies = { keys, firstOf, counts: (place: number) => !gone.has(place), read };
  const overlay = contexts.length === 0 ? null : await buildSegment(contexts, { ids, copies });
  const names = await buildNames(await namesOfArchive(store));
  return {
    manifest: manifestOf({
      names,
      segments: [base, ...(overlay === null ? [] : [overlay.segment])],
      replaced,
      texts: sumOf(textsOf(base, noted), overlay?.texts),
    }),
    segments: [...(overlay === null ? [] : segmentOf(overlay, builtFrom)), ...segmentOf(names, builtFrom)],
  };
}

function segmentOf(built: BuiltSegment | BuiltFile, builtFrom: number): SnapshotSegment[] {
  if ('segment' in built) return [{ name: built.segment.index, files: built.files, builtFrom }];
  return [{ name: built.name, files: [built], builtFrom }];
}

/** Where the base has these statements, ascending. */
function placesOf(contexts: readonly StatementInContext[], baseIds: readonly string[]): number[] {
  const changed = new Set(contexts.map(({ statement }) => statement.id));
  return baseIds.flatMap((id, place) => (changed.has(id) ? [place] : []));
}

/** The text files of a segment are those that are nothing else. */
function textsOf({ index, rest, ids }: ManifestSegment, { sizes }: NotedSegment): SnapshotManifest['texts'] {
  const texts = [...sizes].filter(([name]) => name !== index && name !== rest && name !== ids);
  return { files: texts.length, bytes: texts.reduce((sum, [, bytes]) => sum + bytes, 0) };
}

function sumOf(one: SnapshotManifest['texts'], other: SnapshotManifest['texts'] = { files: 0, bytes: 0 }): SnapshotManifest['texts'] {
  return { files: one.files + other.files, bytes: one.bytes + other.bytes };
}

async function* everyStatement(store: Store, onRead: (statements: number) => void): AsyncGenerator<StatementInContext> {
  let read = 0;
  for await (const batch of allStatements(store)) {
    yield* batch;
    read += batch.length;
    onRead(read);
  }
}
