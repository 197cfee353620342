import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { BuiltFile } from './built-file.ts';
import { ColumnCounter } from './column-counter.ts';
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

/**
 * Builds the files of a segment from statements in ascending order of ids (UTF-16 units). With the ids of a base it is an overlay, and
 * notes where among the base's each of its statements stands. The same statements give the same bytes.
 */
export async function buildSegment(
  contexts: Iterable<StatementInContext> | AsyncIterable<StatementInContext>,
  baseIds: readonly string[] = [],
): Promise<BuiltSegment> {
  const words = new WordCounter();
  const columns = new ColumnCounter();
  const texts = new TextFiles();
  const ids: string[] = [];
  const first: IndexedStatement[] = [];
  for await (const context of contexts) {
    const statement = indexedStatement(context);
    if (ids.length < BUILT_BY_MINISEARCH) first.push(statement);
    words.add(statement);
    columns.add(statement);
    ids.push(statement.row.id);
    await texts.add(statement);
  }
  const sections = writeWords(wordsOf(words, first, ids.length));
  const { files: textFiles, list } = await texts.end();
  const [index, rest, idFile] = await Promise.all([
    packFile('index', [
      writeJson({ statements: ids.length, lists: columns.lists(), names: columns.names() }),
      ...sections.index,
      columns.codes(),
      list,
      writePlacesAmong(ids, baseIds),
    ]),
    packFile('rest', sections.rest),
    packFile('ids', [writeTexts(ids)]),
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

/** The ids of an ids file. */
export async function readIds(bytes: Uint8Array): Promise<string[]> {
  const [section] = await readSections('ids', bytes);
  return section === undefined ? [] : readTexts(section);
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
