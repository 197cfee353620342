import { foldedLine } from './analyze-text.ts';
import {
  ABOUT_WORDS,
  ARTICLES,
  AUXILIARIES,
  FILLERS,
  HONORIFICS,
  OPINION_NOUNS,
  QUESTION_WORDS,
  REFLEXIVES,
  RELAY_VERBS,
  SAY_NOUNS,
  SAY_VERBS,
} from './cue-words.ts';
import type { NameMatch } from './name-table.ts';
import { openRun, take, typedOf, type Unit } from './query-unit.ts';
import type { QuestionTables } from './question-tables.ts';
import { monthOf } from './read-dates.ts';
import { passesOn } from './relay-cue.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a name does in a question:
 * - `speaker`: whose statements are wanted; `via`: who passed them on; `either`: one of the two
 * - `person`: named without a cue: statements by them come first, then those that name them
 * - `named`: who is spoken of
 * - `unknown`: a name that nobody here bears, though a part of it may
 */
export type NameRole = 'speaker' | 'via' | 'either' | 'person' | 'named' | 'unknown';

export interface ReadName {
  units: Unit[];
  typed: string;
  ids: string[];
  role: NameRole;
  how: NameMatch['how'];
  /** Others of the same full name who are only mentioned. */
  namesakes: string[];
  /** Misspelled: the nearest name was taken. */
  near: boolean;
  /** "Himself": only what they say in their own voice. */
  own: boolean;
  /** Joined by "and" or "or" to the name before it, in the same role. */
  joined: boolean;
}

const KIND_NOUNS = new Set(['paraphrases', 'paraphrase', 'quotes', 'quotations', 'mentions']);
const ASKING = new Set(['did', 'does', 'do', 'has', 'have', 'had', 'can', 'could', 'would', 'will', 'should']);
const BETWEEN = new Set(['ever', 'also', 'really', 'actually', 'once', ...REFLEXIVES]);
const PARTICLES = ['은', '는', '이', '가', '을', '를', '의', '와', '과', '도', '에게', '께서'].map(foldedLine);

/** Reads every name of the archive that the question holds, with its role, and takes its words. */
export function readNames(units: readonly Unit[], text: string, tables: QuestionTables, vocabulary: Vocabulary): ReadName[] {
  const found: ReadName[] = [];
  for (let at = 0; at < units.length; at++) {
    const run = openRun(units, at, 8);
    const match = run.length === 0 ? null : matchAt(run, tables, run.at(-1) === units.at(-1), vocabulary);
    if (match === null) continue;
    const named = run.slice(0, match.length);
    const last = found.at(-1);
    const role = roleOf(units, at, match, tables);
    if (role === null) continue;
    const stranger = strangerAt(units, at, match, tables, vocabulary);
    const whole = stranger ?? named;
    const typed = typedOf(whole, text);
    take(whole, 'name');
    const before = units[at - 1];
    const joined = last !== undefined && (before?.form === 'and' || before?.form === 'or') && last.units.at(-1) === units[at - 2];
    const reflexive = units[at + match.length];
    const own = reflexive !== undefined && REFLEXIVES.has(reflexive.form) && role === 'speaker';
    if (own) take([reflexive], 'name');
    if (joined) take([before], before.form === 'or' ? 'or' : 'name');
    found.push({
      units: whole,
      typed,
      ids: match.ids,
      how: match.how,
      namesakes: match.how === 'full' ? match.namesakes : [],
      near: false,
      own,
      joined,
      role: stranger === null ? (joined && last.role !== 'unknown' ? last.role : role) : 'unknown',
    });
    at += whole.length - 1;
  }
  return found;
}

/** The longest name here, with or without a form of address or an article before it; at the end of the text also one half typed. */
function matchAt(run: readonly Unit[], tables: QuestionTables, isEnd: boolean, vocabulary: Vocabulary): NameMatch | null {
  const forms = run.map(({ form }) => form);
  const plain = tables.names.matchStart(forms) ?? particleMatch(forms[0] ?? '', tables);
  // One word that goes on in some statement is the beginning of that word first: 최선 is a name, or the best.
  const isWord = forms.length === 1 && !isEmptyRange(vocabulary.range(forms[0] ?? ''));
  const begun = isEnd && !isWord && (plain?.length ?? 0) < forms.length ? tables.names.matchBegun(forms) : null;
  if (begun !== null) return begun;
  let skip = 0;
  while (skip < 2 && (HONORIFICS.has(forms[skip] ?? '') || ARTICLES.has(forms[skip] ?? ''))) skip += 1;
  const after = skip === 0 || skip >= forms.length ? null : tables.names.matchStart(forms.slice(skip));
  const addressed = after === null ? null : { ...after, length: after.length + skip };
  // "Chairman Kim" may be recorded, and yet "Chairman Kim Jong Un" is the longer name.
  return addressed !== null && addressed.length > (plain?.length ?? 0) ? addressed : plain;
}

/** A Korean name with a particle behind it: 최선희가. */
function particleMatch(form: string, tables: QuestionTables): NameMatch | null {
  for (const particle of PARTICLES) {
    if (!form.endsWith(particle)) continue;
    const match = tables.names.matchStart([form.slice(0, -particle.length)]);
    if (match !== null) return match;
  }
  return null;
}

/** The role, or null where the word is more likely meant as a word. */
function roleOf(units: readonly Unit[], at: number, match: NameMatch, tables: QuestionTables): NameRole | null {
  const unit = units[at];
  const end = at + match.length;
  const role = cuedRole(units, at, end);
  const isWhole = units.every((other, place) => (place >= at && place < end) || FILLERS.has(other.form) || HONORIFICS.has(other.form));
  const form = unit?.form ?? '';
  const isCommonWord = match.length === 1 && (STOP_WORDS.has(form) || monthOf(form) > 0 || SAY_VERBS.has(form));
  const isMidCapital = unit?.capital === true && at > 0;
  if (isCommonWord && role === null && !isWhole && !isMidCapital) return null;
  if (role !== null) return role;
  // A whole name alone means its bearer; a family name alone may as well mean what is said of them, or be a word (Rice).
  const isPerson = match.ids.every((id) => tables.names.byId.get(id)?.kind === 'person');
  const isLone = match.length === 1 && tables.names.isSurname(form) && !isCommonWord;
  return isWhole && isPerson && (match.how === 'full' || isCommonWord) && !isLone ? 'speaker' : 'person';
}

function cuedRole(units: readonly Unit[], at: number, end: number): NameRole | null {
  let back = at - 1;
  while (back >= 0 && ARTICLES.has(units[back]?.form ?? '')) back -= 1;
  const before = units[back]?.barrier ? '' : (units[back]?.form ?? '');
  const further = units[back - 1]?.form ?? '';
  let forth = end;
  while (BETWEEN.has(units[forth]?.form ?? '')) forth += 1;
  const after = units[forth]?.form ?? '';
  if (before !== '' && passesOn(units, back)) return 'via';
  if (before === 'to' && further === 'according') return 'either';
  if (before === 'by' || before === 'from') return 'speaker';
  if (before === 'of' && (SAY_NOUNS.has(further) || (KIND_NOUNS.has(further) && further !== 'mentions'))) return 'speaker';
  if (SAY_NOUNS.has(after) || KIND_NOUNS.has(after)) return 'speaker';
  if (units[end - 1]?.possessive && (OPINION_NOUNS.has(after) || after === 'own')) return 'speaker';
  if (ASKING.has(before)) return 'speaker';
  if (SAY_VERBS.has(after) && !ABOUT_WORDS.has(before)) return 'speaker';
  const opens = units.slice(0, at).every(({ form, taken }) => taken !== null || FILLERS.has(form) || QUESTION_WORDS.has(form) || SAY_NOUNS.has(form));
  if ((after === 'on' || after === 'about' || after === 'regarding') && opens && !ABOUT_WORDS.has(before)) return 'speaker';
  return ABOUT_WORDS.has(before) && !(before === 'and') ? 'named' : null;
}

/**
 * A family name followed (or, where it stands last, led) by words that make it somebody else's: Kim Jong Il, Melania Trump.
 * Returns all of those words, or null where the name stands alone.
 */
function strangerAt(units: readonly Unit[], at: number, match: NameMatch, tables: QuestionTables, vocabulary: Vocabulary): Unit[] | null {
  if (match.length !== 1) return null;
  const unit = units[at];
  if (unit === undefined || unit.possessive) return null;
  const isStrange = (other: Unit | undefined): other is Unit => {
    if (other === undefined || other.taken !== null || !isNameLike(other.form)) return false;
    if (tables.names.matchStart([other.form]) !== null) return false;
    if (tables.names.isNamePart(other.form)) return !vocabulary.has(other.form) || match.how === 'surname';
    return (
      !vocabulary.has(other.form) &&
      vocabulary.near(other.form).length === 0 &&
      (other.capital || other.form.length <= 4) &&
      (other !== units.at(-1) || isEmptyRange(vocabulary.range(other.form)))
    );
  };
  const familyFirst = match.ids.some((id) => tables.names.byId.get(id)?.familyNameFirst === true);
  if (!familyFirst) {
    const before = units[at - 1];
    return isStrange(before) && !before.barrier ? [before, unit] : null;
  }
  const rest: Unit[] = [];
  for (let next = at + 1; next < units.length && !units[next - 1]?.barrier && isStrange(units[next]) && rest.length < 3; next++) {
    const other = units[next];
    if (other !== undefined) rest.push(other);
  }
  return rest.length === 0 ? null : [unit, ...rest];
}

const NOT_NAMES = new Set(['via', 'through', 'according', 'told', 'versus', 'vs', ...RELAY_VERBS]);
const isNameLike = (form: string) =>
  !NOT_NAMES.has(form) &&
  /^[\p{L}]+$/u.test(form) &&
  !STOP_WORDS.has(form) &&
  !SAY_VERBS.has(form) &&
  !SAY_NOUNS.has(form) &&
  !AUXILIARIES.has(form) &&
  !KIND_NOUNS.has(form) &&
  monthOf(form) === 0;

/** A question names few people; a pasted page is not one. */
const MOST_TRIES = 16;

/** Reads a misspelled name, where the words are in no statement or a cue says that a name must stand here. */
export function readNearNames(units: readonly Unit[], text: string, tables: QuestionTables, vocabulary: Vocabulary): ReadName[] {
  let tries = 0;
  const found: ReadName[] = [];
  for (let at = 0; at < units.length; at++) {
    const run = openRun(units, at, 4);
    if (run.length === 0 || !isNameLike(run[0]?.form ?? '')) continue;
    if (tries >= MOST_TRIES) break;
    tries += 1;
    if (!mayBeMisspelled(units, at, run, vocabulary)) continue;
    const match = tables.names.nearStart(run.map(({ form }) => form));
    if (match === null) continue;
    const named = run.slice(0, match.length);
    const role = cuedRole(units, at, at + match.length);
    const isStrange = named.some((unit) => isInNoStatement(unit, vocabulary));
    const typed = typedOf(named, text);
    const isWhole = units.every((unit) => unit.taken !== null || named.includes(unit) || FILLERS.has(unit.form));
    // A single word without a cue is a word first; it may still be found as a near spelling.
    const isName = role !== null || isWhole || match.length > 1 || named[0]?.capital === true;
    if (!isName || (!isStrange && role !== 'speaker') || role === 'named') continue;
    take(named, 'name');
    found.push({
      units: named,
      typed,
      ids: match.ids,
      how: 'full',
      namesakes: [],
      near: true,
      own: false,
      joined: false,
      role: role ?? (isWhole ? 'speaker' : 'person'),
    });
    at += match.length - 1;
  }
  return found;
}

const isInNoStatement = ({ form }: Unit, vocabulary: Vocabulary) => !vocabulary.has(form) && vocabulary.otherForms(form).length === 0;

/** What is asked of a misspelled name before anybody is looked for: a look at all names takes longer than the rest of a question. */
const mayBeMisspelled = (units: readonly Unit[], at: number, run: readonly Unit[], vocabulary: Vocabulary) =>
  run.some((unit, further) => isInNoStatement(unit, vocabulary) || cuedRole(units, at, at + further + 1) === 'speaker');

/** Reads a name that nobody bears where one must stand: after "statements by", or between "did" and "say". */
export function readNobody(units: readonly Unit[], text: string, vocabulary: Vocabulary): ReadName | null {
  for (let at = 1; at < units.length; at++) {
    const before = units[at - 1]?.form ?? '';
    const further = units[at - 2]?.form ?? '';
    const run = openRun(units, at, 4);
    let length = 0;
    while (length < run.length && isNameLike(run[length]?.form ?? '')) length += 1;
    const isBy = before === 'by' && (SAY_NOUNS.has(further) || SAY_VERBS.has(further) || KIND_NOUNS.has(further) || further === '');
    const asked = ASKING.has(before) && SAY_VERBS.has(units[at + length]?.form ?? '') && !vocabulary.has(run[0]?.form ?? '');
    if (length === 0 || !(isBy || asked)) continue;
    const capitals = run.slice(0, length).findIndex(({ capital }) => !capital);
    const named = run.slice(0, isBy ? Math.max(1, capitals < 0 ? length : capitals) : length);
    take(named, 'name');
    return { units: named, typed: typedOf(named, text), ids: [], how: 'full', namesakes: [], near: false, own: false, joined: false, role: 'unknown' };
  }
  return null;
}

const isEmptyRange = ([from, to]: [number, number]) => from === to;
