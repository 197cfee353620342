import type { Metadata } from 'next';
import { pageOf, type Query } from '#app/_browse/page-number.ts';
import { SourceIndex } from '#app/_browse/source-index.tsx';
import { currentStore } from '#lib/store/client.ts';
import { listSources } from '#lib/store/list-sources.ts';

export const metadata: Metadata = { title: 'Sources' };

export default async function Page({ searchParams }: { searchParams: Promise<Query> }) {
  return <SourceIndex sources={await listSources(await currentStore())} page={pageOf(await searchParams)} />;
}
