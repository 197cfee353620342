import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cache } from 'react';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { questionFromParams } from '#lib/search/search-question.ts';
import { archiveFigures } from '#lib/store/archive-figures.ts';
import { currentStore, type Store } from '#lib/store/client.ts';
import { countByDate, countUndated } from '#lib/store/count-by-date.ts';
import { onceAVersion } from '#lib/store/once-a-version.ts';
import { readStatements } from '#lib/store/read-statement.ts';
import { type CurrentSnapshot, currentSnapshot } from '#lib/store/snapshots.ts';
import { searchInBrowserUpTo } from '#lib/workflow/search-in-browser.ts';
import { searchOnServer } from '#lib/workflow/search-on-server.ts';
import { sizeOf } from './_search/archive-size.ts';
import type { PublishedSnapshot } from './_search/engine.ts';
import type { Asked } from './_search/print-head.tsx';
import { ArchiveByDate, KindKey } from './_search/record.tsx';
import { Search } from './_search/search.client.tsx';
import { titleOf } from './_search/title.ts';
import { tagsOf } from './_tags/list-tags.ts';
import { originOf } from './_tags/origin.ts';
import type { TagsOfList } from './_tags/statement-tags.tsx';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Asked once for the title and the page. */
const answerTo = cache((params: string) => searchOnServer(questionFromParams(new URLSearchParams(params))));

const archiveInFigures = onceAVersion(async (store) => ({
  archive: await archiveFigures(store),
  counts: await countByDate(store),
  undated: await countUndated(store),
}));

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return { title: titleOf(await answerTo(await paramsOf(searchParams))) };
}

/** Search, which is home. The first paint is the server's answer; everything here also works without JavaScript. */
export default async function SearchPage({ searchParams }: Props) {
  const params = await paramsOf(searchParams);
  const store = await currentStore();
  const [answer, { archive, counts, undated }, snapshot] = await Promise.all([answerTo(params), archiveInFigures(store), currentSnapshot(store)]);
  return (
    <Search
      initial={answer}
      size={sizeOf(archive)}
      asked={await askedNow()}
      tags={await tagsOfAnswer(store, answer)}
      snapshot={await snapshotForBrowser(snapshot, archive.statements)}
    >
      <ArchiveByDate counts={counts} undated={undated} />
      <KindKey counts={counts} />
    </Search>
  );
}

/** Of the statements that the first paint lists. */
async function tagsOfAnswer(store: Store, { results }: SearchAnswer): Promise<TagsOfList> {
  const ids = results.map(({ row }) => row.id);
  return tagsOf(await readStatements(store, ids), await originOf());
}

/** What the browser is to open; nothing where it saves data, or the archive is larger than its owner wants to send: then the server answers. */
async function snapshotForBrowser(current: CurrentSnapshot | null, statements: number): Promise<PublishedSnapshot | null> {
  if (current === null || statements > searchInBrowserUpTo() || (await headers()).get('save-data') === 'on') return null;
  return { hash: current.hash, manifest: current.manifest };
}

/** For the head of a printed list. */
async function askedNow(): Promise<Asked> {
  return { origin: await originOf(), on: new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }) };
}

async function paramsOf(searchParams: Props['searchParams']): Promise<string> {
  const entries = Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each]));
  return new URLSearchParams(entries).toString();
}
