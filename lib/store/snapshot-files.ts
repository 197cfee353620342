import type { Store } from './client.ts';
import { inTransaction, type Transaction } from './in-transaction.ts';

/** One value of 8 MB takes PostgreSQL ten times as long as eight of 1 MB. */
const PIECE = 1_000_000;

/** Bytes written in one transaction, a larger file excepted: other writers wait for no more than this. */
const TURN = 2_000_000;

/** Names asked for at once. */
const NAMES = 500;

/** A file of a snapshot. Its name is made from its content, so that it is never written twice and never changed. */
export interface SnapshotFile {
  name: string;
  bytes: Uint8Array;
}

/** Files that are of use only together: a segment of the index, or the names. */
export interface SnapshotSegment {
  name: string;
  files: readonly SnapshotFile[];
  /** The data version that it is complete up to. */
  builtFrom: number;
}

/** A segment as it is noted. */
export interface NotedSegment {
  builtFrom: number;
  /** Sizes in bytes, by the name of the file. */
  sizes: ReadonlyMap<string, number>;
}

/**
 * Stores the files of a segment, a few at a time; those that are present are skipped. The segment is noted first, so that what
 * a builder leaves behind that dies here is found and removed by the next publication. Returns false where that happened to a
 * living builder, which was slower than its lock: then it has to begin again.
 */
export async function putSegment(store: Store, { name, files, builtFrom }: SnapshotSegment): Promise<boolean> {
  await noteSegment(store, name, files, builtFrom);
  for (const turn of turnsOf(files)) if (!(await putFiles(store, name, turn))) return false;
  return true;
}

/** What is noted of a segment, or null where it was removed. */
export async function readSegment(store: Transaction, name: string): Promise<NotedSegment | null> {
  const row = await store.snapshotSegment.findUnique({ where: { name } });
  return row === null ? null : { builtFrom: row.builtFrom, sizes: sizesIn(row.files) };
}

/** The bytes of a file, or null where there is none of this name. */
export async function readSnapshotFile(store: Transaction, fileName: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces = await store.snapshotPiece.findMany({ where: { fileName }, orderBy: { position: 'asc' }, select: { bytes: true } });
  const [only] = pieces;
  if (only === undefined) return null;
  if (pieces.length === 1) return only.bytes;
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.bytes.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.bytes, at);
    at += piece.bytes.length;
  }
  return bytes;
}

/**
 * Removes the segments that none of these manifests names, and their files unless another holds them: files are shared between
 * segments. For the transaction that swaps the pointer, so that nobody reads what is half gone. No file is ever left without a
 * segment, since one is only written where its segment is noted, in the same transaction.
 */
export async function removeUnnamed(transaction: Transaction, manifests: readonly string[]): Promise<void> {
  const segments = await transaction.snapshotSegment.findMany({ select: { name: true, files: true } });
  // A name is the hash of a content: it stands in a manifest only where it is meant.
  const isNamed = ({ name }: { name: string }) => manifests.some((manifest) => manifest.includes(name));
  const filesOf = (some: typeof segments) => some.flatMap(({ files }) => [...sizesIn(files).keys()]);
  const dead = segments.filter((segment) => !isNamed(segment));
  const kept = new Set(filesOf(segments.filter(isNamed)));
  for (const names of batchesOf(dead.map(({ name }) => name))) await transaction.snapshotSegment.deleteMany({ where: { name: { in: names } } });
  for (const names of batchesOf([...new Set(filesOf(dead))].filter((name) => !kept.has(name))))
    await transaction.snapshotPiece.deleteMany({ where: { fileName: { in: names } } });
}

async function noteSegment(store: Store, name: string, files: readonly SnapshotFile[], builtFrom: number): Promise<void> {
  const createdAt = new Date();
  await inTransaction(store, async (transaction) => {
    const { count } = await transaction.snapshotSegment.updateMany({ where: { name }, data: { createdAt } });
    if (count === 0) {
      const lines = files.map((file) => `${file.name} ${file.bytes.length}`).join('\n');
      await transaction.snapshotSegment.create({ data: { name, files: lines, builtFrom, createdAt } });
      // The same files, made of later records: nothing that they hold has changed up to then.
    } else await transaction.snapshotSegment.updateMany({ where: { name, builtFrom: { lt: builtFrom } }, data: { builtFrom } });
  });
}

/** Each file goes in whole, so that one whose first piece is present is present. */
async function putFiles(store: Store, segment: string, files: readonly SnapshotFile[]): Promise<boolean> {
  return inTransaction(store, async (transaction) => {
    const { count } = await transaction.snapshotSegment.updateMany({ where: { name: segment }, data: { createdAt: new Date() } });
    if (count === 0) return false;
    const present = new Set<string>();
    for (const names of batchesOf(files.map(({ name }) => name)))
      for (const { fileName } of await transaction.snapshotPiece.findMany({ where: { position: 0, fileName: { in: names } }, select: { fileName: true } }))
        present.add(fileName);
    const pieces = files.flatMap((file) => (present.has(file.name) ? [] : piecesOf(file)));
    if (pieces.length > 0) await transaction.snapshotPiece.createMany({ data: pieces });
    return true;
  });
}

function piecesOf({ name, bytes }: SnapshotFile) {
  const pieces: { fileName: string; position: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (let at = 0; at < bytes.length || at === 0; at += PIECE)
    pieces.push({ fileName: name, position: pieces.length, bytes: Uint8Array.from(bytes.subarray(at, at + PIECE)) });
  return pieces;
}

function* turnsOf(files: readonly SnapshotFile[]): Generator<SnapshotFile[]> {
  let turn = new Map<string, SnapshotFile>();
  let size = 0;
  for (const file of files) {
    if (size > 0 && size + file.bytes.length > TURN) {
      yield [...turn.values()];
      turn = new Map();
      size = 0;
    }
    turn.set(file.name, file);
    size += file.bytes.length;
  }
  if (turn.size > 0) yield [...turn.values()];
}

function* batchesOf(names: readonly string[]): Generator<string[]> {
  for (let at = 0; at < names.length; at += NAMES) yield names.slice(at, at + NAMES);
}

/** Reads what `noteSegment` writes: a name and a size a line. */
function sizesIn(lines: string): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [name = '', size = '0'] = line.split(' ');
    if (name !== '') sizes.set(name, Number(size));
  }
  return sizes;
}
