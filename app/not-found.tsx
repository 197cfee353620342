import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { archiveFigures } from '#lib/store/archive-figures.ts';
import { currentStore } from '#lib/store/client.ts';
import { MISSING_HEADER, type Missing, missingFromHeader, PLACES } from './_missing/missing.ts';

export const metadata: Metadata = { title: 'Nothing is kept at this address', robots: { index: false } };

/** What to say and do where nothing is kept. Complete without JavaScript: the proxy brings every unknown id here. */
export default async function NotFound() {
  const missing = missingFromHeader((await headers()).get(MISSING_HEADER));
  const { statements } = await archiveFigures(await currentStore());
  return (
    <div className="frame">
      <div className="sect">
        <div className="notice">
          <h1 className="title">Nothing is kept at this address</h1>
          {missing === null ? (
            <p className="prose">Addresses of statements never change and are never used again, so this one was most likely mistyped.</p>
          ) : (
            <Asked missing={missing} />
          )}
          <search>
            <form action="/" className="search-here">
              <label className="sr" htmlFor="search-here">
                Search the archive
              </label>
              <input className="in" id="search-here" name="q" type="search" placeholder="A speaker, a word, a date" autoComplete="off" />
              <button className="btn main" type="submit">
                Search
              </button>
            </form>
          </search>
          <p className="acts">
            <Link href="/dates" prefetch={false}>
              Browse by date
            </Link>
            <Link href="/speakers" prefetch={false}>
              Speakers
            </Link>
            <Link href="/" prefetch={false}>
              All {statements} statements
            </Link>
          </p>
        </div>
      </div>
    </div>
  );
}

function Asked({ missing: { place, id, nearest, versions } }: { missing: Missing }) {
  if (versions !== undefined) return <AskedVersion id={id} versions={versions} />;
  return (
    <>
      {place === 'dates' ? (
        <p className="prose">
          “<bdi className="letter">{id}</bdi>” is no date of the calendar. A year, a month and a day are written 2019, 2019-04 and 2019-04-12.
        </p>
      ) : (
        <p className="prose">
          There is no {PLACES[place]} with the id “<bdi className="letter">{id}</bdi>”. Ids are never used again, so this one was most likely mistyped.
        </p>
      )}
      {nearest.length > 0 && (
        <p className="prose">
          Nearest to it:{' '}
          {nearest.map((other, index) => (
            <span key={other}>
              {index > 0 && ', '}
              <Link href={`/${place}/${other}`} prefetch={false}>
                {other}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}

/** The statement is there; what was cited is no version of it. */
function AskedVersion({ id, versions }: { id: string; versions: number }) {
  return (
    <p className="prose">
      <Link href={`/statements/${id}`} prefetch={false}>
        {id}
      </Link>{' '}
      has no such version.{' '}
      {versions === 1 ? 'It was never changed: there is only version 1.' : `Its versions are 1 to ${versions}; the last is the present one.`}
    </p>
  );
}
