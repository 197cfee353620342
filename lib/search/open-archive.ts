import type { ArchiveIndex, OpenSegment } from './archive-index.ts';
import type { ArchiveNames } from './archive-names.ts';
import { copyGroups } from './copies/copy-groups.ts';
import { readCopies } from './copies/copy-section.ts';
import { type FieldWorth, fieldWorth } from './field-worth.ts';
import { MatchPool } from './matches.ts';
import { joinColumns, readColumns } from './open-columns.ts';
import { ByteReader } from './packed/byte-reader.ts';
import { type Inflate, inflate as inflateAnywhere } from './packed/inflate.ts';
import { type FileKind, readSections } from './packed/packed-file.ts';
import { readJson } from './packed/packed-json.ts';
import { PlanMemory } from './plan-memory.ts';
import { buildQuestionTables } from './question-tables.ts';
import { readRest, readWords } from './segment-words.ts';
import type { ManifestSegment, SnapshotManifest } from './snapshot-manifest.ts';
import { rankStatements } from './statement-order.ts';
import { type LoadFile, type LoadFiles, readTextFiles, TextSource } from './text-source.ts';
import { joinVocabularies, openVocabulary } from './vocabulary.ts';

export interface Opening {
  /** An archive that is open: what it has is not loaded again. */
  before?: ArchiveIndex;
  /** Where there is something faster than what every browser has. */
  inflate?: Inflate;
  /** Where several files can be had at once. */
  loadFiles?: LoadFiles;
}

/**
 * Opens a snapshot: loads its names and index files, and nothing that an archive before it has open. Throws an `ArchiveError` of code
 * `snapshot-invalid` where a file is truncated, altered, of another version or does not belong to the manifest.
 */
export async function openArchive(
  manifest: SnapshotManifest,
  loadFile: LoadFile,
  { before, inflate = inflateAnywhere, loadFiles }: Opening = {},
): Promise<ArchiveIndex> {
  const load = (kind: FileKind) => async (name: string) => readSections(kind, await loadFile(name), inflate);
  const bases = manifest.segments.map((_, number) => manifest.segments.slice(0, number).reduce((sum, { statements }) => sum + statements, 0));
  const [names, ...opened] = await Promise.all([
    readNames(manifest, load('names'), before),
    ...manifest.segments.map((segment, number) => openSegment(segment, bases[number] ?? 0, load('index'), before)),
  ]);
  const places = manifest.segments.reduce((sum, { statements }) => sum + statements, 0);
  const segments = withVocabulary(opened);
  const isGone = manifest.replaced.length === 0 ? null : new Uint8Array(places);
  for (const place of manifest.replaced) if (isGone !== null) isGone[place] = 1;
  const columns = joinColumns(segments.segments.map((segment) => segment.columns));
  const tables = buildQuestionTables(
    names,
    columns,
    segments.segments.map((segment) => segment.names),
  );
  const nameOf = (speaker: string) => tables.names.byId.get(speaker)?.name ?? speaker;
  const ranked = new Map<string, Uint32Array>();
  return {
    manifest,
    load: loadFile,
    inflate,
    names,
    segments: segments.segments,
    places,
    statements: manifest.statements,
    isGone,
    vocabulary: segments.vocabulary,
    columns,
    copies: copyGroups(
      segments.segments.map(({ copies }) => copies),
      isGone,
    ),
    ranks(order) {
      const known = ranked.get(order) ?? rankStatements(columns, placesById(segments.segments, places), order, nameOf);
      ranked.set(order, known);
      return known;
    },
    texts: new TextSource(
      loadFiles ?? ((names) => Promise.all(names.map(loadFile))),
      inflate,
      segments.segments.map(({ texts }) => texts),
    ),
    tables,
    worth: worthOfFields(segments.segments, isGone, manifest.statements),
    pool: new MatchPool(places),
    plans: new PlanMemory(),
  };
}

/** Loads what was left behind the index, where it is not there yet. Afterwards every question can be answered. */
export async function completeArchive(index: ArchiveIndex): Promise<void> {
  await Promise.all(
    index.segments.map(async ({ rest, words }) => {
      if (words.rest !== null) return;
      const sections = await readSections('rest', await index.load(rest), index.inflate);
      words.rest ??= readRest(words, sections);
    }),
  );
}

type ReadFile = (name: string) => Promise<Uint8Array[]>;

async function readNames(manifest: SnapshotManifest, read: ReadFile, before: ArchiveIndex | undefined): Promise<ArchiveNames> {
  if (before?.manifest.names === manifest.names) return before.names;
  const [section] = await read(manifest.names);
  // The border: the checksum was compared, so this is what `buildNames` wrote.
  return readJson(section) as ArchiveNames;
}

async function openSegment(segment: ManifestSegment, base: number, read: ReadFile, before: ArchiveIndex | undefined): Promise<OpenSegment> {
  const known = before?.segments.find(({ index, base: at }) => index === segment.index && at === base);
  if (known !== undefined) return known;
  const [meta, ...sections] = await read(segment.index);
  // The border: as above.
  const { lists, names } = readJson(meta) as { lists: Record<string, string[][]>; names: OpenSegment['names'] };
  const among = new ByteReader(sections[10] ?? new Uint8Array());
  let place = 0;
  return {
    index: segment.index,
    rest: segment.rest,
    base,
    words: readWords(segment.statements, sections),
    columns: readColumns(segment.statements, lists, sections[8] ?? new Uint8Array()),
    texts: readTextFiles(sections[9] ?? new Uint8Array(), base),
    names,
    placesAmong: base === 0 ? new Uint32Array() : Uint32Array.from({ length: segment.statements }, () => (place += among.varint())),
    copies: readCopies(sections[11] ?? new Uint8Array(), base),
    localOf: null,
  };
}

/** Gives segments one vocabulary. The base keeps its own numbers where the overlay has no word of its own. */
function withVocabulary(opened: readonly OpenSegment[]): Pick<ArchiveIndex, 'segments' | 'vocabulary'> {
  const [base, overlay] = opened;
  const alone = openVocabulary(base?.words.words ?? [], base?.words.formsBack ?? new Uint32Array());
  if (base === undefined || overlay === undefined) return { segments: [...opened], vocabulary: alone };
  const vocabulary = joinVocabularies(alone, base.words.formsBack, overlay.words.words);
  return { vocabulary, segments: opened.map((segment) => ({ ...segment, localOf: localNumbers(vocabulary.words, segment.words.words) })) };
}

function localNumbers(words: readonly string[], own: readonly string[]): Int32Array | null {
  if (words === own) return null;
  const local = new Int32Array(words.length).fill(-1);
  let at = 0;
  words.forEach((word, number) => {
    if (own[at] !== word) return;
    local[number] = at;
    at += 1;
  });
  return local;
}

/** All places in the order of ids: a base is in it already, and an overlay knows where among the base it belongs. */
function placesById(segments: readonly OpenSegment[], places: number): Uint32Array {
  const [base, overlay] = segments;
  const byId = new Uint32Array(places);
  for (let place = 0; place < places; place++) byId[place] = place;
  if (base === undefined || overlay === undefined) return byId;
  let at = 0;
  let from = 0;
  for (const [number, among] of overlay.placesAmong.entries()) {
    for (; from < among; from++) byId[at++] = from;
    byId[at++] = overlay.base + number;
  }
  for (; from < base.words.statements; from++) byId[at++] = from;
  return byId;
}

/** By the mean number of different words in a field, over the statements that count; made when the field is first asked. */
function worthOfFields(segments: readonly OpenSegment[], isGone: Uint8Array | null, statements: number): ArchiveIndex['worth'] {
  const worths = new Map<number, FieldWorth>();
  const make = (field: number) => {
    let sum = 0;
    for (const { words, base } of segments) {
      const lengths = words.lengths[field] ?? new Uint16Array();
      for (let place = 0; place < lengths.length; place++) if (isGone === null || isGone[base + place] === 0) sum += lengths[place] ?? 0;
    }
    return fieldWorth(statements === 0 ? 0 : sum / statements);
  };
  return (field) => {
    const known = worths.get(field) ?? make(field);
    worths.set(field, known);
    return known;
  };
}
