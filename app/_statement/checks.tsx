import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { CERTAINTY_LABELS, type Certainty } from '#lib/archive/certainty.ts';
import type { CheckedField } from '#lib/archive/check.ts';
import type { SpokenOf } from '#lib/archive/dated.ts';
import { describeDate } from '#lib/archive/describe-date.ts';
import { boundsOf } from '#lib/archive/edtf-date.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { type Named, NoteText } from './note-text.tsx';
import { SourceList } from './our-identification.tsx';

/** What was checked, against what, with what result: every result by its word, the sign only beside it. */
export function Checks({ context, named }: { context: StatementInContext; named: Named }) {
  const { statement } = context;
  const checks = statement.checks ?? [];
  const authored = statement.kind === 'authorial' || statement.kind === 'absence';
  const rows = checks.map(({ field, result, against, note }) => (
    <Fragment key={`${field}-${result}-${note ?? ''}`}>
      <dt>{fieldLabel(field, authored)}</dt>
      <dd>
        <span className={`checked ${signOf(result)}`}>{CERTAINTY_LABELS[result]}</span>
        {note !== undefined && (
          <span className="second">
            <NoteText text={note} named={named} />
          </span>
        )}
        {field === 'date' && <HowDated context={context} />}
        {against !== undefined && against.length > 0 && (
          <span className="second">
            Against <SourceList ids={against} context={context} />.
          </span>
        )}
      </dd>
    </Fragment>
  ));
  return (
    <section className="sect">
      <h2>What was checked</h2>
      {checks.length === 0 && <p className="lede">Nothing is recorded. Take it as the last hand gives it.</p>}
      {checks.length > 0 && <dl className="facts">{rows}</dl>}
    </section>
  );
}

/** Times, events and deadlines that the statement speaks of: never its own date. */
export function SpeaksOf({ context, named }: { context: StatementInContext; named: Named }) {
  const entries = context.statement.spokenOf ?? [];
  if (entries.length === 0) return null;
  return (
    <section className="sect">
      <h2>What it speaks of</h2>
      <p className="lede">Not when it was said.</p>
      <dl className="facts">
        {entries.map((entry) => (
          <Fragment key={`${entry.edtf ?? ''}-${entry.event ?? ''}-${entry.wording ?? ''}`}>
            <dt>{entry.edtf === undefined ? 'Event' : describeDate(boundsOf(entry.edtf))}</dt>
            <dd>
              <EventSpokenOf entry={entry} context={context} />
              {entry.wording !== undefined && (
                <span className="second">
                  In the source: “<bdi className="letter">{entry.wording}</bdi>”.
                </span>
              )}
              {entry.note !== undefined && (
                <span className="second">
                  <NoteText text={entry.note} named={named} />
                </span>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

function EventSpokenOf({ entry, context }: { entry: SpokenOf; context: StatementInContext }): ReactNode {
  if (entry.event === undefined) return null;
  const event = context.events[entry.event];
  return (
    <Link href={`/events/${entry.event}`} prefetch={false}>
      <bdi>{event?.name ?? entry.event}</bdi>
    </Link>
  );
}

function HowDated({ context: { statement } }: { context: StatementInContext }) {
  if (statement.said === undefined) return null;
  const { wording, note } = statement.said;
  return (
    <>
      {wording !== undefined && (
        <span className="second">
          In the source: “<bdi className="letter">{wording}</bdi>”.
        </span>
      )}
      {note !== undefined && (
        <span className="second">
          <bdi>{note}</bdi>
        </span>
      )}
    </>
  );
}

function fieldLabel(field: CheckedField, authored: boolean): string {
  switch (field) {
    case 'passage':
      return 'Passage';
    case 'words':
      return 'Words';
    case 'speaker':
      return authored ? 'Author' : 'Speaker';
    case 'date':
      return authored ? 'Date written' : 'Date said';
    case 'place':
      return 'Place';
  }
}

/** The sign: filled, half, empty, broken, or none where there is nothing to check. */
function signOf(result: Certainty): string {
  switch (result) {
    case 'verified':
      return 'yes';
    case 'partly-verified':
    case 'as-in-source':
    case 'inferred':
      return 'part';
    case 'from-memory':
    case 'uncertain':
    case 'not-verified':
      return 'no';
    case 'unknown':
      return 'unknown';
    case 'not-applicable':
      return 'nothing';
  }
}
