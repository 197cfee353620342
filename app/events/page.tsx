import type { Metadata } from 'next';
import { EventIndex } from '#app/_browse/event-index.tsx';
import { pageOf, type Query } from '#app/_browse/page-number.ts';
import { currentStore } from '#lib/store/client.ts';
import { listEvents } from '#lib/store/list-events.ts';

export const metadata: Metadata = { title: 'Events' };

export default async function Page({ searchParams }: { searchParams: Promise<Query> }) {
  return <EventIndex events={await listEvents(await currentStore())} page={pageOf(await searchParams)} />;
}
