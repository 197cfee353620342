import { foldedLine } from './analyze-text.ts';
import type { IndexedName } from './archive-names.ts';
import type { Columns } from './columns.ts';

/**
 * How namesakes are shown, by id: with the office that the record gives or their statements were made in, else with the id, since two
 * people under one label would be read as one. Whoever shares a name with nobody is not in it.
 */
export function labelsApart(names: readonly IndexedName[], columns: Pick<Columns, 'speaker' | 'office'>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const namesakes of sharing(names)) {
    const what = namesakes.map(({ id, office }) => office ?? officeOf(id, columns) ?? id);
    namesakes.forEach(({ id, name }, at) => {
      const own = what[at] ?? id;
      labels.set(id, `${name} (${what.indexOf(own) === what.lastIndexOf(own) ? own : id})`);
    });
  }
  return labels;
}

function sharing(names: readonly IndexedName[]): IndexedName[][] {
  const byName = new Map<string, IndexedName[]>();
  for (const name of names) {
    const key = foldedLine(name.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [name]);
    else known.push(name);
  }
  return [...byName.values()].filter((bearers) => bearers.length > 1);
}

/** The office of the first statement that is theirs alone and has one. */
function officeOf(id: string, { speaker, office }: Pick<Columns, 'speaker' | 'office'>): string | undefined {
  const own = new Set(speaker.lists.flatMap((ids, list) => (ids.length === 1 && ids[0] === id ? [list] : [])));
  if (own.size === 0) return undefined;
  for (let place = 0; place < speaker.codes.length; place++) {
    const [first] = own.has(speaker.codes[place] ?? -1) ? (office.lists[office.codes[place] ?? 0] ?? []) : [];
    if (first !== undefined) return first;
  }
  return undefined;
}
