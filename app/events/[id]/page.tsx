import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventPage } from '#app/_browse/event-page.tsx';
import { pageOf, partOf, type Query } from '#app/_browse/page-number.ts';
import { JsonLd } from '#app/_tags/json-ld.tsx';
import { originOf } from '#app/_tags/origin.ts';
import { eventMetadata } from '#app/_tags/record-metadata.ts';
import { eventData } from '#lib/citation/json-ld-records.ts';
import { currentStore } from '#lib/store/client.ts';
import { listEventSources, listPassedOnAt, readEventsAround } from '#lib/store/event-statements.ts';
import { readEvent } from '#lib/store/list-events.ts';
import { listStatements } from '#lib/store/list-statements.ts';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await readEvent(await currentStore(), (await params).id);
  return found === null ? { title: 'No such event' } : eventMetadata(found.event, await originOf());
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, query, store] = [await params, await searchParams, await currentStore()];
  const found = await readEvent(store, id);
  if (found === null) notFound();
  const part = (parameter: string) => ({ parameter, page: pageOf(query, parameter) });
  const [said, passedOn, spokenOf] = [part('page'), part('passed-on'), part('spoken-of')];
  const origin = await originOf();
  return (
    <>
      <EventPage
        event={found.event}
        sources={await listEventSources(store, id)}
        around={await readEventsAround(store, id)}
        said={{ ...said, ...(await listStatements(store, { event: id }, partOf(said.page))) }}
        passedOn={{ ...passedOn, ...(await listPassedOnAt(store, id, partOf(passedOn.page))) }}
        spokenOf={{ ...spokenOf, ...(await listStatements(store, { spokenOf: id }, partOf(spokenOf.page))) }}
      />
      <JsonLd data={{ '@context': 'https://schema.org', ...eventData(found.event, (path) => `${origin}${path}`) }} />
    </>
  );
}
