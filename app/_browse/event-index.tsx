import Link from 'next/link';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import { counted } from './counted.ts';
import { dateLabel } from './dated-words.ts';
import { DossierHead } from './dossier-head.tsx';
import { EVENT_WORDS } from './event-words.ts';
import { PageLinks } from './page-links.tsx';
import { LINES_A_PAGE } from './page-number.ts';

export interface CountedEvent {
  event: ArchiveEvent;
  statements: number;
  spokenOf: number;
}

/** Every event, newest first, with what was said there and what speaks of it. */
export function EventIndex({ events, page }: { events: readonly CountedEvent[]; page: number }) {
  return (
    <div className="frame">
      <DossierHead title="Events" sub={`${counted(events.length, 'event')} at which something was said or that are spoken of, newest first.`} />
      <table className="table lines events">
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Event</th>
            <th scope="col" className="r">
              Said there
            </th>
            <th scope="col" className="r">
              Spoken of
            </th>
          </tr>
        </thead>
        <tbody>
          {events.slice((page - 1) * LINES_A_PAGE, page * LINES_A_PAGE).map(({ event, statements, spokenOf }) => (
            <tr key={event.id}>
              <td className="when">{dateLabel(event.date.edtf)}</td>
              <td>
                <Link href={`/events/${event.id}`} prefetch={false}>
                  {event.name}
                </Link>
                <span className="line quiet">{[EVENT_WORDS[event.type], event.place].filter((part) => part !== undefined).join(', ')}</span>
              </td>
              <td className="r num">
                {statements}
                <span className="unit"> said there</span>
              </td>
              <td className="r num">
                {spokenOf}
                <span className="unit"> spoken of</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <PageLinks path="/events" page={page} total={events.length} limit={LINES_A_PAGE} order="newest first" />
    </div>
  );
}
