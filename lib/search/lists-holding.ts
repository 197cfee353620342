import type { ArchiveIndex } from './archive-index.ts';
import type { ColumnName } from './columns.ts';

const known = new WeakMap<ArchiveIndex, Map<ColumnName, ReadonlyMap<string, readonly number[]>>>();

/** Numbers of the lists of a column that hold each value. Made once, when a value is first looked for: a name may be borne by hundreds, and each list is then not looked through for each of them. */
function listsHolding(index: ArchiveIndex, column: ColumnName): ReadonlyMap<string, readonly number[]> {
  const ofIndex = known.get(index) ?? new Map<ColumnName, ReadonlyMap<string, readonly number[]>>();
  known.set(index, ofIndex);
  const made = ofIndex.get(column) ?? invert(index.columns[column].lists);
  ofIndex.set(column, made);
  return made;
}

function invert(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const holding = new Map<string, number[]>();
  lists.forEach((values, list) => {
    for (const value of values) {
      const numbers = holding.get(value);
      if (numbers === undefined) holding.set(value, [list]);
      else if (numbers.at(-1) !== list) numbers.push(list);
    }
  });
  return holding;
}

/** By number of the list 1 where it has one of these values. */
export function markLists(index: ArchiveIndex, column: ColumnName, values: readonly string[]): Uint8Array {
  const marked = new Uint8Array(index.columns[column].lists.length);
  const holding = listsHolding(index, column);
  for (const value of values) for (const list of holding.get(value) ?? []) marked[list] = 1;
  return marked;
}

/** How many of the hits are by each of these speakers, or are taken for theirs. */
export function countBySpeaker(index: ArchiveIndex, hits: Int32Array, ids: readonly string[]): Map<string, number> {
  const counts = new Map(ids.map((id) => [id, 0]));
  if (counts.size === 0) return counts;
  const { speaker, identified } = index.columns;
  const ofList = new Uint32Array(speaker.lists.length);
  const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count);
  for (let at = 0; at < hits.length; at++) {
    const place = hits[at] ?? 0;
    const list = speaker.codes[place] ?? 0;
    ofList[list] = (ofList[list] ?? 0) + 1;
    for (const id of identified.lists[identified.codes[place] ?? 0] ?? []) if (counts.has(id) && speaker.lists[list]?.includes(id) === false) add(id, 1);
  }
  const holding = listsHolding(index, 'speaker');
  for (const id of counts.keys()) for (const list of holding.get(id) ?? []) add(id, ofList[list] ?? 0);
  return counts;
}
