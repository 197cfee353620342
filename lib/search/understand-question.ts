import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { OWN_VOICE } from './cue-words.ts';
import { kindsLabel } from './describe-question.ts';
import { treeOf } from './join-parts.ts';
import { addNames } from './name-parts.ts';
import { compileQuery } from './query/compile-query.ts';
import type { PhraseNode } from './query-tree.ts';
import { type Unit, unitsOf } from './query-unit.ts';
import { readAuthor, readKinds, readOffices, readPlaces, readVia } from './read-cues.ts';
import { readDates } from './read-dates.ts';
import { readNames, readNearNames, readNobody } from './read-names.ts';
import { readWords } from './read-words.ts';
import type { SearchQuestion } from './search-question.ts';
import type { Add, Part, Understanding } from './understanding.ts';

/** More than anybody asks with; a pasted page must not stop the search. */
const MOST_WORDS = 64;
const LONGEST_TEXT = 2_000;

/** Reads a question by the archive's own names, offices, places and dates. Reads anything; what is no cue and no name is a word. */
export function understandQuestion(index: ArchiveIndex, question: SearchQuestion): Understanding {
  const text = question.text.slice(0, LONGEST_TEXT);
  const { parts: signed, rest, problems, notices } = compileQuery(index, text, MOST_WORDS);
  const all = unitsOf(rest);
  const units = all.slice(0, MOST_WORDS);
  const parts: Part[] = [];
  const result: Understanding = { parts, tree: { type: 'and', nodes: [] }, ors: [], notices, problems, surnames: [], mentioned: [], mayLoosen: true };
  if (all.length > MOST_WORDS || text.length < question.text.length) result.notices.push(`Only the first ${Math.min(all.length, MOST_WORDS)} words were read.`);
  const add: Add = (field, value, label, node, start, row) => {
    const id = `${field}:${foldedLine(value)}`;
    if (!parts.some((part) => part.id === id)) parts.push({ id, field, value, label, node, start, ...(row === undefined ? {} : { row }) });
  };

  parts.push(...signed);
  if (!question.asTyped) readNeeds(index, units, rest, result, add);
  readWords(units, rest, index.tables.equivalents, { hasParts: parts.length > 0 && !question.asTyped, asTyped: question.asTyped }, add);

  result.parts = withoutTakenBack(parts, question.without ?? []).sort((a, b) => a.start - b.start);
  result.ors = units.filter(({ taken }) => taken === 'or').map((unit) => unit.start);
  result.tree = treeOf(result.parts, result.ors);
  return result;
}

function readNeeds(index: ArchiveIndex, units: Unit[], text: string, result: Understanding, add: Add): void {
  const { tables, vocabulary } = index;
  const isName = (form: string) => tables.names.matchStart([form]) !== null;
  const startOf = (typed: string) => Math.max(0, text.indexOf(typed));
  for (const { typed, label, ranges } of readDates(units, text, tables.years, isName)) add('said', typed, label, { type: 'said', ranges }, startOf(typed));
  const names = readNames(units, text, tables, vocabulary);
  const kinds = [...readAuthor(units, text, tables), ...readKinds(units, text)];
  names.push(...readNearNames(units, text, tables, vocabulary));
  const via = readVia(units, text, tables);
  for (const { typed, place } of readPlaces(units, text, tables)) add('place', typed, typed, { type: 'place', places: [place] }, startOf(typed));
  for (const { typed, titles } of readOffices(units, text, tables)) add('office', typed, typed, { type: 'office', titles }, startOf(typed));
  const nobody = readNobody(units, text, vocabulary);
  if (nobody !== null) names.push(nobody);

  addNames(index, names, result, add);
  if (names.some(({ own }) => own)) kinds.push({ typed: 'himself', kinds: [...OWN_VOICE] });
  for (const { typed, kinds: own } of kinds) add('kind', typed, kindsLabel(own), { type: 'kind', kinds: own }, startOf(typed));
  for (const { typed, forms, page } of via) {
    const name: PhraseNode = { type: 'phrase', forms, typed, prefix: false, fields: page ? ['source'] : ['reporter', 'source'] };
    add(page ? 'source' : 'via', typed, typed, { type: 'via', ids: [], name }, startOf(typed));
  }
}

const withoutTakenBack = (parts: readonly Part[], without: readonly string[]) => parts.filter(({ id }) => !without.includes(id));
