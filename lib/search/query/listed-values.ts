import { CERTAINTIES, CERTAINTY_LABELS, type Certainty } from '#lib/archive/certainty.ts';
import { KIND_LABELS, KINDS } from '#lib/archive/kind.ts';
import { foldedLine } from '../analyze-text.ts';
import type { ColumnName } from '../columns.ts';
import { checkLabel } from '../facet-values.ts';
import type { FieldValue, RefusedValue } from './field-value.ts';
import { nearestOf } from './nearest-name.ts';
import { HAS_VALUES, type HasValue } from './query-fields.ts';

/** One of the kinds, by its name or label. */
export function kindValue(text: string): FieldValue | RefusedValue {
  const folded = foldedLine(text);
  const kind = KINDS.find((each) => each === folded || foldedLine(KIND_LABELS[each]) === folded);
  if (kind === undefined) return refusedOf('kind', 'kinds are', folded, KINDS);
  return { node: { type: 'kind', kinds: [kind] }, label: KIND_LABELS[kind] };
}

/** `letter`: the words themselves are held; `summary`: only what the archive says of them. */
export function wordsValue(text: string): FieldValue | RefusedValue {
  const folded = foldedLine(text);
  if (folded === 'letter') return { node: { type: 'value', column: 'words', values: ['letter'] }, label: 'to the letter' };
  if (folded === 'summary') return { node: { type: 'not', node: { type: 'value', column: 'words', values: ['letter'] } }, label: 'only our summary' };
  return refusedOf('value', 'there are', folded, ['letter', 'summary']);
}

/** Results that people call so without meaning one of them: whatever was not seen in a source. */
const UNVERIFIED: readonly Certainty[] = ['inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown'];

/** A result of the check of the words, by its name or either of its labels; `unverified` is every result but those that were seen. */
export function checkValue(text: string): FieldValue | RefusedValue {
  const folded = foldedLine(text);
  if (folded === 'unverified') return { node: { type: 'value', column: 'check', values: UNVERIFIED }, label: 'unverified' };
  const names = (result: Certainty) => [result, CERTAINTY_LABELS[result], checkLabel(result)].map(foldedLine);
  const result = CERTAINTIES.find((each) => names(each).includes(folded));
  if (result === undefined) return refusedOf('result', 'results are', folded, ['unverified', ...CERTAINTIES]);
  return { node: { type: 'value', column: 'check', values: [result] }, label: checkLabel(result) };
}

/** Where a statement that has it has something. */
const HELD_IN: Record<HasValue, { column: ColumnName; value?: string; label: string }> = {
  identification: { column: 'identified', label: 'an identification of ours' },
  variant: { column: 'held', value: 'variant', label: 'another wording' },
  note: { column: 'held', value: 'note', label: 'a note' },
  caution: { column: 'held', value: 'caution', label: 'a caution' },
  date: { column: 'said', label: 'a date' },
  event: { column: 'event', label: 'an event' },
  place: { column: 'place', label: 'a place' },
  office: { column: 'office', label: 'an office' },
  topic: { column: 'topic', label: 'a topic' },
  reporter: { column: 'reporter', label: 'a reporter among the speakers' },
  check: { column: 'check', label: 'a check of the words' },
};

/** That a statement has something of the sort at all. */
export function hasValue(text: string): FieldValue | RefusedValue {
  const folded = foldedLine(text);
  const name = HAS_VALUES.find((each) => each === folded);
  if (name === undefined) return refusedOf('value', 'there are', folded, HAS_VALUES);
  const { column, value, label } = HELD_IN[name];
  return { node: { type: 'value', column, values: value === undefined ? 'any' : [value] }, label };
}

function refusedOf(what: string, these: string, typed: string, all: readonly string[]): RefusedValue {
  const near = nearestOf(typed, all);
  return { refused: `there is no such ${what}${near === null ? '' : ` (${near}?)`}; ${these} ${all.join(', ')}` };
}
