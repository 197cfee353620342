import Link from 'next/link';
import { SEEN_LABELS } from '#lib/archive/source.ts';
import { datedWords, dateLabel } from './dated-words.ts';
import { DossierHead } from './dossier-head.tsx';
import { EventAside } from './event-aside.tsx';
import type { EventPageProps } from './event-page-props.ts';
import { EVENT_WORDS } from './event-words.ts';
import { PartOfPage } from './part-of-page.tsx';
import { authorsOf, titleLanguage, titleOf } from './source-names.ts';

/** An event: when, where and how known, the way of its words into print, what was said there, and apart from it what only speaks of it. */
export function EventPage({ event, sources, around, said, passedOn, spokenOf }: EventPageProps) {
  return (
    <div className="frame">
      <DossierHead
        above={
          <>
            <Link href="/events" prefetch={false}>
              Events
            </Link>{' '}
            <span aria-hidden="true">/</span> {EVENT_WORDS[event.type]}
          </>
        }
        title={event.name}
        sub={`${[dateLabel(event.date.edtf), event.place].filter((part) => part !== undefined).join(', ')}. ${event.date.note ?? ''}`}
        side={
          said.total > 0 && (
            <Link href={`/?event=${encodeURIComponent(event.id)}`} prefetch={false}>
              Search what was said here
            </Link>
          )
        }
      />
      <IntoPrint event={event} sources={sources} />
      <div className="columns sect after-line">
        <div>
          {said.total === 0 && <p className="group none-here">No statement in the archive was said here.</p>}
          <PartOfPage part={said} path={`/events/${event.id}`} label="Said here" order="newest first" first />
          <PartOfPage
            part={passedOn}
            path={`/events/${event.id}`}
            label="Passed on here"
            meaning="Said elsewhere; the words went through this event"
            order="newest first"
          />
          <PartOfPage part={spokenOf} path={`/events/${event.id}`} label="Spoken of" meaning="Not said here" order="newest first" />
        </div>
        <EventAside event={event} sources={sources} around={around} />
      </div>
    </div>
  );
}

/** From the day itself to each publication, in the order of time. */
function IntoPrint({ event, sources }: Pick<EventPageProps, 'event' | 'sources'>) {
  return (
    <section aria-label="How it reached print">
      <h2 className="label">How it reached print</h2>
      <ol className="days-line">
        <li>
          <span className="when num">{dateLabel(event.date.edtf)}</span>
          <span>
            <b>{event.shortName ?? event.name}</b>
            {event.place !== undefined && <span className="quiet"> {event.place}</span>}
          </span>
        </li>
        {sources.map((source) => (
          <li key={source.id}>
            <span className="when num">{source.published === undefined ? 'Date not known' : datedWords(source.published)}</span>
            <span>
              {[...authorsOf(source), source.csl['container-title']].filter((part, index, all) => part !== undefined && all.indexOf(part) === index).join(', ')}
              {': '}
              <Link href={`/sources/${source.id}`} prefetch={false} lang={titleLanguage(source)}>
                {titleOf(source)}
              </Link>{' '}
              <span className="quiet">{SEEN_LABELS[source.seen]}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
