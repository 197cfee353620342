import type { Metadata } from 'next';
import { pageOf, type Query } from '#app/_browse/page-number.ts';
import { TopicIndex } from '#app/_browse/topic-index.tsx';
import { currentStore } from '#lib/store/client.ts';
import { listTopics } from '#lib/store/list-topics.ts';

export const metadata: Metadata = { title: 'Topics' };

export default async function Page({ searchParams }: { searchParams: Promise<Query> }) {
  return <TopicIndex topics={await listTopics(await currentStore())} page={pageOf(await searchParams)} />;
}
