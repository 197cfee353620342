import type { Certainty } from '#lib/archive/certainty.ts';
import { KIND_LABELS, KINDS } from '#lib/archive/kind.ts';
import { type ColumnName, valuesOf } from './columns.ts';
import type { FacetName } from './facet-names.ts';
import { type LabelledValue, saidBucket } from './said-bucket.ts';

/** Where a facet's values stand. */
export const FACET_COLUMNS: Record<FacetName, ColumnName> = {
  kind: 'kind',
  speaker: 'speaker',
  office: 'office',
  event: 'event',
  source: 'source',
  year: 'said',
  said: 'said',
  topic: 'topic',
  language: 'language',
  check: 'check',
};

/** What the check of the words found, in the words of the index: what a reader asks is where they were seen. */
const CHECK_LABELS: Record<Certainty, string> = {
  verified: 'Seen in a source',
  'partly-verified': 'Seen in part',
  'as-in-source': 'Only where it was read',
  inferred: 'Inferred',
  'from-memory': 'From memory',
  uncertain: 'Uncertain',
  'not-verified': 'Not seen',
  unknown: 'Unknown',
  'not-applicable': 'Nothing to check',
};

export const checkLabel = (value: string): string => new Map<string, string>(Object.entries(CHECK_LABELS)).get(value) ?? value;

/** Values that are listed even with a count of zero, so that a reader sees what there could be. */
export const STANDING_VALUES: Partial<Record<FacetName, LabelledValue[]>> = { kind: KINDS.map((value) => ({ value, label: KIND_LABELS[value] })) };

const UNDATED = saidBucket(null);

/** The values that a list of a facet's column has, with a name where the list itself knows one. */
export function facetValues(facet: FacetName, list: readonly string[]): { value: string; label?: string }[] {
  switch (facet) {
    case 'said':
      return [{ value: list[3] ?? UNDATED.value, label: list[4] ?? UNDATED.label }];
    case 'year':
      return [yearBucket(list)];
    case 'event':
    case 'source':
      return valuesOf(facet, list).map((value, at) => ({ value, label: list[at * 2 + 1] ?? value }));
    case 'language':
      return list.map((value) => ({ value, label: languageName(value) }));
    case 'office':
      return list.map((value) => ({ value, label: value }));
    case 'kind':
    case 'speaker':
    case 'topic':
    case 'check':
      return list.map((value) => ({ value }));
  }
}

/** The year in which it was said, or the years that its date spans. */
function yearBucket([earliest = '', latest = '', , bucket]: readonly string[]): LabelledValue {
  if (bucket === undefined || bucket === UNDATED.value) return UNDATED;
  const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)];
  if (from === to) return { value: from, label: String(Number(from)) };
  return {
    value: `${from === '' ? '..' : from}/${to === '' ? '..' : to}`,
    label: `${from === '' ? 'until ' : Number(from)}${from === '' || to === '' ? '' : '–'}${to === '' ? ' or later' : Number(to)}`,
  };
}

let names: Intl.DisplayNames | undefined;

/** `ko` → Korean; a tag that nobody knows stays as it is. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  try {
    return tag === 'und' ? 'Not told' : (names.of(tag) ?? tag);
  } catch {
    return tag;
  }
}
