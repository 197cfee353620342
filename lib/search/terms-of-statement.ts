import { expandWord } from './expand-word.ts';
import type { FoundTerm } from './hit.ts';
import { phraseAt, wordsWithin } from './phrase-match.ts';
import { isConstraint, type PhraseNode, type QueryNode, type WordNode } from './query-tree.ts';
import type { Reach } from './reach.ts';
import { FIELDS, type Field, LEVELS, type Level } from './search-answer.ts';
import type { StatementWords } from './statement-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Every word and phrase of a question that one statement meets, found by reading it: slow, obvious, and what the index is held against in
 * tests. In an answer it is asked only for the statements that are shown.
 */
export function termsOfStatement(words: StatementWords, node: QueryNode, vocabulary: Vocabulary, reach: Reach): FoundTerm[] {
  if (isConstraint(node)) return [];
  switch (node.type) {
    case 'word':
      return termsOfWord(words, node, vocabulary, reach);
    case 'phrase':
      return termsOfPhrase(words, node, reach, 'exact');
    case 'equivalent': {
      const plain = termsOfStatement(words, node.plain, vocabulary, reach);
      // A half of the words as typed is not what was asked for.
      const own = node.plain.type === 'and' && node.plain.nodes.some((part) => termsOfStatement(words, part, vocabulary, reach).length === 0) ? [] : plain;
      return reach.variants ? [...own, ...node.others.flatMap((phrase) => termsOfPhrase(words, phrase, reach, 'variant'))] : own;
    }
    case 'person': {
      const { row } = words.statement;
      const named = node.names.flatMap((phrase) => termsOfPhrase(words, phrase, reach, 'exact'));
      const field: Field | null = row.speakers.some(({ id }) => node.ids.includes(id))
        ? 'name'
        : row.identifications.some(({ as }) => node.ids.includes(as))
          ? 'identified'
          : null;
      return field === null ? named : [{ asked: node.typed, form: '', level: 'exact', fields: [field] }, ...named];
    }
    case 'and':
    case 'or':
      return node.nodes.flatMap((part) => termsOfStatement(words, part, vocabulary, reach));
  }
}

const allowed = (fields: readonly Field[], { variants }: Reach) => FIELDS.filter((field) => fields.includes(field) && (variants || field !== 'variant'));

/** How near each word of the index is to a word of the question; made once for all statements that are shown. */
const levels = new WeakMap<Reach, WeakMap<WordNode, ReadonlyMap<string, Level>>>();

function levelsOf(node: WordNode, vocabulary: Vocabulary, reach: Reach): ReadonlyMap<string, Level> {
  const ofReach = levels.get(reach) ?? new WeakMap<WordNode, ReadonlyMap<string, Level>>();
  levels.set(reach, ofReach);
  const known = ofReach.get(node);
  if (known !== undefined) return known;
  const found = new Map<string, Level>();
  for (const { level, words } of expandWord(vocabulary, { ...node, prefix: false }, reach.near.get(node.form) ?? []))
    for (const word of words) found.set(vocabulary.words[word] ?? '', level);
  ofReach.set(node, found);
  return found;
}

function termsOfWord(words: StatementWords, node: WordNode, vocabulary: Vocabulary, reach: Reach): FoundTerm[] {
  const known = levelsOf(node, vocabulary, reach);
  const levelOf = (form: string): Level | undefined => {
    const level = known.get(form);
    const isPrefix = node.prefix && form.startsWith(node.form);
    // The beginning of the word is nearer than another spelling of it.
    return isPrefix && (level === undefined || level === 'near') ? 'prefix' : level;
  };
  const found = new Map<string, { level: Level; fields: Field[] }>();
  for (const field of allowed(node.fields, reach)) {
    for (const tokens of words.of(field))
      for (const { form } of tokens) {
        const level = levelOf(form);
        if (level === undefined) continue;
        const term = found.get(form) ?? { level, fields: [] };
        if (!term.fields.includes(field)) term.fields.push(field);
        found.set(form, term);
      }
  }
  return [...found]
    .map(([form, { level, fields }]): FoundTerm => ({ asked: node.typed, form, level: levelIn(level, fields), fields }))
    .sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function termsOfPhrase(words: StatementWords, node: PhraseNode, reach: Reach, level: Level): FoundTerm[] {
  if (node.forms.length === 0) return [];
  const holds = (field: Field) =>
    words
      .of(field)
      .some((tokens) =>
        node.within === undefined
          ? tokens.some((_, at) => phraseAt(tokens, at, node.forms, node.prefix) !== null)
          : wordsWithin(tokens, node.forms, node.prefix, node.within),
      );
  const fields = allowed(node.fields, reach).filter(holds);
  if (fields.length === 0) return [];
  return [
    {
      asked: node.typed,
      form: node.forms.join(' '),
      phrase: node.forms,
      ...(node.within === undefined ? {} : { within: node.within }),
      ...(node.shown === undefined ? {} : { shown: node.shown }),
      level: levelIn(level, fields),
      fields,
    },
  ];
}

/** A word that stands only in another wording of the statement is at best of level `variant`. */
function levelIn(level: Level, fields: readonly Field[]): Level {
  return fields.every((field) => field === 'variant') && LEVELS.indexOf(level) < LEVELS.indexOf('variant') ? 'variant' : level;
}
