import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { readDateAddress } from '#app/_browse/date-address.ts';
import { DatePage } from '#app/_browse/date-page.tsx';
import { viewDates } from '#app/_browse/date-view.ts';
import { pageOf, partOf, type Query } from '#app/_browse/page-number.ts';
import { tallyDates } from '#app/_browse/tally-dates.ts';
import { UndatedPage } from '#app/_browse/undated-page.tsx';
import { YearsPage } from '#app/_browse/years-page.tsx';
import { currentStore } from '#lib/store/client.ts';
import { countByDate, countUndated } from '#lib/store/count-by-date.ts';
import { listByDates } from '#lib/store/list-by-dates.ts';

interface Props {
  params: Promise<{ date?: string[] }>;
  searchParams: Promise<Query>;
}

/** Rows of what perhaps belongs to a date, before somebody asks for all of it. */
const FIRST_PERHAPS = { offset: 0, limit: 3 };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const at = await addressIn(params);
  return { title: at === null || at.scope === 'all' ? 'By date' : at.scope === 'unknown' ? 'Date not known' : at.label };
}

/** `/dates`, `/dates/2019`, `/dates/2019-04`, `/dates/2019-04-12`, `/dates/2004-01-06/2004-01-10`, `/dates/unknown`. */
export default async function Page({ params, searchParams }: Props) {
  const at = await addressIn(params);
  if (at === null) notFound();
  const [store, query] = [await currentStore(), await searchParams];
  const page = pageOf(query);
  if (at.scope === 'unknown') return <UndatedPage statements={await listByDates(store, null, partOf(page))} total={await countUndated(store)} page={page} />;
  const dates = tallyDates(await countByDate(store));
  if (at.scope === 'all') return <YearsPage dates={dates} undated={await countUndated(store)} page={page} />;
  const view = viewDates(dates, at);
  const perhapsPage = query['perhaps'] === undefined ? null : pageOf(query, 'perhaps');
  const statements = await listByDates(store, edtfOf(view.inside), partOf(page));
  const perhaps = await listByDates(store, edtfOf(view.perhaps), perhapsPage === null ? FIRST_PERHAPS : partOf(perhapsPage));
  return <DatePage {...{ address: at, dates, view, statements, page, perhaps, perhapsPage }} />;
}

const edtfOf = (dates: readonly { edtf: string }[]) => [...new Set(dates.map(({ edtf }) => edtf))];

/** Another spelling of an address moves to the address itself. */
async function addressIn(params: Props['params']) {
  const found = readDateAddress((await params).date ?? []);
  if (found?.moved === true && 'path' in found.at) permanentRedirect(found.at.path);
  return found?.at ?? null;
}
