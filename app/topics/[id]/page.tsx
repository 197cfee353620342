import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageOf, partOf, type Query } from '#app/_browse/page-number.ts';
import { TopicPage } from '#app/_browse/topic-page.tsx';
import { currentStore } from '#lib/store/client.ts';
import { listStatements } from '#lib/store/list-statements.ts';
import { readTopic } from '#lib/store/list-topics.ts';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await readTopic(await currentStore(), (await params).id);
  return { title: found?.topic.label ?? 'No such topic' };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, store, page] = [await params, await currentStore(), pageOf(await searchParams)];
  const found = await readTopic(store, id);
  if (found === null) notFound();
  return <TopicPage topic={found.topic} {...(await listStatements(store, { topic: id }, partOf(page)))} page={page} />;
}
