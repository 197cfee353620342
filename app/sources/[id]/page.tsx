import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageOf, partOf, type Query } from '#app/_browse/page-number.ts';
import { SourcePage } from '#app/_browse/source-page.tsx';
import { JsonLd } from '#app/_tags/json-ld.tsx';
import { originOf } from '#app/_tags/origin.ts';
import { sourceMetadata } from '#app/_tags/record-metadata.ts';
import { sourceData } from '#lib/citation/json-ld-records.ts';
import { currentStore } from '#lib/store/client.ts';
import { readSource } from '#lib/store/list-sources.ts';
import { countSourceSpeakers, listChecksAgainst, listPlaces, readPlaces } from '#lib/store/source-statements.ts';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await readSource(await currentStore(), (await params).id);
  return found === null ? { title: 'No such source' } : sourceMetadata(found.source, await originOf());
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id }, query, store] = [await params, await searchParams, await currentStore()];
  const found = await readSource(store, id);
  if (found === null) notFound();
  const [page, checksPage] = [pageOf(query), pageOf(query, 'checks')];
  const places = await listPlaces(store, id);
  const origin = await originOf();
  return (
    <>
      <SourcePage
        source={found.source}
        places={places}
        statements={await readPlaces(store, places, partOf(page))}
        page={page}
        speakers={await countSourceSpeakers(store, id)}
        checks={{ ...(await listChecksAgainst(store, id, partOf(checksPage))), page: checksPage }}
      />
      <JsonLd data={sourceData(found.source, (path) => `${origin}${path}`)} />
    </>
  );
}
