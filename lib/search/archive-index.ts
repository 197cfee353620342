import type { ArchiveNames } from './archive-names.ts';
import type { Columns } from './columns.ts';
import type { CopyGroups } from './copies/copy-groups.ts';
import type { FirstOfCopies } from './copies/copy-section.ts';
import type { FieldWorth } from './field-worth.ts';
import type { MatchPool } from './matches.ts';
import type { SegmentColumns } from './open-columns.ts';
import type { Inflate } from './packed/inflate.ts';
import type { PlanMemory } from './plan-memory.ts';
import type { QuestionTables } from './question-tables.ts';
import type { SegmentWords } from './segment-words.ts';
import type { SnapshotManifest } from './snapshot-manifest.ts';
import type { FixedOrder } from './statement-order.ts';
import type { LoadFile, TextFileList, TextSource } from './text-source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One segment, opened. Statements are meant by their place: those of the base first, those of the overlay behind them. */
export interface OpenSegment {
  /** Names of its files. */
  index: string;
  rest: string;
  base: number;
  words: SegmentWords;
  columns: SegmentColumns;
  texts: TextFileList;
  names: { reporters: string[]; pages: string[]; authors: string[] };
  /** Of an overlay: how many ids of the base stand before each of its statements. */
  placesAmong: Uint32Array;
  copies: FirstOfCopies;
  /** Number of a word of the vocabulary in this segment, or -1; null where both are the same. */
  localOf: Int32Array | null;
}

/** An archive opened for searching. */
export interface ArchiveIndex {
  manifest: SnapshotManifest;
  load: LoadFile;
  inflate: Inflate;
  names: ArchiveNames;
  segments: OpenSegment[];
  /** Places, those that no longer count among them. */
  places: number;
  /** Statements that count. */
  statements: number;
  /** 1 at places that no longer count; null where all do. */
  isGone: Uint8Array | null;
  vocabulary: Vocabulary;
  columns: Columns;
  copies: CopyGroups;
  /** The rank of every place in an order. */
  ranks: (order: FixedOrder) => Uint32Array;
  texts: TextSource;
  tables: QuestionTables;
  /** What words are worth in a field, by the lengths of those that count. */
  worth: (field: number) => FieldWorth;
  pool: MatchPool;
  plans: PlanMemory;
}
