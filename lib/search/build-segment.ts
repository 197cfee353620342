import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { BuiltFile } from './built-file.ts';
import { ColumnCounter } from './column-counter.ts';
import { type CopiesOfBase, CopyCounter, readKeys } from './copies/copy-counter.ts';
import { readCopies, writeCopies } from './copies/copy-section.ts';
import { type IndexedStatement, indexedStatement } from './indexed-statement.ts';
import { BUILT_BY_MINISEARCH, minisearchTally } from './minisearch-tally.ts';
import { ByteWriter } from './packed/byte-writer.ts';
import { readTexts, writeTexts } from './packed/front-coding.ts';
import { readSections } from './packed/packed-file.ts';
import { writeJson } from './packed/packed-json.ts';
import type { ManifestSegment } from './snapshot-manifest.ts';
import { TextFiles } from './text-files.ts';
import { WordCounter, type WordTally } from './word-tally.ts';
import { packFile, writeWords } from './write-segment.ts';

export interface BuiltSegment {
  segment: ManifestSegment;
  texts: { files: number; bytes: number };
  /** Index, rest, ids and texts. */
  files: BuiltFile[];
}

/** What an overlay is built upon. */
export interface SegmentBase {
  ids: readonly string[];
  copies: CopiesOfBase;
}

/**
 * Builds the files of a segment from statements in ascending order of ids (UTF-16 units). With a base it is an overlay, and notes where
 * among the base's each of its statements stands and of which of them it is a copy. The same statements give the same bytes.
 */
export async function buildSegment(
  contexts: Iterable<StatementInContext> | AsyncIterable<StatementInContext>,
  base: SegmentBase | null = null,
): Promise<BuiltSegment> {
  const baseIds = base?.ids ?? [];
  const words = new WordCounter();
  const copyCounter = new CopyCounter(words, baseIds.length);
  const columns = new ColumnCounter();
  const texts = new TextFiles();
  const ids: string[] = [];
  const first: IndexedStatement[] = [];
  for await (const context of contexts) {
    const statement = indexedStatement(context);
    if (ids.length < BUILT_BY_MINISEARCH) first.push(statement);
    words.add(statement);
    copyCounter.add(statement);
    columns.add(statement);
    ids.push(statement.row.id);
    await texts.add(statement);
  }
  const sections = writeWords(wordsOf(words, first, ids.length));
  const { files: textFiles, list } = await texts.end();
  const copies = writeCopies(await copyCounter.find(base?.copies ?? null), baseIds.length);
  const [index, rest, idFile] = await Promise.all([
    packFile('index', [
      writeJson({ statements: ids.length, lists: columns.lists(), names: columns.names() }),
      ...sections.index,
      columns.codes(),
      list,
      writePlacesAmong(ids, baseIds),
      copies,
    ]),
    packFile('rest', sections.rest),
    packFile('ids', [writeTexts(ids), copyCounter.writeKeys(), copies]),
  ]);
  return {
    segment: {
      index: index.name,
      rest: rest.name,
      ids: idFile.name,
      statements: ids.length,
      indexBytes: index.bytes.length,
      restBytes: rest.bytes.length,
    },
    texts: { files: textFiles.length, bytes: textFiles.reduce((sum, { bytes }) => sum + bytes.length, 0) },
    files: [index, rest, idFile, ...textFiles],
  };
}

/** What the ids file of a base says to the builder of an overlay. */
export async function readBase(bytes: Uint8Array): Promise<{ ids: string[] } & Pick<CopiesOfBase, 'keys' | 'firstOf'>> {
  const [texts = new Uint8Array([0]), keys = new Uint8Array(), copies = new Uint8Array()] = await readSections('ids', bytes);
  const ids = readTexts(texts);
  return { ids, keys: readKeys(keys, ids.length), firstOf: readCopies(copies, 0) };
}

function wordsOf(words: WordCounter, first: readonly IndexedStatement[], statements: number): WordTally {
  const counted = words.tally();
  return statements <= BUILT_BY_MINISEARCH ? minisearchTally(first, counted) : counted;
}

/** How many ids of the base stand before each: ascending, so as gaps. */
function writePlacesAmong(ids: readonly string[], baseIds: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  let place = 0;
  let before = 0;
  for (const id of baseIds.length === 0 ? [] : ids) {
    while (place < baseIds.length && (baseIds[place] ?? '') < id) place += 1;
    writer.varint(place - before);
    before = place;
  }
  return writer.written();
}
