import type { StatementRow } from '#lib/archive/statement-row.ts';
import type { Completion } from './completion.ts';
import type { FacetName } from './facet-names.ts';
import type { FieldName } from './query/query-fields.ts';
import type { QueryProblem } from './query/query-syntax.ts';
import type { SearchQuestion } from './search-question.ts';

/**
 * How far the words found are from the words asked for, nearest first:
 * - `exact`: the word itself, however spelled with accents, capitals, hyphens
 * - `form`: another ending or the other side's spelling (sanction, sanctions; defence, defense)
 * - `prefix`: the beginning of a longer word, while the last word is being typed
 * - `variant`: another wording that the archive records, or an equivalent (DPRK, North Korea)
 * - `near`: a word that differs by a letter or two
 */
export const LEVELS = ['exact', 'form', 'prefix', 'variant', 'near'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Where a word was found. `text` is to the letter, `summary` the archive's words, `variant` a recorded wording of the same
 * statement; `name` is a speaker's, `identified` somebody's whom the archive takes the speaker for; `reporter` stands between
 * the mouth and the page, `source` is the page it was read on.
 */
export const FIELDS = ['text', 'summary', 'variant', 'name', 'identified', 'reporter', 'source', 'office', 'event', 'place', 'topic'] as const;
export type Field = (typeof FIELDS)[number];

/** A span of a text, in UTF-16 units, end exclusive. `near`: not the word asked for, but close to it or equivalent. */
export type Mark = [start: number, end: number, how: 'exact' | 'near'];

/** One word or phrase of the question and what it met in this statement. */
export interface Match {
  asked: string;
  found: string;
  level: Level;
  field: Field;
}

/** Why a statement is in the list: everything a reader needs to see the reason. */
export interface Why {
  /** The farthest level that was needed; absent where no words were asked for. */
  level?: Level;
  matches: Match[];
  marks: { text: Mark[]; summary: Mark[] };
}

export interface SearchResult {
  row: StatementRow;
  why: Why;
  /** A sentence to stand beside a hit that is not plain: `Near match: bloodshot`, `Another wording: “right attitude”, AFP after KCNA`. */
  badge?: string;
  /** Copies of it that were found as well, in the order of the list. Each is a statement of its own, with its own date, page and address. */
  copies?: CopyResult[];
}

/** A statement below a copy of it. */
export interface CopyResult extends Omit<SearchResult, 'copies'> {
  /** Word for word the one above, but for capitals, accents and signs. */
  sameWords: boolean;
}

export interface FacetValue {
  value: string;
  label: string;
  /** The total that the list has when this value alone is chosen in its field and all else stays. */
  count: number;
  chosen: boolean;
  /** True where the list leaves out what has this value. */
  excluded?: true;
}

/**
 * What was read out of the words, to be shown as a chip that can be taken back by adding `id` to `question.without`.
 * `speaker`: only statements by them; `person`: by them first, then those that name them; `word`: a plain word; `group`: a bracket.
 */
export type UnderstoodField = FieldName | 'person' | 'not' | 'phrase' | 'word' | 'group';

export interface Understood {
  field: UnderstoodField;
  /** The words it was read from. */
  value: string;
  /** What it means, as shown. */
  label: string;
  id: string;
}

/** Statements that do not answer the question but belong beside the answer, under a heading that says what they are. */
export interface Beside {
  /** `named`: mention somebody who has no statement; `absence`: claim that the word was not said; `possibly`: date known too roughly. */
  reason: 'named' | 'absence' | 'possibly';
  heading: string;
  total: number;
  /** The first three. */
  results: SearchResult[];
}

/** What to say when nothing was found. */
export interface NothingFound {
  /** `No direct words of Kim Jong Un here contain “denuclearization”. That is a fact about this archive, not about what was said.` */
  sentence: string;
  /** How many statements meet everything but the words: `4 direct statements by Kim Jong Un`. */
  lookedIn: string;
  /** Ways out, each with the number of statements it leads to (never zero). */
  ways: { label: string; count: number; question: SearchQuestion }[];
}

export interface SearchAnswer {
  question: SearchQuestion;
  /** Statements found. */
  total: number;
  /** Results in the list: `total` less the copies that stand below another. */
  listed: number;
  /** Statements in the archive. */
  outOf: number;
  /** Of `total`: found in words to the letter; found only in the archive's own summary. Without words: what each holds. The rest is by name, place or event. */
  inWords: number;
  inSummaries: number;
  results: SearchResult[];
  facets: Record<FacetName, FacetValue[]>;
  /** How many values each facet has; `facets` holds the first hundred of the longest (of times a thousand), and every chosen one. */
  facetSizes: Record<FacetName, number>;
  understood: Understood[];
  /** What could not be read in what was typed, with its place there and what was made of it. */
  problems: QueryProblem[];
  /** What the end of the typed text may become, while it is the beginning of a field or of its value. */
  completions: Completion[];
  /** Sentences that must be shown above the list. */
  notices: string[];
  /** "Did you mean": never searched instead of what was typed without saying so. */
  suggestions: { text: string; count: number }[];
  /** Statements that carry a topic named in the question without having the words; not part of `total`. */
  onTopic: { id: string; label: string; count: number }[];
  beside: Beside[];
  none?: NothingFound;
}
