import type { Paragraph } from './paragraph.ts';
import type { Query, QueryKind } from './query.ts';

/** What an engine publishes: named bytes, and which of them must be there before the first search. */
export interface Built {
  files: ReadonlyMap<string, Uint8Array>;
  first: readonly string[];
  /** True where the bytes are gzip already. */
  compressed: boolean;
}

/** Ten results as a list shows them, and how many there are in all where the engine knows. */
export interface Found {
  ids: string[];
  texts: string[];
  total: number | null;
}

export interface Opened {
  ask(query: Query): Found | Promise<Found>;
  /** Gets what is left to be loaded once the first answer is out; what the engine holds is weighed after it. */
  settle?(): Promise<void>;
}

/** One engine of the benchmark, asked as its own documentation shows, for the ten best and their texts. */
export interface Engine {
  /** As the table names it. */
  label: string;
  /** How it is set up, in one line. */
  how: string;
  /** Scores everything that matches, so that its first ten are the best ten. */
  scoresAll: boolean;
  /** Its memory is not this process's heap. */
  outside?: boolean;
  /** Kinds of queries that it cannot do, and what it was asked instead. */
  instead: Partial<Record<QueryKind, string>>;
  /** From texts in memory to the bytes that are published. */
  build(paragraphs: readonly Paragraph[], folder: string): Promise<Built>;
  /** From those bytes to something that answers. `paragraphs` stand for where the texts are kept by an engine that keeps none. */
  open(files: ReadonlyMap<string, Uint8Array>, paragraphs: readonly Paragraph[], folder: string): Promise<Opened>;
}

export const RESULTS = 10;
