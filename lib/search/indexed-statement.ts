import type { Stage } from '#lib/archive/attribution.ts';
import { officeAtStatement } from '#lib/archive/office.ts';
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
  /** Sources of all stages. */
  sourceIds: string[];
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
    sourceIds: distinct(statement.chain.map((stage) => stage.source)),
  };
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
