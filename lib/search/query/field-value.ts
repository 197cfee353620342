import type { QueryNode } from '../query-tree.ts';

/** What one value of a field means here. */
export interface FieldValue {
  node: QueryNode;
  /** As a chip shows it: `Kim Jong Un`, `since 12 April 2019`. */
  label: string;
  /** Said beside the answer: that nobody here has the name. */
  note?: string;
}

/** What a value is refused with: `there is no such kind; kinds are direct, …`. */
export interface RefusedValue {
  refused: string;
}

/** One value as typed; `isOpen` while it is still being typed, so that it may go on; `isPhrase` where it was quoted. */
export interface TypedValue {
  text: string;
  isOpen: boolean;
  isPhrase: boolean;
}
