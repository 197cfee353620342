import type { Metadata } from 'next';
import { cache } from 'react';
import { questionFromParams } from '#lib/search/search-question.ts';
import { currentStore } from '#lib/store/client.ts';
import { countByDate, countUndated } from '#lib/store/count-by-date.ts';
import { describeArchive } from '#lib/store/describe-archive.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { searchOnServer } from '#lib/workflow/search-on-server.ts';
import { sizeOf } from './_search/archive-size.ts';
import { ArchiveByDate, KindKey } from './_search/record.tsx';
import { Search } from './_search/search.client.tsx';
import { titleOf } from './_search/title.ts';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Asked once for the title and the page. */
const answerTo = cache((params: string) => searchOnServer(questionFromParams(new URLSearchParams(params))));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: titleOf(await answerTo(await paramsOf(searchParams))) };
}

/** Search, which is home. The first paint is the server's answer; everything here also works without JavaScript. */
export default async function SearchPage({ searchParams }: Props) {
  const params = await paramsOf(searchParams);
  const store = await currentStore();
  const [answer, archive, counts, undated, snapshot] = await Promise.all([
    answerTo(params),
    describeArchive(store),
    countByDate(store),
    countUndated(store),
    currentSnapshot(store),
  ]);
  return (
    <Search initial={answer} size={sizeOf(archive)} snapshot={snapshot?.hash ?? null}>
      <ArchiveByDate counts={counts} undated={undated} />
      <KindKey counts={counts} />
    </Search>
  );
}

async function paramsOf(searchParams: Props['searchParams']): Promise<string> {
  const entries = Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each]));
  return new URLSearchParams(entries).toString();
}
