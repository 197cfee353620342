import type { Options } from 'minisearch';
import { analyzedForms } from './analyze-text.ts';
import { type IndexedStatement, textsOf } from './indexed-statement.ts';
import { FIELDS, type Field } from './search-answer.ts';

/** A statement on its way into the index. The number is its place in the snapshot's list. */
export interface IndexedDocument {
  id: number;
  statement: IndexedStatement;
}

const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

/**
 * How MiniSearch keeps the archive: nothing stored but the words, whole and folded; everything else is decided when asked.
 * Two texts of one field are kept apart by a line break, which no phrase crosses.
 */
export const INDEX_OPTIONS: Options<IndexedDocument> = {
  idField: 'id',
  fields: [...FIELDS],
  storeFields: [],
  extractField: (document, name) => (isField(name) ? textsOf(document.statement, name).join('\n') : document.id),
  tokenize: analyzedForms,
  processTerm: (term) => term,
};

/** What a hit in a field weighs in the score; the order of levels and kinds is decided before the score is looked at. */
export const FIELD_WEIGHTS: Record<Field, number> = {
  text: 3,
  summary: 2,
  variant: 1.5,
  name: 2,
  identified: 1,
  reporter: 0.6,
  source: 0.4,
  office: 0.8,
  event: 0.8,
  place: 0.8,
  topic: 0.6,
};

/** The fields that plain words are looked for in; a source's title would drown everything read in it. */
export const WORD_FIELDS: readonly Field[] = ['text', 'summary', 'variant', 'name', 'identified', 'reporter', 'office', 'event', 'place', 'topic'];

/** The fields that hold what was said, or what is told of it. */
export const CONTENT_FIELDS: readonly Field[] = ['text', 'summary', 'variant'];
