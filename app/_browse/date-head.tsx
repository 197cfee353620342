import Link from 'next/link';
import { Fragment } from 'react';
import { addressOf, type BoundedAddress, lastDay } from './date-address.ts';
import { type DateView, figuresOf } from './date-view.ts';
import { DossierHead } from './dossier-head.tsx';

/** The title of a date with the way up (all dates, year, month) and its figures. */
export function DateHead({ address, view }: { address: BoundedAddress; view: DateView }) {
  const weekday = new Date(`${address.earliest}T00:00:00Z`).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
  return (
    <DossierHead
      above={
        <>
          <Link href="/dates" prefetch={false}>
            By date
          </Link>
          {wayUp(address).map(({ path, label }) => (
            <Fragment key={path}>
              {' '}
              <span aria-hidden="true">/</span>{' '}
              <Link href={path} prefetch={false}>
                {label}
              </Link>
            </Fragment>
          ))}
        </>
      }
      title={address.label}
      {...(address.scope === 'day' ? { sub: weekday } : {})}
      side={figuresOf(view, address.scope).map(({ count, words }) => (
        <span key={words} className="figure">
          <b className="num">{count}</b> {words}
        </span>
      ))}
    />
  );
}

/** The year and the month that hold all of an address. */
function wayUp({ scope, earliest, latest }: BoundedAddress): BoundedAddress[] {
  const year = earliest.slice(0, 4);
  const month = earliest.slice(0, 7);
  if (scope === 'year' || latest.slice(0, 4) !== year) return [];
  const inYear = addressOf(`${year}-01-01`, `${year}-12-31`);
  return scope !== 'month' && latest.slice(0, 7) === month ? [inYear, addressOf(`${month}-01`, lastDay(month))] : [inYear];
}
