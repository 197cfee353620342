import { ARTICLES, AUXILIARIES, FILLERS, OPINION_NOUNS, QUESTION_WORDS, RELAY_VERBS, REQUESTS, SAY_NOUNS, SAY_VERBS } from './cue-words.ts';
import type { EquivalentTable } from './equivalent-table.ts';
import { CONTENT_FIELDS, WORD_FIELDS } from './index-options.ts';
import type { PhraseNode, QueryNode } from './query-tree.ts';
import { openRun, take, typedOf, type Unit } from './query-unit.ts';
import { isRelayParticle, leadsToName } from './relay-cue.ts';
import type { UnderstoodField } from './search-answer.ts';
import { STOP_WORDS } from './stop-words.ts';

type Add = (field: UnderstoodField, value: string, label: string, node: QueryNode, start: number) => void;

/**
 * Makes words of everything that nothing else has read. In a question ("who said …") the words that ask are left aside;
 * common words are left aside unless nothing else is there. `asTyped`: no word asks, all are looked for. The last word may go on while it is being typed.
 */
export function readWords(
  units: readonly Unit[],
  text: string,
  equivalents: EquivalentTable,
  { hasParts, asTyped }: { hasParts: boolean; asTyped: boolean },
  add: Add,
): void {
  for (const unit of units) if (unit.taken === null && unit.typed === 'OR') unit.taken = 'or';
  if (!asTyped && (hasParts || isQuestion(units, text))) takeAskingWords(units, text);
  const typing = /[\p{L}\p{N}\p{M}]$/u.test(text) ? units.at(-1) : undefined;
  const open = () => units.filter(({ taken }) => taken === null);
  for (let at = 0; at < units.length; at++) readEquivalent(units, at, text, equivalents, typing, add);
  const content = open().filter(({ form }) => !STOP_WORDS.has(form));
  if (content.length > 0 || hasParts) for (const unit of open()) if (STOP_WORDS.has(unit.form) && !isInCompound(units, unit)) unit.taken = 'common';
  if (content.length === 0 && !hasParts) for (const unit of units) if (unit.taken === 'asking') unit.taken = null;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined || unit.taken !== null) continue;
    const compound = compoundAt(units, at);
    take(compound, 'word');
    const typed = typedOf(compound, text);
    add('word', typed, typed, compoundNode(compound, typed, compound.includes(typing ?? unit) && typing !== undefined), unit.start);
  }
}

/** A sentence that asks or requests, rather than words to look for. */
function isQuestion(units: readonly Unit[], text: string): boolean {
  const [first, second] = units;
  if (first === undefined) return false;
  if (/[?？]\s*$/u.test(text)) return true;
  if (QUESTION_WORDS.has(first.form) && second !== undefined) return true;
  if (REQUESTS.has(first.form) && second !== undefined && (FILLERS.has(second.form) || SAY_NOUNS.has(second.form))) return true;
  const asks = second !== undefined && ['about', 'on', 'by', 'from', 'of', 'regarding', 'concerning', 'that'].includes(second.form);
  return (SAY_NOUNS.has(first.form) || ['anything', 'everything', 'something'].includes(first.form)) && asks;
}

/** Words by which the question asks: question words, verbs and nouns of saying, and what stands about a name. */
function takeAskingWords(units: readonly Unit[], text: string): void {
  const question = isQuestion(units, text);
  const early = units.findIndex(({ taken, form }) => taken === null && !isAsking(form));
  units.forEach((unit, at) => {
    if (unit.taken !== null) return;
    const [before, after] = [units[at - 1], units[at + 1]];
    const beyond = ARTICLES.has(after?.form ?? '') ? units[at + 2] : after;
    const touches = isRead(before) || isRead(beyond) || leadsToName(units, at);
    const opens = at < early || early < 0;
    const asking = (question && isAsking(unit.form)) || (opens && isAsking(unit.form)) || (touches && isSaying(unit.form)) || isRelayParticle(units, at);
    if (asking || (STOP_WORDS.has(unit.form) && !isInCompound(units, unit))) unit.taken = 'asking';
  });
}

const isRead = (unit: Unit | undefined) => unit !== undefined && unit.taken !== null && !['asking', 'common', 'or'].includes(unit.taken);
const isSaying = (form: string) =>
  SAY_VERBS.has(form) ||
  SAY_NOUNS.has(form) ||
  RELAY_VERBS.has(form) ||
  OPINION_NOUNS.has(form) ||
  form === 'according' ||
  form === 'via' ||
  form === 'through';
const isAsking = (form: string) =>
  QUESTION_WORDS.has(form) || AUXILIARIES.has(form) || SAY_VERBS.has(form) || SAY_NOUNS.has(form) || FILLERS.has(form) || REQUESTS.has(form);

function isInCompound(units: readonly Unit[], unit: Unit): boolean {
  return unit.glued !== null || (units[units.indexOf(unit) - 1]?.glued ?? null) !== null;
}

/** Hyphenated words and unspaced characters from here on, as far as they hang together. */
function compoundAt(units: readonly Unit[], at: number): Unit[] {
  const run = openRun(units, at, 12);
  const end = run.findIndex(({ glued }) => glued === null);
  return run.slice(0, end < 0 ? run.length : end + 1);
}

function compoundNode(compound: readonly Unit[], typed: string, prefix: boolean): QueryNode {
  const [first] = compound;
  const forms = compound.map(({ form }) => form);
  if (compound.length === 1 || first === undefined) return { type: 'word', form: first?.form ?? '', typed, prefix, strict: false, fields: WORD_FIELDS };
  const phrase: PhraseNode = { type: 'phrase', forms, typed, prefix, fields: WORD_FIELDS };
  if (compound.some(({ glued }) => glued === 'run')) return phrase;
  return { type: 'or', nodes: [phrase, { type: 'word', form: forms.join(''), typed, prefix, strict: false, fields: WORD_FIELDS }] };
}

/** A name or abbreviation with other ways to write it: the words as typed, or any of the others as a phrase. */
function readEquivalent(units: readonly Unit[], at: number, text: string, equivalents: EquivalentTable, typing: Unit | undefined, add: Add): void {
  const run = openRun(units, at, equivalents.longest);
  for (let length = run.length; length > 0; length--) {
    const read = run.slice(0, length);
    const own = read.map(({ form }) => form);
    const group = equivalents.find(own);
    if (group === undefined) continue;
    const typed = typedOf(read, text);
    const others = group
      .filter(({ forms }) => forms.join(' ') !== own.join(' '))
      .map(({ forms, shown }): PhraseNode => ({ type: 'phrase', forms, shown, typed, prefix: false, fields: CONTENT_FIELDS }));
    const words = read
      .filter(({ form }) => length === 1 || !STOP_WORDS.has(form))
      .map((unit): QueryNode => ({ type: 'word', form: unit.form, typed: unit.typed, prefix: unit === typing, strict: false, fields: WORD_FIELDS }));
    const [word, ...more] = words;
    take(read, 'word');
    add(
      'word',
      typed,
      typed,
      { type: 'equivalent', plain: word !== undefined && more.length === 0 ? word : { type: 'and', nodes: words }, others },
      read[0]?.start ?? 0,
    );
    return;
  }
}
