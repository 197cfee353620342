import Link from 'next/link';
import { KINDS } from '#lib/archive/kind.ts';
import { KindName } from '../_ui/kind-name.tsx';
import type { KindCounts } from './tally-dates.ts';

/** What the squares mean: each kind with its sign and number, as a link to its statements. */
export function KindKey({ kinds }: { kinds: KindCounts }) {
  return (
    <nav className="key" aria-label="Kinds of statement">
      {KINDS.map((kind) => (
        <Link key={kind} href={`/?kind=${kind}`} prefetch={false}>
          <i className={`cell ${kind} sw`} />
          <KindName kind={kind} /> <span className="num">{kinds[kind]}</span>
        </Link>
      ))}
    </nav>
  );
}
