import type { Metadata } from 'next';
import { pageOf, type Query } from '#app/_browse/page-number.ts';
import { SpeakerIndex } from '#app/_browse/speaker-index.tsx';
import { currentStore } from '#lib/store/client.ts';
import { listMentioned, listSpeakers } from '#lib/store/list-speakers.ts';

export const metadata: Metadata = { title: 'Speakers' };

export default async function Page({ searchParams }: { searchParams: Promise<Query> }) {
  const store = await currentStore();
  return <SpeakerIndex speakers={await listSpeakers(store)} mentioned={await listMentioned(store)} page={pageOf(await searchParams)} />;
}
