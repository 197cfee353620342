import Link from 'next/link';
import type { BoundedAddress } from './date-address.ts';
import type { DateView, Neighbour } from './date-view.ts';

/** To the neighbours in time that have something; at an end it says so. */
export function DatePager({ address, view: { earlier, later, insideTotal } }: { address: BoundedAddress; view: DateView }) {
  const unit = { year: 'year', month: 'month', day: 'day', span: 'date' }[address.scope];
  const end = (which: string) => (
    <span className="quiet">
      {insideTotal > 0 ? `${address.label} is the ${which} ${unit} with statements` : `No ${which === 'first' ? 'earlier' : 'later'} ${unit} with statements`}
    </span>
  );
  return (
    <nav className="pager" aria-label="Earlier and later">
      {earlier === null ? end('first') : <PagerLink to={earlier} address={address} word="earlier" unit={unit} />}
      {later === null ? end('last') : <PagerLink to={later} address={address} word="later" unit={unit} />}
    </nav>
  );
}

/** The next year by its number alone; one further away says that those between have nothing. */
function PagerLink({ to, address, word, unit }: { to: Neighbour; address: BoundedAddress; word: 'earlier' | 'later'; unit: string }) {
  const next = address.scope === 'year' && Math.abs(Number(to.label) - Number(address.label)) === 1;
  return (
    <Link href={to.path} prefetch={false} rel={word === 'earlier' ? 'prev' : 'next'}>
      {to.label}
      {!next && `, the next ${word} ${unit} with statements`}
    </Link>
  );
}
