import Link from 'next/link';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { CopyLinkButton } from '../_citation/copy-link.client.tsx';

/** Topics, and the address that never changes. */
export function TopicsAndAddress({ row, version }: { row: StatementRow; version: number }) {
  const address = `/statements/${row.id}`;
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
        , version {version}. An edit makes version {version + 1}; this address keeps working. <CopyLinkButton address={address} />
      </p>
    </section>
  );
}
