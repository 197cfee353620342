'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { Key } from './key.tsx';

const PLACES = [
  { href: '/', name: 'Search' },
  { href: '/dates', name: 'Dates' },
  { href: '/speakers', name: 'Speakers' },
  { href: '/events', name: 'Events' },
  { href: '/sources', name: 'Sources' },
  { href: '/topics', name: 'Topics' },
] as const;

/** `page` on the page itself, `true` below it; a statement belongs to the search it was found by. */
function currency(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return path.startsWith(href === '/' ? '/statements/' : `${href}/`) ? 'true' : undefined;
}

/** Where one is: the only part of the masthead that changes with the address. */
export function MastheadNav() {
  const path = usePathname();
  return (
    <nav aria-label="Archive">
      <ul>
        {PLACES.map(({ href, name }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={currency(href, path)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A search field on every page but the search page, which has its own. */
export function MiniSearch() {
  if (usePathname() === '/') return null;
  return (
    <search>
      <form className="mini-search" action="/">
        <label className="sr" htmlFor="mini-search">
          Search the archive
        </label>
        <input id="mini-search" name="q" type="search" placeholder="Search" autoComplete="off" />
        <Key>/</Key>
      </form>
    </search>
  );
}
