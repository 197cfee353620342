import { describeChain } from './describe-chain.ts';
import { describeRelation, type Relation } from './relation.ts';
import type { Statement } from './statement.ts';
import type { StatementInContext } from './statement-in-context.ts';
import { type StatementRow, shownDate, statementRow } from './statement-row.ts';

/** Another statement and how it stands to this one. `said`: this one names the relation; `heard`: the other does. */
export interface RelatedStatement {
  relation: Relation;
  direction: 'said' | 'heard';
  statement: StatementInContext;
}

/** One end of a relation as a program gets it. `sentence` goes on from "this statement". */
export interface RelationAnswer {
  direction: 'said' | 'heard';
  type: Relation['type'];
  sentence: string;
  confidence: Relation['confidence'];
  note?: string;
  statement: StatementRow;
}

/** Everything about one statement, as the shell and the API give it to programs: the same object from both. */
export interface StatementAnswer extends StatementRow {
  address: string;
  version: number;
  /** The chain as one sentence, from the mouth to the page. */
  chain: string;
  /** The record as the archive's own format has it: checks, variants, notes, places, identifications with their basis. */
  statement: Statement;
  /** Every record that the statement names, by id. */
  records: Pick<StatementInContext, 'speakers' | 'events' | 'sources' | 'topics'>;
  relations: RelationAnswer[];
}

/** Gathers the answer. */
export function statementAnswer(context: StatementInContext, related: readonly RelatedStatement[]): StatementAnswer {
  const { statement, version, speakers, events, sources, topics } = context;
  return {
    ...statementRow(context),
    address: `/statements/${statement.id}`,
    version,
    chain: describeChain(context, describeMouth(context)),
    statement,
    records: { speakers, events, sources, topics },
    relations: related.map(({ relation, direction, statement: other }) => ({
      direction,
      type: relation.type,
      sentence: describeRelation(relation.type, direction, other.statement.id),
      confidence: relation.confidence,
      ...(relation.note === undefined ? {} : { note: relation.note }),
      statement: statementRow(other),
    })),
  };
}

/** Where the chain begins: `Unnamed senior North Korean diplomat, Pyongyang, 6–10 January 2004`. */
function describeMouth({ statement, speakers }: StatementInContext): string {
  const names = statement.speakers.map(({ speaker }) => speakers[speaker]?.name ?? speaker).join(' and ');
  return [names, statement.place, shownDate(statement.said)?.label].filter((part) => part !== undefined).join(', ');
}
