import Link from 'next/link';
import type { ReactNode } from 'react';
import { CERTAINTY_LABELS, type Certainty } from '#lib/archive/certainty.ts';
import type { Hand } from '#lib/archive/describe-chain.ts';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { DateColumn } from './date-column.tsx';
import { sightClass } from './sight.ts';
import { type WordMarks, Words } from './words.tsx';

interface Props {
  row: StatementRow;
  marks?: WordMarks | undefined;
  /** The question that found it, kept in the link so that its page shows the same hits: `?q=bloodshot`. */
  query?: string | undefined;
  /** False leaves the date column empty: the row before said the same date. */
  showDate?: boolean;
  /** Set by the keyboard; the row that keys act on. */
  current?: boolean;
  /** Why it was found, where that is not plain. */
  badge?: ReactNode;
  /** Buttons; a list that a script runs puts them here. */
  actions?: ReactNode;
}

/** A statement in a list: date, thread from the mouth past the words through each hand, and beside it the kind and every doubt. */
export function StatementRowView({ row, marks, query = '', showDate = true, current = false, badge, actions }: Props) {
  const alone = standsAlone(row);
  const label = row.text === undefined ? `${row.kindLabel}, our summary` : row.kindLabel;
  return (
    <article className={`st k-${row.kind}${current ? ' is-on' : ''}`} id={row.id} aria-current={current ? 'true' : undefined} aria-label={labelOf(row)}>
      <div className="st-date">{showDate && <DateColumn said={row.said} />}</div>
      <div className={alone ? 'thread solo' : 'thread'}>
        <p className={alone ? 'hand seen' : `hand mouth ${sightClass(row.mouth)}`}>
          <span className="kind-in">{label}</span>
          <Mouth row={row} alone={alone} />
        </p>
        <Words wording={row} marks={marks} href={`/statements/${row.id}${query}`} />
        {!alone && row.hands.map((hand) => <HandLine key={`${hand.verb} ${hand.name} ${hand.detail}`} hand={hand} />)}
      </div>
      <div className="st-side">
        <span className="kind">{row.kindLabel}</span>
        {row.text === undefined && <span className="ours">Our summary</span>}
        {badge !== undefined && <span className="doubt found">{badge}</span>}
        {row.identifications.map(({ of, as, name, confidence }) => (
          <span className="doubt" key={`${of}-${as}`}>
            {confidence === 'certain' ? 'Identified' : sentence(confidence)}: <bdi>{name}</bdi>. Our identification, not the source’s.
          </span>
        ))}
        {row.cautions.map(({ lead, text }) => (
          <span className="doubt" key={text}>
            {lead !== undefined && <b>{lead} </b>}
            {text}
          </span>
        ))}
        {row.cautions.length === 0 && row.text !== undefined && row.wordsChecked !== undefined && isOpen(row.wordsChecked) && (
          <span className="doubt">Words: {CERTAINTY_LABELS[row.wordsChecked].toLowerCase()}.</span>
        )}
        {actions !== undefined && <span className="st-keys needs-script">{actions}</span>}
      </div>
    </article>
  );
}

/** An author in their own voice, on the page we read: there is no mouth behind it and no hand after it. */
export function standsAlone({ kind, hands }: Pick<StatementRow, 'kind' | 'hands'>): boolean {
  return (kind === 'authorial' || kind === 'absence') && hands.length === 1 && hands[0]?.manner === 'own-words';
}

function Mouth({ row, alone }: { row: StatementRow; alone: boolean }) {
  const office = row.speakers.length === 1 ? row.speakers[0]?.office : null;
  const page = alone ? row.hands[0]?.detail : '';
  return (
    <>
      {row.speakers.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && (index === row.speakers.length - 1 ? ' and ' : ', ')}
          <Link className="who" href={`/speakers/${id}`} prefetch={false}>
            <bdi>{name}</bdi>
          </Link>
        </span>
      ))}
      {office != null && !alone && `, ${office}`}
      {row.occasion !== null && !alone && `: ${row.occasion}`}
      {page !== undefined && page !== '' && `, ${page}`}
    </>
  );
}

function HandLine({ hand }: { hand: Hand }) {
  return (
    <p className={`hand ${hand.spoken ? 'told ' : ''}${sightClass(hand.sight)}`}>
      {hand.verb} <bdi className="by">{hand.name}</bdi>
      {hand.detail !== '' && `, ${hand.detail}`}
    </p>
  );
}

function labelOf(row: StatementRow): string {
  return `${row.kindLabel}: ${row.speakers.map(({ name }) => name).join(' and ')}, ${row.said?.label ?? 'date not known'}`;
}

const sentence = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** Whether the check of the words left a doubt that must be read beside them. */
function isOpen(result: Certainty): boolean {
  switch (result) {
    case 'verified':
    case 'as-in-source':
    case 'not-applicable':
      return false;
    case 'partly-verified':
    case 'inferred':
    case 'from-memory':
    case 'uncertain':
    case 'not-verified':
    case 'unknown':
      return true;
  }
}
