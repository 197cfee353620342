import type { Stage } from '#lib/archive/attribution.ts';
import { boundsOf } from '#lib/archive/edtf-date.ts';
import { officeAtStatement } from '#lib/archive/office.ts';
import type { Source } from '#lib/archive/source.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { type StatementRow, statementRow } from '#lib/archive/statement-row.ts';
import type { Field } from './search-answer.ts';

/** Another wording of a statement, as a hit through it must name it. */
export interface IndexedVariant {
  text: string;
  by?: string;
  role: 'original' | 'rendering' | 'name';
}

/** A statement as the snapshot holds it: the row to show, and what it is found by beyond the row. */
export interface IndexedStatement {
  row: StatementRow;
  variants: IndexedVariant[];
  /** What every field but text, summary and variant is found by; a field without anything is left out. */
  found: Partial<Record<ContextField, string[]>>;
  /** Speakers after the mouth, whoever passed the words on. */
  reporterIds: string[];
  /** Sources of all stages, each with the name that a list calls it by. */
  sources: [id: string, name: string][];
  /** The event as a list calls it. */
  eventName?: string;
  /** When it was passed on, and the times it speaks of: first day, last day and extent of each, `''` where there is none. */
  reported?: string[];
  about?: string[];
  /** What is kept with it beyond what a row shows: other wordings, a note, a caution. */
  held?: string[];
}
export type ContextField = Exclude<Field, 'text' | 'summary' | 'variant'>;

/** The texts of a statement that a field is searched in. */
export function textsOf(statement: IndexedStatement, field: Field): readonly string[] {
  switch (field) {
    case 'text':
      return statement.row.text === undefined ? [] : [statement.row.text];
    case 'summary':
      return statement.row.summary === undefined ? [] : [statement.row.summary];
    case 'variant':
      return statement.variants.map(({ text }) => text);
    case 'name':
    case 'identified':
    case 'reporter':
    case 'source':
    case 'office':
    case 'event':
    case 'place':
    case 'topic':
      return statement.found[field] ?? [];
  }
}

const namesOf = (speaker: Speaker | undefined) => (speaker === undefined ? [] : [speaker.name, ...(speaker.variants ?? []).map(({ name }) => name)]);
const distinct = (values: readonly (string | undefined)[]) => [...new Set(values.filter((value) => value !== undefined))];

/** Gathers what a statement is found by. The statement itself goes in unaltered. */
export function indexedStatement(context: StatementInContext): IndexedStatement {
  const { statement, speakers, events, sources, topics } = context;
  const event = statement.event === undefined ? undefined : events[statement.event];
  const row = statementRow(context);
  // The first stage is the mouth; a statement with one stage is its author's own page.
  const handed = statement.chain.slice(1);
  const page = statement.chain.at(-1);
  const source = page?.source === undefined ? undefined : sources[page.source];
  const hands = (stages: readonly Stage[]) => stages.flatMap((stage) => [stage.name, ...(stage.speakers ?? []).map((id) => speakers[id]?.name)]);
  const found: Record<ContextField, string[]> = {
    name: distinct(statement.speakers.flatMap(({ speaker, wording }) => [...namesOf(speakers[speaker]), wording])),
    identified: distinct((statement.identifications ?? []).flatMap(({ as }) => namesOf(speakers[as]))),
    reporter: distinct(hands(handed.slice(0, -1))),
    source: distinct([...hands(handed.slice(-1)), source?.csl['container-title'], source?.csl.publisher]),
    office: distinct(statement.speakers.flatMap((entry) => officesOf(context, entry.speaker, entry.wording))),
    event: distinct([event?.name, event?.shortName, statement.chain[0]?.what]),
    place: distinct([statement.place, event?.place]),
    topic: distinct((statement.topics ?? []).map((id) => topics[id]?.label)),
  };
  return {
    row,
    variants: (statement.variants ?? []).map(({ text, by, role }) => ({ text, role, ...(by === undefined ? {} : { by }) })),
    found: Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0)),
    reporterIds: distinct(handed.flatMap((stage) => stage.speakers ?? [])),
    sources: distinct(statement.chain.map((stage) => stage.source)).map((id) => [id, sourceName(sources[id]) ?? id]),
    ...(event === undefined ? {} : { eventName: event.shortName ?? event.name }),
    ...filled('reported', datesOf(reportedDates(context))),
    ...filled('about', datesOf(spokenOfDates(context))),
    ...filled('held', heldWith(context)),
  };
}

const filled = (name: 'reported' | 'about' | 'held', values: string[]) => (values.length === 0 ? {} : { [name]: values });

/** What a list calls a source: its title, or what it appeared in. */
function sourceName(source: Source | undefined): string | undefined {
  const csl = source?.csl;
  return csl?.['title-short'] ?? csl?.title ?? csl?.['container-title'] ?? csl?.publisher;
}

interface Days {
  edtf: string;
  extent?: string | undefined;
}

/** The dates of all hands after the mouth; of a page without a date of its own in the chain that of its publication. */
function reportedDates({ statement, sources }: StatementInContext): Days[] {
  const handed = statement.chain.length > 1 ? statement.chain.slice(1) : statement.chain;
  return handed.flatMap(({ date, source }) => date ?? (source === undefined ? undefined : sources[source]?.published) ?? []);
}

/** Times that the statement speaks of, by themselves or as the date of an event. */
function spokenOfDates({ statement, events }: StatementInContext): Days[] {
  return (statement.spokenOf ?? []).flatMap(({ edtf, event }) =>
    edtf === undefined ? ((event === undefined ? undefined : events[event]?.date) ?? []) : { edtf },
  );
}

function datesOf(dates: readonly Days[]): string[] {
  const triples = dates.map(({ edtf, extent }) => {
    const { earliest, latest } = boundsOf(edtf);
    return [earliest ?? '', latest ?? '', extent ?? ''];
  });
  return [...new Map(triples.map((triple) => [triple.join(' '), triple])).values()].flat();
}

function heldWith({ statement }: StatementInContext): string[] {
  return [
    ...((statement.variants ?? []).length > 0 ? ['variant'] : []),
    ...(statement.note === undefined ? [] : ['note']),
    ...((statement.cautions ?? []).length > 0 ? ['caution'] : []),
  ];
}

/** The office shown beside the speaker; for somebody identified, theirs as well; and how the source puts it, which may be an office alone. */
function officesOf(context: StatementInContext, id: string, wording: string | undefined): (string | undefined)[] {
  const { statement, speakers } = context;
  const persons = [id, ...(statement.identifications ?? []).filter(({ of }) => of === id).map(({ as }) => as)];
  const held = persons.flatMap((person) => {
    const speaker = speakers[person];
    return speaker === undefined ? [] : (officeAtStatement(statement, speaker)?.split('; ') ?? []);
  });
  return [...held, wording];
}
