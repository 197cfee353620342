import type { IndexedName } from './archive-names.ts';
import { spellingsOf, surnamesOf } from './name-spellings.ts';
import { romanisedKey } from './romanised-key.ts';

/** Whom some words may spell in another romanisation, by a whole name or by a family name alone. */
export interface Alike {
  ids: string[];
  how: 'full' | 'surname';
}

/** Fewer letters have too many names in common. */
const SHORTEST_KEY = 4;

/**
 * Finds who is recorded in another romanisation of some words: the whole name of a person, or the family name where it is one
 * word alone. Made when first asked.
 */
export function nameKeys(names: readonly IndexedName[]): (forms: readonly string[]) => Alike | null {
  let keys: { whole: Map<string, Set<string>>; family: Map<string, Set<string>> } | undefined;
  return (forms) => {
    const key = romanisedKey(forms);
    if (key === null || key === '') return null;
    keys ??= keysOf(names);
    const whole = key.length < SHORTEST_KEY ? undefined : keys.whole.get(key);
    if (whole !== undefined) return { ids: [...whole], how: 'full' };
    const family = forms.length === 1 ? keys.family.get(key) : undefined;
    return family === undefined ? null : { ids: [...family], how: 'surname' };
  };
}

function keysOf(names: readonly IndexedName[]) {
  const whole = new Map<string, Set<string>>();
  const family = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.kind !== 'person' && name.kind !== 'mentioned') continue;
    for (const spelling of spellingsOf(name)) if (spelling.length > 1) add(whole, romanisedKey(spelling), name.id);
    for (const surname of surnamesOf(name)) add(family, romanisedKey([surname]), name.id);
  }
  return { whole, family };
}

function add(to: Map<string, Set<string>>, key: string | null, id: string): void {
  if (key === null || key === '') return;
  const ids = to.get(key);
  if (ids === undefined) to.set(key, new Set([id]));
  else ids.add(id);
}
