import { analyze, foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { type MarkTerms, marksFor } from './highlight.ts';
import type { Hit } from './hit.ts';
import { type IndexedStatement, textsOf } from './indexed-statement.ts';
import { hasPhrase } from './phrase-match.ts';
import { type Field, LEVELS, type Mark, type Match, type SearchResult } from './search-answer.ts';
import type { Part } from './understanding.ts';

/** A hit as the list shows it: with every word that was met, the places to mark, and a badge where the hit is not plain. */
export function explainHit(index: ArchiveIndex, at: number, hit: Hit, parts: readonly Part[]): SearchResult | null {
  const statement = index.content.statements[at];
  if (statement === undefined) return null;
  const { row } = statement;
  const matches = matchesOf(statement, hit);
  const terms = markTerms(hit);
  const level = hit.found.length === 0 ? undefined : LEVELS[hit.level];
  const badge = badgeOf(index, statement, hit, parts);
  return {
    row,
    why: {
      ...(level === undefined ? {} : { level }),
      matches,
      marks: { text: row.text === undefined ? [] : marksFor(row.text, terms), summary: row.summary === undefined ? [] : marksFor(row.summary, terms) },
    },
    ...(badge === null ? {} : { badge }),
  };
}

function matchesOf(statement: IndexedStatement, hit: Hit): Match[] {
  return hit.found.flatMap(({ asked, form, shown, level, fields }) =>
    fields.map((field) => ({ asked, found: shown ?? (form === '' ? asked : surfaceOf(statement, form, [field])), level, field })),
  );
}

/** A folded form as it stands in the statement. */
export function surfaceOf(statement: IndexedStatement, form: string, fields: readonly Field[]): string {
  for (const text of fields.flatMap((field) => textsOf(statement, field))) {
    const token = analyze(text).find((candidate) => candidate.form === form);
    if (token !== undefined) return text.slice(token.start, token.end);
  }
  return form;
}

function markTerms(hit: Hit): MarkTerms {
  const words = new Map<string, Mark[2]>();
  const phrases: { forms: readonly string[]; prefix: boolean; how: Mark[2] }[] = [];
  for (const { form, phrase, level, fields } of hit.found) {
    // What stands only in another wording has nothing to mark in the words; a name there is no reason either.
    if (!fields.some((field) => field === 'text' || field === 'summary')) continue;
    const how = level === 'variant' || level === 'near' ? 'near' : 'exact';
    if (phrase !== undefined) phrases.push({ forms: phrase, prefix: true, how });
    else if (words.get(form) !== 'exact') words.set(form, how);
  }
  return { words, phrases };
}

function badgeOf(index: ArchiveIndex, statement: IndexedStatement, hit: Hit, parts: readonly Part[]): string | null {
  const level = LEVELS[hit.level];
  const badges: string[] = [];
  if (level === 'near')
    badges.push(
      `Near match: ${distinct(hit.found.filter((found) => found.level === 'near').map(({ form, fields }) => surfaceOf(statement, form, fields))).join(', ')}`,
    );
  const wording = wordingOf(statement, hit);
  if (wording !== null) badges.push(wording);
  for (const part of parts) {
    const name = nameBadge(index, statement, part);
    if (name !== null) badges.push(name);
  }
  return badges.length === 0 ? null : distinct(badges).join('. ');
}

const distinct = (values: readonly string[]) => [...new Set(values)];

/** The wording through which words were found that stand neither in the text nor in the summary. */
function wordingOf({ variants }: IndexedStatement, hit: Hit): string | null {
  const through = hit.found.filter(
    ({ fields, level }) => level === 'variant' && fields.includes('variant') && !fields.some((field) => field === 'text' || field === 'summary'),
  );
  const used = variants.filter(({ text }) => {
    return through.some(({ form, phrase }) => hasPhrase(text, phrase ?? [form], true));
  });
  const [first] = used;
  if (first !== undefined)
    return `${first.role === 'original' ? 'Original wording' : first.role === 'name' ? 'Also called' : 'Another wording'}: “${first.text}”${first.by === undefined ? '' : `, ${first.by}`}`;
  const equivalent = hit.found.find(({ shown }) => shown !== undefined);
  return equivalent?.shown === undefined ? null : `Written otherwise: ${equivalent.shown}`;
}

/** Where a speaker is not written as asked, or is one only in the archive's judgement. */
function nameBadge({ tables }: ArchiveIndex, { row }: IndexedStatement, { field, node, value }: Part): string | null {
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
