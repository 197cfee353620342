import { canonicalQuery, type Kept, type KeptSearch, LONGEST_NAME, NOTHING_KEPT } from './kept-searches.ts';

const FORMAT = 'on-the-record-searches/1';

/** What a file of searches would add, before anything is added. */
export interface KeptPlan {
  add: KeptSearch[];
  /** Of those to add, how many get another name because theirs is taken by another search. */
  renamed: number;
  /** Here already. */
  present: number;
  recent: KeptSearch[];
}

/** Everything that is kept, as a file; also how the browser's own storage holds it. */
export function writeKept({ saved, recent, keepRecent }: Kept): string {
  return `${JSON.stringify({ format: FORMAT, saved, recent, keepRecent }, null, 1)}\n`;
}

/** Reads what was kept, from a file or the browser's storage, or says everything that is wrong with it. */
export function readKept(text: string): { kept: Kept } | { faults: string[] } {
  const whole = parse(text);
  if (!isRecord(whole)) return { faults: ['This is no JSON file of searches.'] };
  if (whole['format'] !== FORMAT) return { faults: [`Its format is ${shown(whole['format'])}; “${FORMAT}” is wanted.`] };
  const faults: string[] = [];
  const [saved, recent] = [readList(whole['saved'], 'saved', faults), readList(whole['recent'], 'recent', faults)];
  const names = new Set<string>();
  for (const { name } of saved) {
    if (names.has(name)) faults.push(`Two saved searches have the name “${name}”.`);
    names.add(name);
  }
  return faults.length > 0 ? { faults } : { kept: { ...NOTHING_KEPT, saved, recent, keepRecent: whole['keepRecent'] !== false } };
}

/** What a file would add to what is kept here; nothing is replaced or lost. */
export function planKept(text: string, here: Kept): { plan: KeptPlan } | { faults: string[] } {
  const read = readKept(text);
  if ('faults' in read) return read;
  const taken = new Map(here.saved.map(({ name, query }) => [name, query]));
  const plan: KeptPlan = { add: [], renamed: 0, present: 0, recent: [] };
  for (const { name, query } of read.kept.saved) {
    const free = freeName(name, query, taken);
    if (free === null) {
      plan.present += 1;
      continue;
    }
    if (free !== name) plan.renamed += 1;
    taken.set(free, query);
    plan.add.push({ name: free, query });
  }
  const known = new Set(here.recent.map(({ query }) => query));
  plan.recent = here.keepRecent ? read.kept.recent.filter(({ query }) => !known.has(query)) : [];
  return { plan };
}

export function applyPlan(here: Kept, { add, recent }: KeptPlan): Kept {
  return { ...here, saved: [...here.saved, ...add], recent: [...here.recent, ...recent] };
}

/** `Sanctions (2)` where the name is taken; null where the search is here already, under its name or one that it was given before. */
function freeName(name: string, query: string, taken: ReadonlyMap<string, string>): string | null {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name} (${number})`;
    const there = taken.get(tried);
    if (there === query) return null;
    if (there === undefined) return tried;
  }
}

function readList(value: unknown, list: 'saved' | 'recent', faults: string[]): KeptSearch[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.push(`“${list}” is ${shown(value)}; a list is wanted.`);
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const read = readSearch(entry);
    if (typeof read !== 'string') return [read];
    faults.push(`${list}, entry ${index + 1}: ${read}`);
    return [];
  });
}

function readSearch(entry: unknown): KeptSearch | string {
  if (!isRecord(entry)) return `${shown(entry)} is no search.`;
  const { name, query } = entry;
  if (typeof name !== 'string' || name.trim() === '') return 'it has no name.';
  if (name.length > 2 * LONGEST_NAME) return `its name is longer than ${LONGEST_NAME} characters.`;
  if (typeof query !== 'string') return `“${name}” has no query.`;
  const asked = canonicalQuery(query);
  if (asked === '') return `“${name}” asks for nothing: ${shown(query)}.`;
  const known = new Set(new URLSearchParams(asked).keys());
  const unknown = [...new Set(new URLSearchParams(query).keys())].filter((key) => !known.has(key) && key !== 'offset');
  return unknown.length > 0 ? `“${name}” asks for something that is not known here: ${unknown.join(', ')}.` : { name, query: asked };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in a sentence, shortened. */
function shown(value: unknown): string {
  const text = value === undefined ? 'not given' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
