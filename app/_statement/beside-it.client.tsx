'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Key } from '../_ui/key.tsx';
import { KEYS } from '../_ui/keys.ts';
import { useKey } from '../_ui/use-key.client.ts';

/** What stands right before and right after a statement. */
export interface Beside {
  /** At the same event, or where that has no other statement, in the same source. */
  at: 'event' | 'source';
  before?: string;
  after?: string;
}

/** To the statement before and the one after, at the event or in the source: links, and a key each. */
export function BesideIt({ beside: { at, before, after } }: { beside: Beside }) {
  const router = useRouter();
  const go = (id: string | undefined) => (id === undefined ? false : router.push(`/statements/${id}`));
  useKey('before', () => go(before));
  useKey('after', () => go(after));
  const where = at === 'event' ? 'at this event' : 'in this source';
  return (
    <nav className="pager" aria-label={`Before and after it ${where}`}>
      {before === undefined ? (
        <span className="quiet">Nothing kept before it {where}</span>
      ) : (
        <span>
          <Key>{KEYS.before.shown[0]}</Key>{' '}
          <Link href={`/statements/${before}`} prefetch={false}>
            Before it {where}
          </Link>
        </span>
      )}
      {after === undefined ? (
        <span className="quiet">Nothing kept after it {where}</span>
      ) : (
        <span>
          <Link href={`/statements/${after}`} prefetch={false}>
            After it {where}
          </Link>{' '}
          <Key>{KEYS.after.shown[0]}</Key>
        </span>
      )}
    </nav>
  );
}
