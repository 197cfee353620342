import type { Field, Level } from './search-answer.ts';

/** One word or phrase of the question that a statement met, with the forms found and the fields they stand in. */
export interface FoundTerm {
  asked: string;
  /** The form in the index, or the words of a phrase; empty where a speaker was met. */
  form: string;
  phrase?: readonly string[];
  within?: number;
  /** As it is written, where it was not typed but is known by a table. */
  shown?: string;
  level: Level;
  fields: readonly Field[];
}

/** A statement that meets the question, by its place, with its state (see matches.ts). */
export interface Hit {
  place: number;
  state: number;
  /** Copies that stand below it, in the order of the list. */
  copies?: readonly Hit[];
}
