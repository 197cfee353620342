import Link from 'next/link';
import { CONFIDENCE_LABELS } from '#lib/archive/certainty.ts';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import { KIND_LABELS, type Kind } from '#lib/archive/kind.ts';
import { describeRelation } from '#lib/archive/relation.ts';
import type { RelatedStatement } from '#lib/archive/statement-answer.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { statementRow } from '#lib/archive/statement-row.ts';
import { InlineWords } from '../_ui/words.tsx';
import { type Named, NoteText } from './note-text.tsx';

/** `Reported` for `Reported, not verbatim`: the first word of the label is enough in a narrow column. */
const kindWord = (kind: Kind) => (kind === 'absence' ? 'Absence' : (KIND_LABELS[kind].split(',')[0] ?? kind));

/** The statements that stand in a recorded relation to this one, each with what the relation is and how sure the archive is of it. */
export function Related({ related, named }: { related: readonly RelatedStatement[]; named: Named }) {
  if (related.length === 0) return null;
  return (
    <section className="sect">
      <h2>Related statements</h2>
      <p className="lede">Linked, never merged: each stays what its own source makes it.</p>
      <ul className="neigh">
        {related.map(({ relation, direction, statement }) => (
          <li key={`${direction}-${relation.type}-${statement.statement.id}`}>
            <span className="k">{kindWord(statement.statement.kind)}</span>
            <div>
              <p className="how-related">
                {describeRelation(relation.type, direction, statement.statement.id)}: {CONFIDENCE_LABELS[relation.confidence].toLowerCase()}.
                {relation.note !== undefined && (
                  <>
                    {' '}
                    <NoteText text={relation.note} named={named} />
                  </>
                )}
              </p>
              <NeighbourWords context={statement} />
              <p className="k">{byline(statement)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The statements of the same event, this one among them. */
export function Neighbours({ neighbours, id, event }: { neighbours: readonly StatementInContext[]; id: string; event: ArchiveEvent | undefined }) {
  if (neighbours.length < 2 || event === undefined) return null;
  return (
    <section className="sect">
      <h2>{headingOf(event)}</h2>
      <ol className="neigh">
        {neighbours.map((context) => {
          const here = context.statement.id === id;
          return (
            <li key={context.statement.id} className={here ? 'here' : undefined} aria-current={here ? 'true' : undefined}>
              <span className="k">{kindWord(context.statement.kind)}</span>
              <NeighbourWords context={context} here={here} />
            </li>
          );
        })}
      </ol>
      <p className="second after">
        <Link href={`/events/${event.id}`} prefetch={false}>
          <bdi>{event.name}</bdi>
        </Link>
      </p>
    </section>
  );
}

function NeighbourWords({ context: { statement }, here = false }: { context: StatementInContext; here?: boolean }) {
  const language = statement.text === undefined ? undefined : statement.language;
  return (
    <span className={`txt p-${statement.kind}`} lang={language}>
      {here ? (
        <InlineWords wording={statement} />
      ) : (
        <Link href={`/statements/${statement.id}`} prefetch={false}>
          <InlineWords wording={statement} />
        </Link>
      )}
    </span>
  );
}

/** `John R. Bolton, 5 March 2019, quoted by Hankyoreh` */
function byline(context: StatementInContext): string {
  const row = statementRow(context);
  const hand = row.hands.at(-1);
  return [
    row.speakers.map(({ name }) => name).join(' and '),
    row.said?.label,
    hand === undefined || hand.manner === 'own-words' ? undefined : `${hand.verb} ${hand.name}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function headingOf({ type }: ArchiveEvent): string {
  switch (type) {
    case 'speech':
      return 'In this speech and about it';
    case 'session':
      return 'In this session and about it';
    case 'press-conference':
      return 'At this press conference and about it';
    case 'interview':
      return 'In this interview and about it';
    case 'hearing':
      return 'At this hearing and about it';
    case 'summit':
      return 'At this summit and about it';
    case 'talks':
      return 'At these talks and about them';
    case 'visit':
      return 'During this visit and about it';
    case 'report':
    case 'publication':
      return 'Beside it in the same publication';
    case 'exercise':
    case 'test':
    case 'other':
      return 'At the same event';
  }
}
