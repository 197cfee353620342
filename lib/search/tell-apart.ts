import { foldedLine } from './analyze-text.ts';
import type { IndexedName } from './archive-names.ts';
import type { Columns } from './columns.ts';

/**
 * How namesakes are shown, by id: with the office that the record gives or their statements were made in, else with the id, since two
 * people under one label would be read as one. Whoever shares a name with nobody is not in it.
 */
export function labelsApart(names: readonly IndexedName[], columns: Pick<Columns, 'speaker' | 'office'>): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const groups = sharing(names);
  const offices = groups.length === 0 ? new Map<string, string>() : firstOffices(columns);
  for (const namesakes of groups) {
    const what = namesakes.map(({ id, office }) => office ?? offices.get(id) ?? id);
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

/** Of each speaker the office of the first statement that is theirs alone and has one. */
function firstOffices({ speaker, office }: Pick<Columns, 'speaker' | 'office'>): Map<string, string> {
  const offices = new Map<string, string>();
  if (office.lists.every(([first]) => first === undefined)) return offices;
  for (let place = 0; place < speaker.codes.length; place++) {
    const [first] = office.lists[office.codes[place] ?? 0] ?? [];
    const [id, ...others] = first === undefined ? [] : (speaker.lists[speaker.codes[place] ?? 0] ?? []);
    if (first !== undefined && id !== undefined && others.length === 0 && !offices.has(id)) offices.set(id, first);
  }
  return offices;
}
