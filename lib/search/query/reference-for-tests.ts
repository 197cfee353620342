import fc from 'fast-check';
import { editDistance } from '#lib/archive/edit-distance.ts';
import { KINDS } from '#lib/archive/kind.ts';
import { analyze } from '../analyze-text.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { type IndexedStatement, textsOf } from '../indexed-statement.ts';
import { planAnswer } from '../plan-answer.ts';
import { FIELDS, type Field } from '../search-answer.ts';
import { newQuestion } from '../search-question.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { wordKey } from '../word-key.ts';
import { printQuery } from './print-query.ts';
import type { Syntax } from './query-syntax.ts';

/** A statement taken apart once: of every text of every field the words in a row, and those that hyphens join (`high-speed`: highspeed). */
export interface ReadStatement {
  statement: IndexedStatement;
  rows: { field: Field; words: string[]; joined: string[] }[];
}

export function readStatement(statement: IndexedStatement): ReadStatement {
  const rows = FIELDS.filter((field) => field !== 'variant' && field !== 'source' && field !== 'topic').flatMap((field) =>
    textsOf(statement, field).map((text) => {
      const tokens = analyze(text);
      const formsOf = (isJoined: boolean) => tokens.filter(({ span }) => span > 1 === isJoined).map(({ form }) => form);
      return { field, words: formsOf(false), joined: formsOf(true) };
    }),
  );
  return { statement, rows };
}

/** What the engine finds, as places, without a word about any hit; `loose` where something else than what was asked may stand there. */
export function placesFound(index: ArchiveIndex, question: Syntax): { places: number[]; loose: boolean; problems: number } {
  // What follows keeps the last word whole.
  const text = `${printQuery([question])} `;
  const { hits, answer } = planAnswer(index, newQuestion({ text, asTyped: true, variants: false, limit: index.places }));
  return { places: hits.map(({ place }) => place).sort((a, b) => a - b), loose: answer.notices.length > 0, problems: answer.problems.length };
}

/** Whether a statement meets a question, by reading it word by word: slow, obvious, and without anything of the index. */
export function meets(read: ReadStatement, syntax: Syntax): boolean {
  switch (syntax.type) {
    case 'word':
      return read.rows.some(({ words, joined }) => words.some((word) => fitsWord(word, syntax)) || joined.some((word) => fitsWord(word, syntax)));
    case 'phrase': {
      const asked = syntax.text.split(' ');
      return read.rows.some(({ words }) => (syntax.within === undefined ? holdsRow(words, asked) : holdsNear(words, asked, syntax.within)));
    }
    case 'not':
      return !meets(read, syntax.part);
    case 'and':
      return syntax.parts.every((part) => meets(read, part));
    case 'or':
      return syntax.parts.some((part) => meets(read, part));
    case 'field':
      return meetsField(read.statement, syntax);
  }
}

/** What a word of a question makes of a word of a text, remembered: the same few words are compared again and again. */
const fitting = new Map<string, Map<string, boolean>>();

function fitsWord(word: string, asked: Extract<Syntax, { type: 'word' }>): boolean {
  const key = `${asked.text} ${asked.ending} ${asked.edits}`;
  const known = fitting.get(key) ?? new Map<string, boolean>();
  fitting.set(key, known);
  const fits = known.get(word) ?? compareWord(word, asked);
  known.set(word, fits);
  return fits;
}

function compareWord(word: string, { text, ending, edits }: Extract<Syntax, { type: 'word' }>): boolean {
  if (ending === 'begins') return word.startsWith(text);
  if (word === text || wordKey(word) === wordKey(text)) return true;
  return ending === 'near' && editDistance(text, word, edits ?? 1) <= (edits ?? 1);
}

const holdsRow = (words: readonly string[], asked: readonly string[]) => words.some((_, at) => asked.every((word, place) => words[at + place] === word));

/** All of them, in any order, from one of them to at most so many words behind it. */
function holdsNear(words: readonly string[], asked: readonly string[], within: number): boolean {
  return words.some((_, at) => asked.includes(words[at] ?? '') && asked.every((word) => words.slice(at, at + within + 1).includes(word)));
}

function meetsField({ row }: IndexedStatement, { name, value }: Extract<Syntax, { type: 'field' }>): boolean {
  const text = value.type === 'word' || value.type === 'phrase' ? value.text : '';
  switch (name) {
    case 'kind':
      return row.kind === text;
    case 'speaker':
      return row.speakers.some(({ id }) => id === text);
    case 'words':
      return (row.text !== undefined) === (text === 'letter');
    case 'said':
      // Only whole years are drawn: a date inside the year, or what went on while it lasted.
      return row.said !== null && (isInYear(row.said, text) || (row.said.extent === 'throughout' && touchesYear(row.said, text)));
    default:
      throw new Error(`the reference knows no field ${name}`);
  }
}

interface Days {
  earliest: string | null;
  latest: string | null;
}
const isInYear = ({ earliest, latest }: Days, year: string) => earliest !== null && latest !== null && earliest.startsWith(year) && latest.startsWith(year);
const touchesYear = ({ earliest, latest }: Days, year: string) => (earliest ?? '') <= `${year}-12-31` && (latest ?? '9999') >= `${year}-01-01`;

/** Random questions over the words of an archive, with every sign. The words are such that no table gives them another meaning. */
export function questionsOver(read: readonly ReadStatement[], equivalents: ReadonlySet<string>): fc.Arbitrary<Syntax> {
  const isPlain = (word: string) => /^[a-z]{4,}$/.test(word) && !STOP_WORDS.has(word) && !equivalents.has(word);
  const topics = new Set(read.flatMap(({ statement }) => textsOf(statement, 'topic')).flatMap((text) => analyze(text).map(({ form }) => wordKey(form))));
  const contents = read.flatMap(({ rows }) => rows.filter(({ field }) => field === 'text' || field === 'summary'));
  const words = [...new Set(contents.flatMap((row) => row.words))].filter((word) => isPlain(word) && !topics.has(wordKey(word)));
  const speakers = [...new Set(read.flatMap(({ statement }) => statement.row.speakers.map(({ id }) => id)))];
  const years = [...new Set(read.flatMap(({ statement }) => statement.row.said?.earliest?.slice(0, 4) ?? []))];
  const span = { start: 0, end: 0 };
  const word = fc.constantFrom(...words);
  const field = (name: 'kind' | 'speaker' | 'words' | 'said', values: readonly string[]) =>
    fc.constantFrom(...values).map((text): Syntax => ({ type: 'field', name, value: { type: 'word', text, ...span }, ...span }));
  // A phrase of words that stand in a row somewhere, so that it is found; or of any two.
  const row = fc
    .constantFrom(...contents.filter((each) => each.words.length > 5))
    .chain((each) => fc.tuple(fc.nat(each.words.length - 4), fc.integer({ min: 2, max: 4 })).map(([at, length]) => each.words.slice(at, at + length)));
  const several = fc.oneof(row, fc.tuple(word, word)).filter((all) => all.every((each) => /^[a-z]+$/.test(each)));
  const leaf: fc.Arbitrary<Syntax> = fc.oneof(
    { weight: 4, arbitrary: word.map((text): Syntax => ({ type: 'word', text, ...span })) },
    fc.tuple(word, fc.integer({ min: 3, max: 5 })).map(([text, length]): Syntax => ({ type: 'word', text: text.slice(0, length), ending: 'begins', ...span })),
    fc.tuple(word, fc.constantFrom(1, 2)).map(([text, edits]): Syntax => ({ type: 'word', text, ending: 'near', edits, ...span })),
    { weight: 2, arbitrary: several.map((all): Syntax => ({ type: 'phrase', text: all.join(' '), ...span })) },
    fc.tuple(several, fc.integer({ min: 1, max: 12 })).map(([all, within]): Syntax => ({ type: 'phrase', text: all.join(' '), within, ...span })),
    field('kind', KINDS),
    field('speaker', speakers),
    field('words', ['letter', 'summary']),
    field('said', years),
  );
  return fc.letrec<{ tree: Syntax }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaf,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts): Syntax => ({ type: 'and', parts, ...span })),
      fc.array(tie('tree'), { minLength: 2, maxLength: 3 }).map((parts): Syntax => ({ type: 'and', parts: [{ type: 'or', parts, ...span }], ...span })),
      tie('tree').map((part): Syntax => ({ type: 'not', part, ...span })),
    ),
  })).tree;
}
