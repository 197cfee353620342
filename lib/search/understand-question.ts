import type { Kind } from '#lib/archive/kind.ts';
import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex, IndexedName } from './archive-index.ts';
import { OWN_VOICE } from './cue-words.ts';
import { kindsLabel, nameList } from './describe-question.ts';
import { CONTENT_FIELDS, WORD_FIELDS } from './index-options.ts';
import { isConstraint, type PhraseNode, type QueryNode } from './query-tree.ts';
import { type Unit, unitsOf } from './query-unit.ts';
import { readAuthor, readKinds, readOffices, readPlaces, readVia } from './read-cues.ts';
import { readDates } from './read-dates.ts';
import { type ReadName, readNames, readNearNames, readNobody } from './read-names.ts';
import { readWords } from './read-words.ts';
import type { Field, UnderstoodField } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';
import { splitQuery } from './split-query.ts';

/** One thing that was read out of a question. */
export interface Part {
  id: string;
  field: UnderstoodField;
  /** As typed. */
  value: string;
  label: string;
  node: QueryNode;
  start: number;
}

export interface Understanding {
  /** In the order typed; what was taken back is gone. */
  parts: Part[];
  tree: QueryNode;
  notices: string[];
  /** Family names that several bear, by the id of their part. */
  surnames: { part: string; surname: string; ids: string[] }[];
  /** Asked for as speakers, but only mentioned here. */
  mentioned: IndexedName[];
  /** False where a name stands that nobody bears: then nothing looser may be searched instead. */
  mayLoosen: boolean;
}

/** More words than anybody asks with; a pasted page must not stop the search. */
const MOST_WORDS = 64;

const NAMED_IN: readonly Field[] = [...CONTENT_FIELDS, 'event'];
const PERSON_IN: readonly Field[] = [...NAMED_IN, 'reporter'];
const LETTER_FIELDS = WORD_FIELDS.filter((field) => field !== 'topic');

/** Reads a question by the archive's own names, offices, places and dates. Reads anything; what is no cue and no name is a word. */
export function understandQuestion(index: ArchiveIndex, question: SearchQuestion): Understanding {
  const { text } = question;
  const { parts: letters, rest, unclosed } = splitQuery(text);
  const all = unitsOf(rest);
  const units = all.slice(0, MOST_WORDS);
  const parts: Part[] = [];
  const result: Understanding = { parts, tree: { type: 'and', nodes: [] }, notices: [], surnames: [], mentioned: [], mayLoosen: true };
  if (all.length > MOST_WORDS) result.notices.push(`Only the first ${MOST_WORDS} words were read.`);
  if (unclosed !== null)
    result.notices.push(`The quotation mark before ${unclosed.split(/\s/u)[0]} is not closed; the phrase was read to the end: “${unclosed}”.`);
  const add = (field: UnderstoodField, value: string, label: string, node: QueryNode, start: number) => {
    const id = `${field}:${foldedLine(value)}`;
    if (!parts.some((part) => part.id === id)) parts.push({ id, field, value, label, node, start });
  };

  for (const { typed, forms, excluded, start } of letters.slice(0, MOST_WORDS)) {
    const node = letterNode(forms, typed, unclosed === typed);
    if (excluded) add('not', typed, `not “${typed}”`, { type: 'not', node }, start);
    else add('phrase', typed, `“${typed}”`, node, start);
  }
  if (!question.asTyped) readNeeds(index, units, rest, result, add);
  readWords(units, rest, index.tables.equivalents, parts.length > 0 && !question.asTyped, add);

  result.parts = withoutTakenBack(parts, question.without ?? []).sort((a, b) => a.start - b.start);
  result.tree = treeOf(result.parts, units);
  return result;
}

type Add = (field: UnderstoodField, value: string, label: string, node: QueryNode, start: number) => void;

function letterNode(forms: readonly string[], typed: string, prefix: boolean): QueryNode {
  const [form, ...more] = forms;
  if (form !== undefined && more.length === 0) return { type: 'word', form, typed, prefix, strict: true, fields: LETTER_FIELDS };
  return { type: 'phrase', forms, typed, prefix, fields: LETTER_FIELDS };
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
  const meant = joinKinds(kinds.map((kind) => kind.kinds));
  for (const { typed, kinds: own } of kinds) add('kind', typed, kindsLabel(own), { type: 'kind', kinds: meant }, startOf(typed));
  for (const { typed, forms, page } of via) {
    const name: PhraseNode = { type: 'phrase', forms, typed, prefix: false, fields: page ? ['source'] : ['reporter', 'source'] };
    add(page ? 'source' : 'via', typed, typed, { type: 'via', ids: [], name }, startOf(typed));
  }
}

/** Kinds asked for together: what all of them share, or where they share nothing either of them. */
function joinKinds(asked: readonly (readonly Kind[])[]): Kind[] {
  const [first = [], ...rest] = asked;
  const shared = first.filter((kind) => rest.every((kinds) => kinds.includes(kind)));
  return shared.length > 0 ? shared : [...new Set(asked.flat())];
}

function addNames(index: ArchiveIndex, names: readonly ReadName[], result: Understanding, add: Add): void {
  const { byId, mentionedAs, spellings } = index.tables.names;
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const namesakeOf = (ids: readonly string[]) => {
    const names = ids.map((id) => foldedLine(nameOf(id)));
    const other = [...byId.values()].find(({ kind, name }) => kind !== 'mentioned' && names.includes(foldedLine(name)));
    return other === undefined ? '' : ` The speaker ${other.name} is somebody else.`;
  };
  const phrases = (read: ReadName, fields: readonly Field[]): PhraseNode[] =>
    [read.near ? [] : read.units.map(({ form }) => form), ...spellings(read.ids)]
      .filter((forms) => forms.length > 0)
      .map((forms) => ({ type: 'phrase', forms, typed: read.typed, prefix: false, fields }));
  for (const [at, read] of names.entries()) {
    const start = read.units[0]?.start ?? 0;
    const label = read.ids.map(nameOf).join(' or ');
    const group = joinedIds(names, at);
    const onlyMentioned = read.ids.length > 0 && read.ids.every((id) => byId.get(id)?.kind === 'mentioned');
    if (read.near && read.role !== 'unknown')
      result.notices.push(`Nobody here is named “${read.typed}”; this is read as ${nameList(read.ids.map(nameOf))}, the nearest name.`);
    for (const id of read.namesakes) result.notices.push(`Another ${nameOf(id)} is only mentioned here; the two are kept apart.`);
    if (onlyMentioned && read.role !== 'unknown' && read.role !== 'named')
      result.notices.push(`The archive holds no statement by ${nameList(read.ids.map(nameOf))}, who is only mentioned here.${namesakeOf(read.ids)}`);
    switch (read.role) {
      case 'speaker':
        if (onlyMentioned) result.mentioned.push(...read.ids.flatMap((id) => byId.get(id) ?? []));
        add('speaker', read.typed, label, { type: 'speaker', ids: group, identified: true }, start);
        break;
      case 'via':
        add(
          'via',
          read.typed,
          label,
          {
            type: 'via',
            ids: group,
            name: { type: 'phrase', forms: read.units.map(({ form }) => form), typed: read.typed, prefix: false, fields: ['reporter', 'source'] },
          },
          start,
        );
        break;
      case 'either':
        add('speaker', read.typed, `${label}, said or passed on`, eitherNode(read), start);
        break;
      case 'person':
        add('person', read.typed, label, { type: 'person', typed: read.typed, ids: read.ids, names: phrases(read, PERSON_IN) }, start);
        break;
      case 'named':
        add('word', read.typed, read.typed, { type: 'person', typed: read.typed, ids: [], names: phrases(read, NAMED_IN) }, start);
        break;
      case 'unknown': {
        const others = read.ids.map(nameOf);
        const elsewhere = others.length === 0 ? '' : ` ${nameList(others)} ${others.length === 1 ? 'is somebody else' : 'are other people'}.`;
        result.notices.push(`No speaker here is named “${read.typed}”.${elsewhere}`);
        result.mayLoosen = false;
        add(
          'speaker',
          read.typed,
          `${read.typed} (nobody here)`,
          { type: 'phrase', forms: read.units.map(({ form }) => form), typed: read.typed, prefix: false, fields: NAMED_IN },
          start,
        );
      }
    }
    const surname = read.units.at(-1)?.form ?? '';
    if (read.how === 'surname' && read.role !== 'unknown' && !onlyMentioned && (read.ids.length > 1 || mentionedAs(surname).length > 0))
      result.surnames.push({
        part: `${read.role === 'speaker' ? 'speaker' : 'person'}:${foldedLine(read.typed)}`,
        surname: read.units.at(-1)?.typed ?? '',
        ids: read.ids,
      });
  }
}

function eitherNode(read: ReadName): QueryNode {
  const name: PhraseNode = { type: 'phrase', forms: read.units.map(({ form }) => form), typed: read.typed, prefix: false, fields: ['reporter', 'source'] };
  return {
    type: 'or',
    nodes: [
      { type: 'speaker', ids: read.ids, identified: false },
      { type: 'via', ids: read.ids, name },
    ],
  };
}

/** The ids of all names that stand in one row with this one: "by Kim and Trump" means either. */
function joinedIds(names: readonly ReadName[], at: number): string[] {
  let first = at;
  while (first > 0 && names[first]?.joined) first -= 1;
  let last = at;
  while (names[last + 1]?.joined) last += 1;
  return names.slice(first, last + 1).flatMap(({ ids }) => ids);
}

const withoutTakenBack = (parts: readonly Part[], without: readonly string[]) => parts.filter(({ id }) => !without.includes(id));

/** Joins what was read: all of it, except that parts with a capital OR between them may stand for each other. */
export function treeOf(parts: readonly Part[], units: readonly Unit[]): QueryNode {
  const ors = units.filter(({ taken }) => taken === 'or').map(({ start }) => start);
  const nodes: QueryNode[] = [];
  let last = -1;
  for (const part of parts) {
    const joins = ors.some((start) => start > last && start < part.start) && last >= 0;
    const before = nodes.at(-1);
    if (joins && before !== undefined && !isConstraint(part.node) && !isConstraint(before)) {
      nodes[nodes.length - 1] = before.type === 'or' ? { type: 'or', nodes: [...before.nodes, part.node] } : { type: 'or', nodes: [before, part.node] };
    } else nodes.push(part.node);
    last = part.start;
  }
  return { type: 'and', nodes };
}
