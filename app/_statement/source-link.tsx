import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Source } from '#lib/archive/source.ts';
import { shortName, webAddress } from './source-name.ts';

/** A source by name, leading to its page here; on paper its own address stands behind it. */
export function SourceLink({ source, children }: { source: Source; children?: ReactNode }) {
  const address = webAddress(source);
  return (
    <>
      <Link href={`/sources/${source.id}`} prefetch={false}>
        <bdi>{children ?? shortName(source)}</bdi>
      </Link>
      {address !== null && <span className="on-paper"> &lt;{address}&gt;</span>}
    </>
  );
}
