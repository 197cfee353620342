import type { Metadata } from 'next';
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

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: titleOf(questionFromParams(await paramsOf(searchParams))) };
}

/** Search, which is home. The first paint is the server's answer; everything here also works without JavaScript. */
export default async function SearchPage({ searchParams }: Props) {
  const question = questionFromParams(await paramsOf(searchParams));
  const store = await currentStore();
  const [answer, archive, counts, undated, snapshot] = await Promise.all([
    searchOnServer(question),
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

async function paramsOf(searchParams: Props['searchParams']): Promise<URLSearchParams> {
  const entries = Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each]));
  return new URLSearchParams(entries);
}
