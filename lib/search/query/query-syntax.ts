import type { FieldName } from './query-fields.ts';

/** A part of the typed text, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** What a question says, before anything of the archive is asked: the tree that its signs make. Words without a sign are left for the archive to read. */
export type Syntax =
  /** `begins`: written `nego*`. `near`: written `word~` or `word~1`; without a number as many edits as its length allows. */
  | (Span & { type: 'word'; text: string; ending?: 'begins' | 'near'; edits?: number })
  /** `"a b"`; with `within` written `"a b"~5`. */
  | (Span & { type: 'phrase'; text: string; within?: number })
  | (Span & { type: 'field'; name: FieldName; value: Syntax })
  | (Span & { type: 'and'; parts: readonly Syntax[] })
  | (Span & { type: 'or'; parts: readonly Syntax[] })
  | (Span & { type: 'not'; part: Syntax });

/** Something that could not be read, where it stands, and what was made of it: a question is never refused and never read in silence. */
export interface QueryProblem extends Span {
  /** `The bracket is not closed.` */
  says: string;
  /** `Read as if it closed at the end.` */
  readAs: string;
}
