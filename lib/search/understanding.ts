import type { IndexedName } from './archive-names.ts';
import type { QueryProblem } from './query/query-syntax.ts';
import type { QueryNode } from './query-tree.ts';
import type { UnderstoodField } from './search-answer.ts';

/** One thing that was read out of a question. */
export interface Part {
  id: string;
  field: UnderstoodField;
  /** As typed. */
  value: string;
  label: string;
  node: QueryNode;
  start: number;
  /** Parts of one row ("by Kim and Trump"): any of them will do. */
  row?: number;
  /** Written with a sign of its own: joined to the rest by AND, whatever it is. */
  isStrict?: true;
}

/** What was read out of a question as a whole. */
export interface Understanding {
  /** In the order typed; what was taken back is gone. */
  parts: Part[];
  tree: QueryNode;
  /** Where a capital OR stands. */
  ors: number[];
  notices: string[];
  problems: QueryProblem[];
  /** Family names that several bear, by the id of their part. */
  surnames: { part: string; surname: string; ids: string[] }[];
  /** Asked for as speakers, but only mentioned here. */
  mentioned: IndexedName[];
  /** False where a name stands that nobody bears: then nothing looser may be searched instead. */
  mayLoosen: boolean;
}

/** Notes down a part. Parts with the same `row` may stand for each other. */
export type Add = (field: UnderstoodField, value: string, label: string, node: QueryNode, start: number, row?: number) => void;
