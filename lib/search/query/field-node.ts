import type { ArchiveIndex } from '../archive-index.ts';
import { DATE_FORMS, readDateValue } from './date-value.ts';
import type { FieldValue, RefusedValue, TypedValue } from './field-value.ts';
import { eventValue, languageValue, nameValue, officeValue, placeValue, sourceValue, topicValue, viaValue } from './field-values.ts';
import { checkValue, hasValue, kindValue, wordsValue } from './listed-values.ts';
import { printQuery } from './print-query.ts';
import type { FieldName } from './query-fields.ts';
import type { QueryProblem, Syntax } from './query-syntax.ts';

/** The node of `field:value`, or null where no value of it could be read; what is wrong goes to `tell`. */
export function fieldNode(
  index: ArchiveIndex,
  field: Extract<Syntax, { type: 'field' }>,
  isOpenAt: (end: number) => boolean,
  tell: (problem: QueryProblem) => void,
  note: (sentence: string) => void,
): FieldValue | null {
  const read = (value: Syntax): FieldValue | null => {
    switch (value.type) {
      case 'word':
      case 'phrase': {
        const typed = { text: value.text, isOpen: isOpenAt(value.end), isPhrase: value.type === 'phrase' };
        const meant = meaningOf(index, field.name, typed);
        if (!('refused' in meant)) {
          if (meant.note !== undefined) note(meant.note);
          return meant;
        }
        tell({ start: value.start, end: value.end, says: `“${field.name}:${value.text}” means nothing: ${meant.refused}.`, readAs: 'It was left out.' });
        return null;
      }
      case 'or':
        return several(value.parts.map(read), 'or');
      case 'and':
        // `speaker:(Kim Jong Un)`: words beside each other are one value.
        return value.parts.every(isPlainWord) ? read(oneWord(value)) : several(value.parts.map(read), 'and');
      case 'not': {
        const inner = read(value.part);
        return inner === null ? null : { node: { type: 'not', node: inner.node }, label: `not ${inner.label}` };
      }
      case 'field':
        tell({ start: value.start, end: value.end, says: `A field cannot stand inside ${field.name}:.`, readAs: 'It was left out.' });
        return null;
    }
  };
  return read(field.value);
}

const isPlainWord = (part: Syntax) => part.type === 'word' && part.ending === undefined;

function oneWord(value: Extract<Syntax, { type: 'and' }>): Syntax {
  return { type: 'phrase', text: printQuery(value.parts), start: value.start, end: value.end };
}

function several(read: readonly (FieldValue | null)[], type: 'and' | 'or'): FieldValue | null {
  const values = read.filter((value) => value !== null);
  const [first, ...more] = values;
  if (first === undefined) return null;
  if (more.length === 0) return first;
  return { node: { type, nodes: values.map(({ node }) => node) }, label: values.map(({ label }) => label).join(` ${type} `) };
}

function meaningOf(index: ArchiveIndex, name: FieldName, value: TypedValue): FieldValue | RefusedValue {
  switch (name) {
    case 'speaker':
      return nameValue(index, value);
    case 'via':
      return viaValue(index, value);
    case 'event':
      return eventValue(index, value);
    case 'source':
      return sourceValue(index, value);
    case 'place':
      return placeValue(value);
    case 'office':
      return officeValue(value);
    case 'topic':
      return topicValue(index, value);
    case 'lang':
      return languageValue(index, value);
    case 'kind':
      return kindValue(value.text);
    case 'words':
      return wordsValue(value.text);
    case 'check':
      return checkValue(value.text);
    case 'has':
      return hasValue(value.text);
    case 'said':
    case 'reported':
    case 'about':
      return dateValue(name, value.text);
  }
}

function dateValue(name: 'said' | 'reported' | 'about', text: string): FieldValue | RefusedValue {
  const date = readDateValue(text);
  if (date === null) return { refused: DATE_FORMS };
  const ranges = [date.range];
  return { node: name === 'said' ? { type: 'said', ranges } : { type: 'dated', column: name, ranges }, label: date.label };
}
