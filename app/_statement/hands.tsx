import Link from 'next/link';
import type { Hand } from '#lib/archive/describe-chain.ts';
import { SEEN_LABELS } from '#lib/archive/source.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { sightClass } from '../_ui/sight.ts';
import { type Named, NoteText } from './note-text.tsx';
import { OpenSource } from './open-source.tsx';
import { SourceLink } from './source-link.tsx';
import { titleOf } from './source-name.ts';

interface Props {
  context: StatementInContext;
  row: StatementRow;
  named: Named;
}

/** Each hand the words went through after the mouth, down to the page that was read. */
export function Hands({ context, row, named }: Props) {
  const first = context.statement.chain.length - row.hands.length;
  return row.hands.map((hand, index) => (
    <OneHand key={`${hand.verb} ${hand.name} ${hand.detail}`} hand={hand} stage={first + index} context={context} named={named} />
  ));
}

function OneHand({ hand, stage, context, named }: { hand: Hand; stage: number; context: StatementInContext; named: Named }) {
  const source = hand.source === undefined ? undefined : context.sources[hand.source];
  const address = hand.speaker === undefined ? (source === undefined ? undefined : `/sources/${source.id}`) : `/speakers/${hand.speaker}`;
  return (
    <div className={`hand ${hand.spoken ? 'told ' : ''}${sightClass(hand.sight)} m-${hand.manner}`}>
      <p>
        {hand.verb}{' '}
        {address === undefined ? (
          <bdi className="who">{hand.name}</bdi>
        ) : (
          <Link className="who" href={address} prefetch={false}>
            <bdi>{hand.name}</bdi>
          </Link>
        )}
        {hand.detail !== '' && (
          <>
            , <bdi>{hand.detail}</bdi>
          </>
        )}
        <span className="sr">{sightWords(hand)}</span>
      </p>
      {(source !== undefined || hand.note !== undefined) && (
        <p className="how">
          {source !== undefined && (
            <>
              <SourceLink source={source}>{titleOf(source)}</SourceLink>
              {/[.?!…]$/.test(titleOf(source)) ? ' ' : '. '}
              {SEEN_LABELS[source.seen]}. <OpenSource context={context} stage={stage} />{' '}
            </>
          )}
          {hand.note !== undefined && <NoteText text={hand.note} named={named} />}
        </p>
      )}
    </div>
  );
}

/** The sign beside the hand, in words. */
function sightWords({ sight }: Hand): string {
  switch (sight) {
    case 'seen':
      return ' (seen)';
    case 'part':
      return ' (seen in part)';
    case 'not-seen':
      return ' (not seen)';
    case 'unnamed':
      return ' (unnamed)';
  }
}

/** Where a claim of absence ends: at somebody who is spoken of and says nothing here. */
export function SpokenOfEnd({ context }: { context: StatementInContext }) {
  const names = (context.statement.spokenOf ?? []).flatMap(({ event }) => (event === undefined ? [] : (context.events[event] ?? [])));
  if (names.length === 0) return null;
  return (
    <div className="hand mouth unknown empty">
      <p className="what">
        Spoken of, not quoted:{' '}
        {names.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <Link href={`/events/${id}`} prefetch={false}>
              <bdi>{name}</bdi>
            </Link>
          </span>
        ))}
      </p>
    </div>
  );
}
