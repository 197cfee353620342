import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { PageLinks } from './page-links.tsx';
import { Rung } from './rung.tsx';
import { StatementList } from './statement-list.tsx';

/** One page of a list of statements that shares its page with other lists. */
export interface ListedPart {
  /** The parameter that turns its pages. */
  parameter: string;
  page: number;
  total: number;
  statements: readonly StatementInContext[];
}

interface PartOfPageProps {
  part: ListedPart;
  path: string;
  label: string;
  meaning?: string;
  order: string;
  /** The first list of a page needs no head: the page is about it. */
  first?: boolean;
}

/** A list of statements under its head, with its own pages; nothing where it is empty. */
export function PartOfPage({ part: { parameter, page, total, statements }, path, label, meaning, order, first = false }: PartOfPageProps) {
  if (total === 0) return null;
  return (
    <section aria-label={label} id={parameter}>
      {!first && <Rung title={label} count={total} {...(meaning === undefined ? {} : { meaning })} />}
      <StatementList statements={statements} />
      <PageLinks
        path={path}
        parameter={parameter}
        page={page}
        total={total}
        order={order}
        label={`Pages: ${label}`}
        {...(first ? {} : { anchor: parameter })}
      />
    </section>
  );
}
