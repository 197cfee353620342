import Link from 'next/link';
import { SEEN_LABELS } from '#lib/archive/source.ts';
import { Checked } from './checked.tsx';
import { datedWords, dateLabel } from './dated-words.ts';
import type { EventPageProps } from './event-page-props.ts';
import { shortSource } from './source-names.ts';

/** The facts of an event, what they rest on, and what came before and after. */
export function EventAside({ event, sources, around }: Pick<EventPageProps, 'event' | 'sources' | 'around'>) {
  const title = event.publication?.['original-title'] ?? event.publication?.title;
  const named = sources.filter(({ id }) => event.sources?.includes(id));
  return (
    <aside className="index" aria-label="Facts">
      <section>
        <dl className="names slim">
          <dt>When</dt>
          <dd>
            {datedWords(event.date)}
            {event.date.note !== undefined && <span className="line quiet">{event.date.note}</span>}
          </dd>
          <dt>Where</dt>
          <dd>{event.place ?? 'Not recorded'}</dd>
          {title !== undefined && (
            <>
              <dt>Title</dt>
              <dd>“{title}”</dd>
            </>
          )}
          <dt>Checked</dt>
          <dd>
            <Checked certainty={event.certainty} />
          </dd>
          {event.note !== undefined && (
            <>
              <dt>Note</dt>
              <dd>{event.note}</dd>
            </>
          )}
        </dl>
      </section>
      {named.length > 0 && (
        <section>
          <h2>The event rests on</h2>
          <ul>
            {named.map((source) => (
              <li key={source.id}>
                <Link href={`/sources/${source.id}`} prefetch={false}>
                  <span className="name">{shortSource(source)}</span>
                  <span className="num">{SEEN_LABELS[source.seen].toLowerCase()}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {around.length > 0 && (
        <section>
          <h2>Before and after</h2>
          <ul>
            {around.map(({ event: other, statements }) => (
              <li key={other.id}>
                <Link href={`/events/${other.id}`} prefetch={false}>
                  <span className="name">
                    {dateLabel(other.date.edtf)}: {other.shortName ?? other.name}
                  </span>
                  <span className="num">{statements}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
