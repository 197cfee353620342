import MiniSearch from 'minisearch';
import { ArchiveError } from '#lib/archive/archive-error.ts';

import { INDEX_OPTIONS, type IndexedDocument } from './index-options.ts';
import { buildQuestionTables, type QuestionTables } from './question-tables.ts';
import type { SnapshotContent } from './snapshot-content.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';

/** An archive opened for searching. */
export interface ArchiveIndex {
  content: SnapshotContent;
  miniSearch: MiniSearch<IndexedDocument>;
  vocabulary: Vocabulary;
  tables: QuestionTables;
}

/** Opens what `unpackSnapshot` gave. */
export function openArchiveIndex(unpacked: unknown): ArchiveIndex {
  const content = readContent(unpacked);
  // MiniSearch alters the object it loads, and its list of words is read here first.
  const vocabulary = buildVocabulary(content.index.index.map(([term]) => term));
  return { content, miniSearch: MiniSearch.loadJS(content.index, INDEX_OPTIONS), vocabulary, tables: buildQuestionTables(content) };
}

function readContent(unpacked: unknown): SnapshotContent {
  const lists = ['statements', 'names', 'topics', 'events', 'sources'];
  const isContent =
    typeof unpacked === 'object' &&
    unpacked !== null &&
    'archive' in unpacked &&
    'index' in unpacked &&
    lists.every((name) => name in unpacked && Array.isArray(Reflect.get(unpacked, name)));
  if (!isContent) {
    const where = { file: 'search snapshot' };
    throw new ArchiveError({ code: 'snapshot-invalid', message: 'does not hold what its version promises', where, remedy: 'Publish it again.' });
  }
  // The border: format, version and checksum were compared, so these are the bytes that `buildSnapshot` wrote from checked records.
  return unpacked as SnapshotContent;
}
