import { foldedLine, wordsInRow } from '../analyze-text.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { facetTable, foldedLabels } from '../facet-table.ts';
import { languageName } from '../facet-values.ts';
import type { QueryNode } from '../query-tree.ts';
import type { Field } from '../search-answer.ts';
import type { FieldValue, RefusedValue, TypedValue } from './field-value.ts';

/** A speaker by id or in any recorded spelling; while it is typed, also by its beginning. Whom nobody bears finds nothing, and that is said. */
export function nameValue(index: ArchiveIndex, typed: TypedValue): FieldValue | RefusedValue {
  const { byId } = index.tables.names;
  const ids = bearersOf(index, typed);
  const speakers = ids.filter((id) => byId.get(id)?.kind !== 'mentioned');
  const names = (of: readonly string[]) => of.map((id) => byId.get(id)?.name ?? id).join(' or ');
  if (speakers.length > 0) return { node: { type: 'speaker', ids: speakers, identified: false }, label: names(speakers) };
  if (ids.length > 0)
    return {
      node: { type: 'nothing' },
      label: `${names(ids)} (only mentioned)`,
      note: `The archive holds no statement by ${names(ids)}, who is only mentioned here.`,
    };
  const near = index.tables.names.nearStart(wordsInRow(typed.text));
  const instead = near === null ? '' : ` The nearest name is ${names(near.ids)}.`;
  return { node: { type: 'nothing' }, label: `${typed.text} (nobody here)`, note: `No speaker here is named “${typed.text}”.${instead}` };
}

function bearersOf(index: ArchiveIndex, { text, isOpen }: TypedValue): string[] {
  const { byId, matchStart, matchBegun } = index.tables.names;
  const known = byId.get(text)?.id ?? byId.get(text.toLowerCase())?.id;
  if (known !== undefined) return [known];
  const forms = wordsInRow(text);
  const match = matchStart(forms);
  if (match !== null && match.length === forms.length) return match.ids;
  return (isOpen ? matchBegun(forms)?.ids : undefined) ?? [];
}

/** Whoever passed it on: one of the speakers, or a name that holds the words. */
export function viaValue(index: ArchiveIndex, typed: TypedValue): FieldValue | RefusedValue {
  const forms = wordsInRow(typed.text);
  if (forms.length === 0) return noWords;
  const ids = bearersOf(index, typed);
  const label = ids.length === 0 ? typed.text : ids.map((id) => index.tables.names.byId.get(id)?.name ?? id).join(' or ');
  return { node: { type: 'via', ids, name: { type: 'phrase', forms, typed: typed.text, prefix: typed.isOpen, fields: ['reporter', 'source'] } }, label };
}

const noWords: RefusedValue = { refused: 'no word stands in it' };

/** An event by its id, or by words of its name. */
export const eventValue = (index: ArchiveIndex, typed: TypedValue) => byIdOrWords(index, 'event', typed);

/** A source by its id, or by words of the name of what it was read in. */
export const sourceValue = (index: ArchiveIndex, typed: TypedValue) => byIdOrWords(index, 'source', typed);

function byIdOrWords(index: ArchiveIndex, column: 'event' | 'source', typed: TypedValue): FieldValue | RefusedValue {
  const { values } = facetTable(index, column);
  const known = values.find(({ value }) => value === typed.text);
  if (known !== undefined) return { node: { type: 'value', column, values: [known.value] }, label: known.label };
  const words = wordsIn([column], typed);
  if ('refused' in words || column === 'event') return words;
  const forms = wordsInRow(typed.text);
  const labels = foldedLabels(index, column).map((label) => label.split(' '));
  const named = values.filter((_, at) => forms.every((form) => labels[at]?.includes(form))).map(({ value }) => value);
  return named.length === 0 ? words : { ...words, node: { type: 'or', nodes: [words.node, { type: 'value', column, values: named }] } };
}

/** Words of where it was said. */
export const placeValue = (typed: TypedValue) => wordsIn(['place'], typed);

/** Words of the office held then. */
export const officeValue = (typed: TypedValue) => wordsIn(['office'], typed);

/** All the words in one of the fields; quoted, next to each other. */
function wordsIn(fields: readonly Field[], { text, isOpen, isPhrase }: TypedValue): FieldValue | RefusedValue {
  const forms = wordsInRow(text);
  if (forms.length === 0) return noWords;
  const isWhole = isPhrase && forms.length > 1;
  const words = forms.map((form, at): QueryNode => ({ type: 'word', form, typed: form, prefix: isOpen && at === forms.length - 1, strict: false, fields }));
  const node: QueryNode = isWhole ? { type: 'phrase', forms, typed: text, prefix: isOpen, fields } : { type: 'and', nodes: words };
  return { node: { type: 'holds', node }, label: text };
}

/** A topic by its id or label, or every topic whose label holds the words. */
export function topicValue(index: ArchiveIndex, { text, isOpen }: TypedValue): FieldValue | RefusedValue {
  const folded = foldedLine(text);
  const { topics } = index.names;
  const same = topics.filter(({ id, label }) => id === text || foldedLine(label) === folded || foldedLine(id) === folded);
  const holds = (label: string) => ` ${foldedLine(label)}${isOpen ? '' : ' '}`.includes(` ${folded}${isOpen ? '' : ' '}`);
  const meant = same.length > 0 ? same : topics.filter(({ label }) => folded !== '' && holds(label));
  if (meant.length === 0) return { node: { type: 'nothing' }, label: `${text} (no such topic)`, note: `There is no topic “${text}” here.` };
  return { node: { type: 'value', column: 'topic', values: meant.map(({ id }) => id) }, label: meant.map(({ label }) => label).join(' or ') };
}

/** A language by its tag (with or without region) or its English name. */
export function languageValue(index: ArchiveIndex, { text, isOpen }: TypedValue): FieldValue | RefusedValue {
  const folded = foldedLine(text);
  const held = [...new Set(index.columns.language.lists.flat())];
  const isMeant = (tag: string) => {
    const [tagOf, name] = [tag.toLowerCase(), foldedLine(languageName(tag))];
    return (
      tagOf === text.toLowerCase() || tagOf.startsWith(`${text.toLowerCase()}-`) || name === folded || (isOpen && folded !== '' && name.startsWith(folded))
    );
  };
  const meant = held.filter(isMeant);
  if (meant.length > 0) return { node: { type: 'value', column: 'language', values: meant }, label: meant.map(languageName).join(' or ') };
  const names = held.map(languageName).join(', ');
  return {
    node: { type: 'nothing' },
    label: `${text} (no such language)`,
    note: `No words here are in “${text}”${names === '' ? '' : `; there are ${names}`}.`,
  };
}
