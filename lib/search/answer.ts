import type { ArchiveIndex } from './archive-index.ts';
import { besideAnswer } from './beside-answer.ts';
import { narrow } from './count-facets.ts';
import { nameList, numberWord } from './describe-question.ts';
import { explainHit } from './explain-hit.ts';
import { findHits } from './find-hits.ts';
import type { Hit, Hits } from './hit.ts';
import { nothingFound } from './nothing-found.ts';
import { type RankedHit, rank } from './ranking.ts';
import type { SearchAnswer, Understood } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';
import { readTypedFilters } from './typed-filters.ts';
import { understandQuestion } from './understand-question.ts';
import type { Understanding } from './understanding.ts';

/** Answers a question. The same function runs in the browser's worker, on the server and in the shell. Never throws, whatever was typed. */
export function answer(index: ArchiveIndex, asked: SearchQuestion): SearchAnswer {
  const { question, typed, notices } = readTypedFilters(index, asked);
  const understanding = understandQuestion(index, question);
  const found = findHits(index, understanding, question);
  const { hits, facets } = narrow(index, found.hits, question.filters);
  const asksWords = [...hits.values()].some((hit) => hit.found.length > 0);
  const order = question.order === 'relevance' && !asksWords ? 'newest' : question.order;
  const ranked = rank(rankedHits(index, hits), order);
  const results = ranked
    .slice(question.offset, question.offset + question.limit)
    .flatMap(({ at, hit }) => explainHit(index, at, hit, understanding.parts) ?? []);
  const none = hits.size === 0 ? nothingFound(index, question, understanding, found.hits) : null;
  return {
    question: asked,
    total: hits.size,
    outOf: index.content.statements.length,
    ...countWords(index, hits),
    results,
    facets,
    understood: [...chipsOf(index, understanding, found.hits, typed.length > 0), ...typed],
    notices: [...notices, ...understanding.notices, ...surnameNotices(index, understanding, found.hits), ...found.notices],
    suggestions: found.suggestions.map(({ text, count }) => ({ text: [text, ...typed.map(({ value }) => value)].join(' '), count })),
    onTopic: found.onTopic,
    beside: besideAnswer(index, question, understanding, found.hits, hits),
    ...(none === null ? {} : { none }),
  };
}

function rankedHits(index: ArchiveIndex, hits: Hits): RankedHit[] {
  const ranked: RankedHit[] = [];
  for (const [at, hit] of hits) {
    const row = index.content.statements[at]?.row;
    if (row !== undefined) ranked.push({ at, row, hit });
  }
  return ranked;
}

/** Of the hits: found in words to the letter, found only in the summary. */
function countWords(index: ArchiveIndex, hits: Hits): { inWords: number; inSummaries: number } {
  let inWords = 0;
  let inSummaries = 0;
  for (const [at, hit] of hits) {
    const where = whereFound(index, at, hit);
    if (where === 'text') inWords += 1;
    if (where === 'summary') inSummaries += 1;
  }
  return { inWords, inSummaries };
}

function whereFound(index: ArchiveIndex, at: number, { found }: Hit): 'text' | 'summary' | 'beside' {
  const words = found.filter(({ fields }) => !fields.every((field) => field === 'name' || field === 'identified'));
  if (words.length === 0) return index.content.statements[at]?.row.text === undefined ? 'summary' : 'text';
  if (words.some(({ fields }) => fields.includes('text'))) return 'text';
  return words.some(({ fields }) => fields.includes('summary')) ? 'summary' : 'beside';
}

/** The chips: everything that was read, plain words only beside something that is none. */
function chipsOf(index: ArchiveIndex, { parts, surnames }: Understanding, hits: Hits, besideOthers: boolean): Understood[] {
  if (!besideOthers && parts.every(({ field }) => field === 'word' || field === 'phrase' || field === 'not')) return [];
  return parts.map(({ id, field, value, label }) => {
    const bearers = surnames.find(({ part }) => part === id)?.ids ?? [];
    const present = bearers.filter((bearer) => countBy(index, hits, bearer) > 0);
    const [only] = present;
    const name = present.length === 1 && only !== undefined ? (index.tables.names.byId.get(only)?.name ?? label) : label;
    return { id, field, value, label: name };
  });
}

const countBy = (index: ArchiveIndex, hits: Hits, id: string) =>
  [...hits.keys()].filter((at) => {
    const row = index.content.statements[at]?.row;
    return row?.speakers.some((speaker) => speaker.id === id) || row?.identifications.some(({ as }) => as === id);
  }).length;

/** `Kim Jong Un is one of two speakers named Kim here: Kim Gye Gwan has none in April 2019.` */
function surnameNotices(index: ArchiveIndex, { surnames, parts }: Understanding, hits: Hits): string[] {
  const { byId, mentionedAs } = index.tables.names;
  const nameOf = (id: string) => byId.get(id)?.name ?? id;
  const when = parts.find(({ field }) => field === 'said');
  const within =
    when === undefined ? 'in this answer' : when.node.type === 'said' && /^(since|after|until|before) /.test(when.label) ? when.label : `in ${when.label}`;
  return surnames.flatMap(({ surname, ids, part }) => {
    if (!parts.some(({ id }) => id === part)) return [];
    const present = ids.filter((id) => countBy(index, hits, id) > 0);
    const absent = ids.filter((id) => !present.includes(id));
    const sentences: string[] = [];
    const [only] = present;
    if (ids.length > 1 && present.length === 1 && only !== undefined)
      sentences.push(
        `${nameOf(only)} is one of ${numberWord(ids.length)} speakers named ${surname} here: ${nameList(absent.map(nameOf))} ${absent.length === 1 ? 'has' : 'have'} none ${within}.`,
      );
    else if (ids.length > 1)
      sentences.push(
        `${capitalised(numberWord(ids.length))} speakers here are named ${surname}: ${nameList(ids.map((id) => `${nameOf(id)} (${countBy(index, hits, id)})`))}.`,
      );
    const others = mentionedAs(surname.toLowerCase()).map(({ name }) => name);
    if (others.length > 0)
      sentences.push(`${nameList(others)} ${others.length === 1 ? 'is another person, only mentioned here' : 'are other people, only mentioned here'}.`);
    return sentences.length === 0 ? [] : [sentences.join(' ')];
  });
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
