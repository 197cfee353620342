import { editDistance } from '#lib/archive/edit-distance.ts';
import { allowedDistance } from './allowed-distance.ts';
import type { IndexedName } from './archive-names.ts';
import { compareWords } from './compare-words.ts';
import { initialsOf, isInitials } from './initial-consonants.ts';
import { type Alike, nameKeys } from './name-keys.ts';
import { recordedSpellings, spellingsOf, surnamesOf } from './name-spellings.ts';
import { commonBeginnings, wordsNear } from './word-walk.ts';

/** Whom some words of a question may name. */
export interface NameMatch {
  /** How many words. */
  length: number;
  ids: string[];
  /** `full`: a recorded name; `surname`: only the family name, which several may bear. */
  how: 'full' | 'surname';
  /** Bear the same name and are only mentioned. */
  namesakes: string[];
}

export interface NameTable {
  byId: ReadonlyMap<string, IndexedName>;
  /** The longest name that begins with these words. */
  matchStart(forms: readonly string[]): NameMatch | null;
  /** Names of which these words are the beginning, the last word perhaps not yet whole. */
  matchBegun(forms: readonly string[]): NameMatch | null;
  /** A family name by itself. */
  isSurname(form: string): boolean;
  /** A name of as many words of which one is misspelled: only a suggestion. */
  nearStart(forms: readonly string[]): NameMatch | null;
  /** A word that occurs in somebody's name. */
  isNamePart(form: string): boolean;
  /** Others with this family name who have no statement. */
  mentionedAs(surname: string): IndexedName[];
  /** Who is recorded in another romanisation of these words: only ever a suggestion. */
  alike(forms: readonly string[]): Alike | null;
  /** The recorded spellings of these persons that nobody else bears, as lists of folded words; of a body only its name, since its variants may be places. */
  spellings(ids: readonly string[]): string[][];
}

const LONGEST_NAME = 7;
/** Compiles the names of an archive, in all recorded spellings and orders, for reading questions. */
export function buildNameTable(names: readonly IndexedName[]): NameTable {
  const byId = new Map(names.map((name) => [name.id, name]));
  /** Squeezed spelling (spaces out) → ids; so hyphens, spaces and their absence are the same. */
  const full = new Map<string, Set<string>>();
  const surnames = new Map<string, Set<string>>();
  const parts = new Set<string>();
  const nearable = new Map<string, Spelling[]>();
  /** Names that can be typed half, without their spaces, and by their initial consonants. */
  const begun: { squeezed: string; least: number; id: string }[] = [];
  for (const name of names) {
    for (const spelling of spellingsOf(name)) {
      const [first = ''] = spelling;
      addTo(full, spelling.join(''), name.id);
      for (const word of spelling) parts.add(word);
      const isOneInHangul = spelling.length === 1 && HANGUL.test(first);
      if (isAskedByBeginning(name) && (spelling.length > 1 || isOneInHangul))
        begun.push({ squeezed: spelling.join(''), least: isOneInHangul ? LEAST_TYPED : first.length + 1, id: name.id });
      if (name.kind === 'joint') continue;
      const alike = nearable.get(first);
      if (alike === undefined) nearable.set(first, [{ spelling, id: name.id }]);
      else alike.push({ spelling, id: name.id });
    }
    for (const initials of initialsOf(name)) {
      addTo(full, initials, name.id);
      if (isAskedByBeginning(name)) begun.push({ squeezed: initials, least: 2, id: name.id });
    }
    for (const surname of surnamesOf(name)) addTo(surnames, surname, name.id);
  }
  const bearersBegun = beginnings(begun);
  const firstWords = nearWords(nearable.keys());
  const surnameWords = nearWords(surnames.keys());
  const isMentioned = (id: string) => byId.get(id)?.kind === 'mentioned';
  const speakersFirst = (bearers: string[]) => {
    const speakers = bearers.filter((id) => !isMentioned(id));
    return speakers.length > 0 ? { ids: speakers, namesakes: bearers.filter(isMentioned) } : { ids: bearers, namesakes: [] };
  };

  return {
    byId,
    matchStart(forms) {
      for (let length = Math.min(forms.length, LONGEST_NAME); length > 0; length--) {
        const squeezed = forms.slice(0, length).join('');
        const found = squeezed.length > 100 ? undefined : full.get(squeezed);
        if (found !== undefined) return { length, how: 'full', ...speakersFirst([...found]) };
      }
      const bearers = [...(surnames.get(forms[0] ?? '') ?? [])];
      return bearers.length === 0 ? null : { length: 1, how: 'surname', ...speakersFirst(bearers) };
    },
    matchBegun(forms) {
      const [last = '', ...before] = [...forms].reverse();
      const start = before.reverse();
      const begins = ({ spelling, id }: Spelling) =>
        byId.get(id)?.kind !== 'body' && start.every((form, at) => spelling[at] === form) && spelling[start.length]?.startsWith(last);
      const spaced = (nearable.get(start[0] ?? '') ?? []).filter(begins).map(({ id }) => id);
      const bearers = [...new Set(spaced.length > 0 ? spaced : bearersBegun(forms.join('')))];
      return bearers.length === 0 ? null : { length: forms.length, how: 'full', ids: speakersFirst(bearers).ids, namesakes: [] };
    },
    isSurname: (form) => surnames.has(form),
    nearStart(forms) {
      const [form = ''] = forms;
      let best: { distance: number; length: number; ids: Set<string> } | null = null;
      for (const { spelling, id } of firstWords(form, 2).flatMap((first) => nearable.get(first) ?? [])) {
        const distance = nameDistance(spelling, forms.slice(0, spelling.length));
        if (distance === null) continue;
        const length = spelling.length;
        const isBetter = best === null || length > best.length || (length === best.length && distance < best.distance);
        if (isBetter) best = { distance, length, ids: new Set([id]) };
        else if (best !== null && best.length === length && best.distance === distance) best.ids.add(id);
      }
      const surname = best === null ? surnameWords(form, 1).find((near) => near.length >= 5 && near !== form) : undefined;
      if (surname !== undefined) best = { distance: 1, length: 1, ids: surnames.get(surname) ?? new Set() };
      return best === null ? null : { length: best.length, ids: [...best.ids], how: 'full', namesakes: [] };
    },
    alike: nameKeys(names),
    isNamePart: (form) => parts.has(form),
    mentionedAs: (surname) => [...(surnames.get(surname) ?? [])].flatMap((id) => (isMentioned(id) ? [byId.get(id)] : [])).filter((name) => name !== undefined),
    spellings: (ids) =>
      ids.flatMap((id) => {
        const name = byId.get(id);
        const recorded = recordedSpellings(name).filter((spelling) => [...(full.get(spelling.join('')) ?? [])].every((bearer) => ids.includes(bearer)));
        return name?.kind === 'person' || name?.kind === 'mentioned' ? recorded : recorded.slice(0, 1);
      }),
  };
}

const HANGUL = /^[\u1100-\u11ff]+$/;
/** Letters from which on the beginning of a name is more than the beginning of a word: a syllable and some of the next. */
const LEAST_TYPED = 4;

/** What a body is called is a word as well; while it is typed, it is searched as one. */
const isAskedByBeginning = ({ kind }: IndexedName) => kind !== 'body' && kind !== 'joint';

/** Finds names by their beginning, at least so many letters of it, without a look at each. */
function beginnings(names: readonly { squeezed: string; least: number; id: string }[]): (typed: string) => string[] {
  let sorted: typeof names | undefined;
  return (typed) => {
    if (typed.length < (isInitials(typed) ? 2 : LEAST_TYPED) || typed.length > 100) return [];
    sorted ??= [...names].sort((one, other) => compareWords(one.squeezed, other.squeezed));
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.squeezed ?? '') < typed) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let name = sorted[low]; name?.squeezed.startsWith(typed); name = sorted[++low]) if (typed.length >= name.least) found.push(name.id);
    return found;
  };
}

/** A recorded way to write a name, word by word, and whose it is. */
interface Spelling {
  spelling: string[];
  id: string;
}

/** No name has a word this long; what is pasted may. */
const LONGEST_WORD = 40;

/** Finds the words that differ by so many letters, without a look at each. */
function nearWords(all: Iterable<string>): (form: string, most: number) => string[] {
  let sorted: string[] | undefined;
  let common: Uint8Array = new Uint8Array();
  return (form, most) => {
    if (form.length > LONGEST_WORD) return [];
    if (sorted === undefined) {
      sorted = [...all].sort(compareWords);
      common = commonBeginnings(sorted);
    }
    const words = sorted;
    return wordsNear(words, common, form, most, true).map(({ word }) => words[word] ?? '');
  };
}

function addTo(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, new Set([id]));
  else ids.add(id);
}

/** Words of a name must all be there; one may be misspelled, if it is long enough that it is no other name (Un and Il are). */
function nameDistance(spelling: readonly string[], forms: readonly string[]): number | null {
  if (forms.length < spelling.length) return null;
  let wrong = 0;
  for (const [at, word] of spelling.entries()) {
    const form = forms[at] ?? '';
    if (form === word) continue;
    const most = spelling.length === 1 ? Math.min(1, allowedDistance(word)) : allowedDistance(word);
    if (word.length < (spelling.length === 1 ? 5 : 4) || most === 0 || form.length < 4) return null;
    const distance = editDistance(word, form, most);
    if (distance > most) return null;
    wrong += distance;
  }
  return wrong === 0 || wrong > 2 ? null : wrong;
}
