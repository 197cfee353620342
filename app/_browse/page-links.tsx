import Link from 'next/link';
import { offeredPages, ROWS_A_PAGE } from './page-number.ts';

interface PageLinksProps {
  /** The address without its query. */
  path: string;
  /** What else the address must keep. */
  keep?: Record<string, string>;
  parameter?: string;
  page: number;
  total: number;
  limit?: number;
  /** `in the order of the article` */
  order?: string;
  label?: string;
  anchor?: string;
  /** The first page, too, must be asked for by number. */
  keepFirst?: boolean;
}

/** The pages of a long list, as links; nothing where all of it is on one page. */
export function PageLinks({
  path,
  keep = {},
  parameter = 'page',
  page,
  total,
  limit = ROWS_A_PAGE,
  order,
  label = 'Pages',
  anchor,
  keepFirst = false,
}: PageLinksProps) {
  const pages = Math.ceil(total / limit);
  if (pages < 2) return null;
  const href = (number: number) => {
    const query = new URLSearchParams({ ...keep, ...(number === 1 && !keepFirst ? {} : { [parameter]: String(number) }) }).toString();
    return `${path}${query === '' ? '' : `?${query}`}${anchor === undefined ? '' : `#${anchor}`}`;
  };
  const last = Math.min(page * limit, total);
  return (
    <nav className="pages" aria-label={label}>
      {page > 1 && (
        <Link href={href(Math.min(page - 1, pages))} prefetch={false} rel="prev">
          Earlier
        </Link>
      )}
      {offeredPages(page, pages).map((number, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the gaps have no other name
        if (number === null) return <span key={`gap ${index}`}>…</span>;
        if (number === page)
          return (
            <b key={number} aria-current="page">
              {number}
            </b>
          );
        return (
          <Link key={number} href={href(number)} prefetch={false} aria-label={`Page ${number}`}>
            {number}
          </Link>
        );
      })}
      {page < pages && (
        <Link href={href(page + 1)} prefetch={false} rel="next">
          Later
        </Link>
      )}
      <span className="quiet">
        {page > pages ? `There are ${pages} pages` : `${(page - 1) * limit + 1} to ${last} of ${total}`}
        {order !== undefined && `, ${order}`}
      </span>
    </nav>
  );
}
