import { KINDS, type Kind } from '#lib/archive/kind.ts';
import { ARTICLES, KIND_PHRASES, REFLEXIVES, SAY_VERBS } from './cue-words.ts';
import { openRun, take, typedOf, type Unit } from './query-unit.ts';
import type { OfficeTitle, QuestionTables } from './question-tables.ts';
import { passesOn } from './relay-cue.ts';
import { STOP_WORDS } from './stop-words.ts';

export interface ReadKind {
  typed: string;
  kinds: Kind[];
}

const AFTER_NOUN = new Set([
  'by',
  'from',
  'of',
  'about',
  'on',
  'via',
  'in',
  'through',
  'with',
  'that',
  'since',
  'before',
  'after',
  'between',
  'during',
  'only',
]);
const BEFORE_NOUN = new Set(['only', 'all', 'any', 'the', 'every', 'just', 'show', 'me', 'find', 'list', 'give', 'what', 'which', 'get', 'see', 'are', 'kind']);
const PHRASES = KIND_PHRASES.map(({ words, kinds, noun }) => ({ forms: words.split(' '), kinds, noun: noun === true })).sort(
  (a, b) => b.forms.length - a.forms.length,
);

/** Reads the kinds of statement that a question asks for. */
export function readKinds(units: readonly Unit[], text: string): ReadKind[] {
  const found: ReadKind[] = [];
  for (let at = 0; at < units.length; at++) {
    const run = openRun(units, at, 5);
    const phrase = PHRASES.find(({ forms, noun }) => forms.every((form, place) => run[place]?.form === form) && (!noun || isNoun(units, at, forms.length)));
    if (phrase === undefined) continue;
    const read = run.slice(0, phrase.forms.length);
    const typed = typedOf(read, text);
    take(read, 'kind');
    found.push({ typed, kinds: KINDS.filter((kind) => phrase.kinds.includes(kind)) });
  }
  return found;
}

/** At the beginning, after a name or an only; and at the end or before a preposition. */
function isNoun(units: readonly Unit[], at: number, length: number): boolean {
  const before = units[at - 1];
  const after = units[at + length];
  const opens = before === undefined || before.taken === 'name' || BEFORE_NOUN.has(before.form);
  const closes = after === undefined || after.taken !== null || AFTER_NOUN.has(after.form);
  return opens && closes;
}

export interface ReadVia {
  typed: string;
  forms: string[];
  /** Only on the page it was read on: "in the Los Angeles Times". */
  page: boolean;
}

/** Reads who passed words on, where it is nobody of the names: "via AFP", "as told by Pritchard", "in the Hanoi Times". */
export function readVia(units: readonly Unit[], text: string, tables: QuestionTables): ReadVia[] {
  const found: ReadVia[] = [];
  for (let at = 1; at < units.length; at++) {
    const skipped = ARTICLES.has(units[at - 1]?.form ?? '') ? 1 : 0;
    const before = units[at - 1 - skipped]?.form ?? '';
    const further = units[at - 2 - skipped]?.form ?? '';
    const passes = passesOn(units, at - 1 - skipped) || (before === 'to' && further === 'according');
    const onPage = before === 'in' || before === 'from' || before === 'by';
    if (!passes && !onPage) continue;
    const run = openRun(units, at, 6);
    for (let length = run.length; length > 0; length--) {
      const read = run.slice(0, length);
      const line = read.map(({ form }) => form).join(' ');
      const fits = passes ? tables.reporters.some((name) => ` ${name} `.includes(` ${line} `)) : tables.pages.has(line);
      if (!fits || (length === 1 && STOP_WORDS.has(line))) continue;
      take(read, 'via');
      found.push({ typed: typedOf(read, text), forms: read.map(({ form }) => form), page: !passes });
      break;
    }
  }
  return found;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'from']);

/** Reads a place of the archive after "in", "at" or "from". */
export function readPlaces(units: readonly Unit[], text: string, tables: QuestionTables): { typed: string; place: string }[] {
  const found: { typed: string; place: string }[] = [];
  for (let at = 1; at < units.length; at++) {
    const skipped = ARTICLES.has(units[at - 1]?.form ?? '') ? 1 : 0;
    if (!PLACE_PREPOSITIONS.has(units[at - 1 - skipped]?.form ?? '')) continue;
    const run = openRun(units, at, 5);
    for (let length = run.length; length > 0; length--) {
      const read = run.slice(0, length);
      const place = read.map(({ form }) => form).join(' ');
      // "At the Hanoi summit": the name goes on, so it is no place.
      const goesOn = run[length] !== undefined && run[length]?.capital === true && read.at(-1)?.capital === true;
      const namesThing = /^(summit|conference|talks|hearing|speech|plenum|meeting|session|declaration|statement|agreement|times)$/.test(
        run[length]?.form ?? '',
      );
      if (!tables.places.has(place) || goesOn || namesThing) continue;
      take(read, 'place');
      found.push({ typed: typedOf(read, text), place });
      break;
    }
  }
  return found;
}

/** Words that make an office another one: a vice minister is no minister. */
const RANKS = new Set([
  'vice',
  'deputy',
  'first',
  'second',
  'former',
  'assistant',
  'under',
  'acting',
  'senior',
  'junior',
  'special',
  'associate',
  'honorary',
  'shadow',
]);

/** Reads an office: its head word with others of its title, or alone where a speaker must stand. */
export function readOffices(units: readonly Unit[], text: string, tables: QuestionTables): { typed: string; titles: string[] }[] {
  const found: { typed: string; titles: string[] }[] = [];
  for (let at = 0; at < units.length; at++) {
    const first = units[at]?.form ?? '';
    if (!tables.officeWords.has(first) && !tables.officeWords.has(`${first}s`)) continue;
    const run = openRun(units, at, 8);
    for (let length = run.length; length > 0; length--) {
      const read = run.slice(0, length);
      const words = read.map(({ form }) => form).filter((form) => !STOP_WORDS.has(form));
      const edges = [read[0]?.form ?? '', read.at(-1)?.form ?? ''];
      if (words.length === 0 || edges.some((form) => STOP_WORDS.has(form))) continue;
      if (words.length === 1 && !isSpeakersPlace(units, at, length)) continue;
      const titles = titlesWith(words, tables.offices);
      if (titles.length === 0) continue;
      take(read, 'office');
      found.push({ typed: typedOf(read, text), titles });
      at += length - 1;
      break;
    }
  }
  return found;
}

function isSpeakersPlace(units: readonly Unit[], at: number, length: number): boolean {
  const the = ARTICLES.has(units[at - 1]?.form ?? '') ? 1 : 0;
  const before = units[at - 1 - the]?.form ?? '';
  const isWhole = units.length === length + the;
  return the === 1 && (before === 'by' || before === 'from' || before === 'did' || before === 'does' || before === 'has' || isWhole);
}

/** Titles that hold all the words with their head among them; those of another rank only when the rank was named. */
function titlesWith(words: readonly string[], offices: readonly OfficeTitle[]): string[] {
  const holding = offices.filter(
    (office) => words.includes(singular(office.head)) && words.every((word) => office.words.has(word) || office.words.has(`${word}s`)),
  );
  const extra = (office: OfficeTitle) => [...office.words].filter((word) => RANKS.has(word) && !words.includes(word)).length;
  const least = Math.min(...holding.map(extra));
  return holding.filter((office) => extra(office) === least).map(({ title }) => title);
}

const singular = (head: string) => (head.endsWith('s') && !head.endsWith('ss') ? head.slice(0, -1) : head);

/** "What does the author argue": the voice of the pages themselves, where the archive has such. */
export function readAuthor(units: readonly Unit[], text: string, tables: QuestionTables): ReadKind[] {
  if (tables.authors.length === 0) return [];
  for (let at = 1; at < units.length; at++) {
    const unit = units[at];
    const after = units[at + 1]?.form ?? '';
    if (unit?.form !== 'author' || unit.taken !== null || units[at - 1]?.form !== 'the' || unit.possessive) continue;
    const asked = SAY_VERBS.has(after) || REFLEXIVES.has(after) || ['did', 'does', 'by', 'of'].includes(units[at - 2]?.form ?? '');
    if (!asked && units.length > 2) continue;
    const read = units.slice(at - 1, REFLEXIVES.has(after) ? at + 2 : at + 1);
    take(read, 'kind');
    return [{ typed: typedOf(read, text), kinds: ['authorial', 'absence'] }];
  }
  return [];
}
