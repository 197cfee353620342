import type { Kind } from '#lib/archive/kind.ts';
import type { ColumnName } from './columns.ts';
import type { Field } from './search-answer.ts';

/** First and last day, both inclusive; null is open. */
export interface DayRange {
  earliest: string | null;
  latest: string | null;
}

/** A single word, folded. */
export interface WordNode {
  type: 'word';
  form: string;
  /** As typed, for messages. */
  typed: string;
  /** May be the beginning of a longer word: the last word while it is being typed. */
  prefix: boolean;
  /** Quoted: no other forms. */
  strict: boolean;
  /** Words within so many edits count as well, at the level `near`. */
  edits?: number;
  fields: readonly Field[];
}

/** Words next to each other, to the letter (folded); common words count. */
export interface PhraseNode {
  type: 'phrase';
  forms: readonly string[];
  typed: string;
  prefix: boolean;
  fields: readonly Field[];
  /** In any order, and from the first to the last at most so many words on; one directly behind the other where it is left out. */
  within?: number;
  /** How it is written, where it was not typed. */
  shown?: string;
}

/** What the words of a question become: typed in one place, executed by the engine, filled by `understandQuestion` and later by a query language. */
export type QueryNode =
  | WordNode
  | PhraseNode
  /** The words as typed, or what is written for the same thing; a hit through the others is of level `variant`. */
  | { type: 'equivalent'; plain: QueryNode; others: readonly PhraseNode[] }
  /** Statements by these speakers, by somebody taken for them, or naming them: in this order. */
  | { type: 'person'; typed: string; ids: readonly string[]; names: readonly PhraseNode[] }
  /** Statements by these speakers alone; with `identified` also by somebody whom the archive takes for one of them. */
  | { type: 'speaker'; ids: readonly string[]; identified: boolean }
  /** Passed on by one of these speakers, or by somebody whose name holds the phrase. */
  | { type: 'via'; ids: readonly string[]; name: PhraseNode }
  | { type: 'kind'; kinds: readonly Kind[] }
  /** Said wholly within one of these spans, or throughout a time that touches it; with `possibly` also what may have been said in it. */
  | { type: 'said'; ranges: readonly DayRange[]; possibly?: boolean }
  /** Passed on, or speaking of a time, in one of these spans: wholly within it, or throughout a time that touches it. */
  | { type: 'dated'; column: 'reported' | 'about'; ranges: readonly DayRange[] }
  /** Meets the node, whose words neither score nor mark: `event:plenum`. */
  | { type: 'holds'; node: QueryNode }
  /** Has one of these values in a column, or any at all. */
  | { type: 'value'; column: ColumnName; values: readonly string[] | 'any' }
  /** One of these titles, as the statement has it. */
  | { type: 'office'; titles: readonly string[] }
  | { type: 'place'; places: readonly string[] }
  | { type: 'nothing' }
  | { type: 'and'; nodes: readonly QueryNode[] }
  | { type: 'or'; nodes: readonly QueryNode[] }
  | { type: 'not'; node: QueryNode };

/** The parts of a node that score and mark: none of one that only narrows. */
export function partsOf(node: QueryNode): readonly QueryNode[] {
  if (isConstraint(node)) return [];
  switch (node.type) {
    case 'and':
    case 'or':
      return node.nodes;
    case 'equivalent':
      return [node.plain, ...node.others];
    case 'person':
      return node.names;
    case 'word':
    case 'phrase':
      return [];
  }
}

/** A node that only narrows: it neither scores nor marks. */
export type ConstraintNode = Exclude<QueryNode, { type: 'word' | 'phrase' | 'equivalent' | 'person' | 'and' | 'or' }>;

export function isConstraint(node: QueryNode): node is ConstraintNode {
  switch (node.type) {
    case 'speaker':
    case 'via':
    case 'kind':
    case 'said':
    case 'dated':
    case 'holds':
    case 'value':
    case 'office':
    case 'place':
    case 'not':
    case 'nothing':
      return true;
    case 'word':
    case 'phrase':
    case 'equivalent':
    case 'person':
    case 'and':
    case 'or':
      return false;
  }
}
