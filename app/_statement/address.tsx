import Link from 'next/link';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { permalinkPath } from '#lib/citation/permalink.ts';
import { CopyLinkButton } from '../_citation/copy-link.client.tsx';

/** Topics, and the address that never changes: with its version it shows for ever what was read today. */
export function TopicsAndAddress({ row, version }: { row: StatementRow; version: number }) {
  const address = permalinkPath(row.id, version);
  return (
    <section className="sect">
      <h2>{row.topics.length === 0 ? 'Address' : 'Topics and address'}</h2>
      {row.topics.length > 0 && (
        <p className="topics">
          {row.topics.map(({ id, label }) => (
            <Link key={id} href={`/topics/${id}`} prefetch={false}>
              <bdi>{label}</bdi>
            </Link>
          ))}
        </p>
      )}
      <p className="second after">
        Permalink{' '}
        <Link className="num" href={address} prefetch={false}>
          {address}
        </Link>
        . An edit would make version {version + 1}; this address keeps showing version {version}. <CopyLinkButton address={address} />
      </p>
    </section>
  );
}
