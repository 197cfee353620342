import { foldedLine } from './analyze-text.ts';
import type { Explanation } from './answer-plan.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { type MarkTerms, marksFor } from './highlight.ts';
import type { FoundTerm } from './hit.ts';
import { type IndexedStatement, textsOf } from './indexed-statement.ts';
import { levelOf } from './matches.ts';
import { phraseAt } from './phrase-match.ts';
import { FIELDS, type Field, LEVELS, type Mark, type Match, type SearchResult } from './search-answer.ts';
import { StatementWords } from './statement-words.ts';
import { termsOfStatement } from './terms-of-statement.ts';
import type { Part } from './understanding.ts';

/** A hit as the list shows it: with every word that was met, the places to mark, and a badge where the hit is not plain. `state`: see matches.ts. */
export function explainHit(index: ArchiveIndex, statement: IndexedStatement, state: number, { tree, reach, parts }: Explanation): SearchResult {
  const { row } = statement;
  const words = new StatementWords(statement);
  const found = termsOfStatement(words, tree, index.vocabulary, reach);
  const terms = markTerms(found, ['text', 'summary']);
  const level = found.length === 0 ? undefined : LEVELS[levelOf(state)];
  const badge = badgeOf(index, words, found, level, parts);
  return {
    row,
    why: {
      ...(level === undefined ? {} : { level }),
      matches: matchesOf(words, found),
      marks: {
        text: row.text === undefined ? [] : marksFor(row.text, terms, words.of('text')[0]),
        summary: row.summary === undefined ? [] : marksFor(row.summary, terms, words.of('summary')[0]),
      },
    },
    ...(badge === null ? {} : { badge }),
  };
}

function matchesOf(words: StatementWords, found: readonly FoundTerm[]): Match[] {
  return found.flatMap(({ asked, form, shown, level, fields }) =>
    fields.map((field) => ({ asked, found: shown ?? (form === '' ? asked : surfaceOf(words, form, [field])), level, field })),
  );
}

/** A folded form as it stands in the statement. */
export function surfaceOf(words: StatementWords, form: string, fields: readonly Field[] = FIELDS): string {
  for (const field of fields) {
    for (const [number, tokens] of words.of(field).entries()) {
      const token = tokens.find((candidate) => candidate.form === form);
      if (token !== undefined) return textsOf(words.statement, field)[number]?.slice(token.start, token.end) ?? form;
    }
  }
  return form;
}

/** What was met in these fields, as what to mark in them. */
export function markTerms(found: readonly FoundTerm[], within: readonly Field[]): MarkTerms {
  const words = new Map<string, Mark[2]>();
  const phrases: { forms: readonly string[]; prefix: boolean; how: Mark[2] }[] = [];
  for (const { form, phrase, within: distance, level, fields } of found) {
    // What stands only in another wording has nothing to mark in the words; a name there is no reason either.
    if (!fields.some((field) => within.includes(field))) continue;
    const how = level === 'variant' || level === 'near' ? 'near' : 'exact';
    if (phrase !== undefined && distance !== undefined) for (const word of phrase) words.set(word, how);
    else if (phrase !== undefined) phrases.push({ forms: phrase, prefix: true, how });
    else if (words.get(form) !== 'exact') words.set(form, how);
  }
  return { words, phrases };
}

function badgeOf(
  index: ArchiveIndex,
  words: StatementWords,
  found: readonly FoundTerm[],
  level: SearchResult['why']['level'],
  parts: readonly Part[],
): string | null {
  const badges: string[] = [];
  if (level === 'near')
    badges.push(`Near match: ${distinct(found.filter((term) => term.level === 'near').map(({ form, fields }) => surfaceOf(words, form, fields))).join(', ')}`);
  const wording = wordingOf(words, found);
  if (wording !== null) badges.push(wording);
  for (const part of parts) {
    const name = nameBadge(index, words.statement, part);
    if (name !== null) badges.push(name);
  }
  return badges.length === 0 ? null : distinct(badges).join('. ');
}

const distinct = (values: readonly string[]) => [...new Set(values)];

/** The wording through which words were found that stand neither in the text nor in the summary. */
function wordingOf(words: StatementWords, found: readonly FoundTerm[]): string | null {
  const through = found.filter(
    ({ fields, level }) => level === 'variant' && fields.includes('variant') && !fields.some((field) => field === 'text' || field === 'summary'),
  );
  const tokens = words.of('variant');
  const holds = (number: number, forms: readonly string[]) =>
    tokens[number]?.some((_, at) => phraseAt(tokens[number] ?? [], at, forms, true) !== null) ?? false;
  const first = words.statement.variants.find((_, number) => through.some(({ form, phrase }) => holds(number, phrase ?? [form])));
  if (first !== undefined)
    return `${first.role === 'original' ? 'Original wording' : first.role === 'name' ? 'Also called' : 'Another wording'}: “${first.text}”${first.by === undefined ? '' : `, ${first.by}`}`;
  const equivalent = found.find(({ shown }) => shown !== undefined);
  return equivalent?.shown === undefined ? null : `Written otherwise: ${equivalent.shown}`;
}

/** Where a speaker is not written as asked, or is one only in the archive's judgement. */
function nameBadge({ tables }: ArchiveIndex, { row }: IndexedStatement, { field, node: read, value }: Part): string | null {
  const node = read.type === 'equivalent' ? read.plain : read;
  if ((field !== 'speaker' && field !== 'person') || (node.type !== 'speaker' && node.type !== 'person')) return null;
  const speaker = row.speakers.find(({ id }) => node.ids.includes(id));
  if (speaker === undefined) {
    const claim = row.identifications.find(({ as }) => node.ids.includes(as));
    return claim === undefined ? null : `Identified by this archive: ${claim.confidence} ${claim.name}`;
  }
  const known = tables.names.byId.get(speaker.id);
  const typed = foldedLine(value);
  const isPart = ` ${foldedLine(speaker.name)} `.includes(` ${typed} `);
  const isRecorded = known?.variants.some(({ name }) => foldedLine(name).replaceAll(' ', '') === typed.replaceAll(' ', ''));
  return !isPart && isRecorded ? `Name variant: ${value}` : null;
}
