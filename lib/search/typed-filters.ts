import { KIND_LABELS, KINDS } from '#lib/archive/kind.ts';
import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { dayRange } from './day-range.ts';
import type { Understood } from './search-answer.ts';
import type { SearchFilters, SearchQuestion } from './search-question.ts';

/** Fields that can be typed as `field:value` or `field:"several words"`. */
const FIELDS = ['kind', 'speaker', 'said', 'topic'] as const;
type TypedField = (typeof FIELDS)[number];

const TYPED = /(^|\s)(kind|speaker|said|topic):("[^"]*"?|“[^”]*”?|[^\s"“]+)/giu;

export interface TypedFilters {
  /** The question with the filters taken out of its words and put beside what the reader narrowed by. */
  question: SearchQuestion;
  typed: Understood[];
  notices: string[];
}

/**
 * Reads filters out of the words: `denuclearization kind:direct speaker:"Kim Jong Un" said:2019-04`. One that means nothing
 * here is left out and said; one that was taken back is gone. Searched as typed, nothing is read.
 */
export function readTypedFilters(index: ArchiveIndex, asked: SearchQuestion): TypedFilters {
  if (asked.asTyped || !asked.text.includes(':')) return { question: asked, typed: [], notices: [] };
  const typed: Understood[] = [];
  const notices: string[] = [];
  const filters: SearchFilters = { ...asked.filters };
  const text = asked.text.replace(TYPED, (_whole, before: string, name: string, given: string) => {
    const field = FIELDS.find((each) => each === name.toLowerCase());
    const value = given.replace(/^["“]|["”]$/gu, '').trim();
    if (field === undefined || value === '') return before;
    const id = `typed:${field}:${foldedLine(value)}`;
    if (asked.without?.includes(id)) return before;
    const meant = meaningOf(index, field, value);
    if (typeof meant === 'string') notices.push(`“${field}:${value}” was left out: ${meant}`);
    else {
      addValues(filters, field, meant.values);
      typed.push({ field, value: `${field}:${given}`, label: meant.label, id });
    }
    return before;
  });
  return { question: { ...asked, text: text.trim(), filters }, typed, notices };
}

/** The values of the filter, or why there are none. */
function meaningOf(index: ArchiveIndex, field: TypedField, value: string): { values: string[]; label: string } | string {
  const folded = foldedLine(value);
  switch (field) {
    case 'kind': {
      const kind = KINDS.find((each) => each === folded || foldedLine(KIND_LABELS[each]) === folded);
      return kind === undefined ? `there is no such kind; kinds are ${KINDS.join(', ')}.` : { values: [kind], label: KIND_LABELS[kind] };
    }
    case 'said':
      return dayRange(value) === null ? 'a date is written 2019, 2019-04, 2019-04-12 or 2019-02/2019-04.' : { values: [value], label: value };
    case 'speaker': {
      const { byId, matchStart } = index.tables.names;
      const known = byId.get(value)?.id ?? byId.get(value.toLowerCase())?.id;
      const words = folded.split(' ');
      const match = known === undefined ? matchStart(words) : null;
      const ids = known !== undefined ? [known] : match?.length === words.length ? match.ids : [];
      const speakers = ids.filter((id) => byId.get(id)?.kind !== 'mentioned');
      if (speakers.length === 0) return 'no speaker here has this name.';
      return { values: speakers, label: speakers.map((id) => byId.get(id)?.name ?? id).join(' or ') };
    }
    case 'topic': {
      const topic = index.names.topics.find(({ id, label }) => id === value || foldedLine(label) === folded || foldedLine(id) === folded);
      return topic === undefined ? 'there is no such topic.' : { values: [topic.id], label: topic.label };
    }
  }
}

/** Several values of one field are either of them, as everywhere. */
function addValues(filters: SearchFilters, field: TypedField, values: string[]): void {
  switch (field) {
    case 'kind':
      filters.kind = KINDS.filter((kind) => values.includes(kind) || filters.kind?.includes(kind));
      return;
    case 'speaker':
    case 'said':
    case 'topic':
      filters[field] = [...new Set([...(filters[field] ?? []), ...values])];
  }
}
