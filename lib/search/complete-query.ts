import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { type ColumnName, valuesOf } from './columns.ts';
import type { Completion } from './completion.ts';
import { narrowingTest } from './count-facets.ts';
import { facetTable } from './facet-table.ts';
import { exactHits } from './find-hits.ts';
import { treeOf } from './join-parts.ts';
import { placesOf } from './matches.ts';
import { FIELD_NAMES, type FieldName, fieldNamed, HAS_VALUES, QUERY_FIELDS } from './query/query-fields.ts';
import type { SearchQuestion } from './search-question.ts';
import type { Understanding } from './understanding.ts';

/** More than anybody reads while typing. */
const MOST = 8;

/** `speaker:ki`, `speaker:"Kim Jo`, `-kind:d` at the end of the text. */
const OPEN_VALUE = /(?:^|[\s(\-−])(\p{L}{2,20}):(?:(["“])([^"”]*)|([^\s"“()]*))$/u;
const OPEN_FIELD = /(?:^|[\s(\-−])(\p{L}{2,20})$/u;

/**
 * What the end of the text may become: values of the field that stands there, those with most statements first; or the fields that begin so.
 * Values are the archive's own.
 */
export function completionsOf(index: ArchiveIndex, question: SearchQuestion, understanding: Understanding): Completion[] {
  const { text } = question;
  const [whole, typedField = '', quote, quoted, bare = ''] = OPEN_VALUE.exec(text) ?? [];
  if (whole === undefined) return fieldsBeginning(text);
  const name = fieldNamed(typedField);
  if (name === undefined) return [];
  const value = quote === undefined ? bare : (quoted ?? '');
  const before = text.slice(0, text.length - value.length - (quote === undefined ? 0 : 1));
  const folded = foldedLine(value);
  const fits = ({ label, value: own }: Candidate) => folded === '' || ` ${foldedLine(label)}`.includes(` ${folded}`) || foldedLine(own).startsWith(folded);
  const candidates = candidatesFor(index, name).filter(fits);
  const counts = countsFor(index, question, name, understanding);
  return candidates
    .map((candidate) => ({ ...candidate, count: counts?.get(candidate.counted ?? candidate.value) ?? (counts === null ? undefined : 0) }))
    .filter(({ count }) => count !== 0)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .slice(0, MOST)
    .map(({ value: own, label, count }) => ({ text: `${before}${written(own)} `, label, ...(count === undefined ? {} : { count }) }));
}

const written = (value: string) => (/[\s()"“”]/u.test(value) ? `"${value.replaceAll(/["“”]/gu, ' ')}"` : value);

function fieldsBeginning(text: string): Completion[] {
  const [whole, begun = ''] = OPEN_FIELD.exec(text) ?? [];
  if (whole === undefined) return [];
  const before = text.slice(0, text.length - begun.length);
  return FIELD_NAMES.filter((name) => name.startsWith(begun.toLowerCase())).map((name) => ({
    text: `${before}${name}:`,
    label: `${name}:`,
    tells: QUERY_FIELDS[name].tells,
  }));
}

interface Candidate {
  /** As it is written into the question. */
  value: string;
  label: string;
  /** The value of the column it is counted by, where it is written otherwise. */
  counted?: string;
}

function candidatesFor(index: ArchiveIndex, name: FieldName): readonly Candidate[] {
  const plain = (values: Iterable<string>) => [...new Set(values)].map((value) => ({ value, label: value }));
  const { lists: said } = index.columns.said;
  switch (name) {
    case 'speaker':
      return [...index.tables.names.byId.values()]
        .filter(({ kind }) => kind !== 'mentioned')
        .map(({ id, name: own }) => ({ value: own, label: own, counted: id }));
    case 'kind':
    case 'topic':
    case 'event':
    case 'source':
    case 'office':
    case 'check':
      return facetTable(index, name).values;
    case 'lang':
      return facetTable(index, 'language').values;
    case 'place':
      return plain(index.columns.place.lists.flat());
    case 'via':
      return plain(index.segments.flatMap(({ names }) => [...names.reporters, ...names.pages]));
    case 'words':
      return plain(['letter', 'summary']);
    case 'has':
      return plain(HAS_VALUES);
    case 'said':
      return plain(
        said
          .flatMap(([earliest = '']) => (earliest === '' ? [] : [earliest.slice(0, 4)]))
          .sort()
          .reverse(),
      );
    case 'reported':
    case 'about':
      return plain(
        index.columns[name].lists
          .flat()
          .flatMap((day) => (/^\d{4}-/.test(day) ? [day.slice(0, 4)] : []))
          .sort()
          .reverse(),
      );
  }
}

const COUNTED: Partial<Record<FieldName, ColumnName>> = {
  speaker: 'speaker',
  kind: 'kind',
  topic: 'topic',
  event: 'event',
  source: 'source',
  office: 'office',
  place: 'place',
  check: 'check',
  lang: 'language',
};

/** How many of the statements that all else of the question finds have each value; null where the field is not counted by values. */
function countsFor(index: ArchiveIndex, question: SearchQuestion, name: FieldName, { parts, ors }: Understanding): Map<string, number> | null {
  const column = COUNTED[name];
  if (column === undefined) return null;
  const last = parts.findLast(({ isStrict, id }) => isStrict === true && id.includes(`typed:${name}:`));
  const tree = treeOf(
    parts.filter((part) => part !== last),
    ors,
  );
  const { lists, codes } = index.columns[column];
  const ofList = new Uint32Array(lists.length);
  const isMet = narrowingTest(index, question.filters);
  const hits = exactHits(index, tree, question);
  for (const place of placesOf(hits)) {
    if (isMet !== null && !isMet(place)) continue;
    const list = codes[place] ?? 0;
    ofList[list] = (ofList[list] ?? 0) + 1;
  }
  index.pool.give(hits);
  const counts = new Map<string, number>();
  lists.forEach((list, at) => {
    for (const value of valuesOf(column, list)) counts.set(value, (counts.get(value) ?? 0) + (ofList[at] ?? 0));
  });
  return counts;
}
