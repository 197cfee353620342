import Link from 'next/link';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { counted } from './counted.ts';
import { DossierHead } from './dossier-head.tsx';
import { PageLinks } from './page-links.tsx';
import { DatedList } from './statement-list.tsx';

/** The statements that nobody can date: kept apart from every year. */
export function UndatedPage({ statements, total, page }: { statements: readonly StatementInContext[]; total: number; page: number }) {
  return (
    <div className="frame">
      <DossierHead
        above={
          <Link href="/dates" prefetch={false}>
            By date
          </Link>
        }
        title="Date not known"
        sub={total === 0 ? 'Every statement of the archive has a date.' : `${counted(total, 'statement')} of which nobody knows when they were said.`}
      />
      <div className="wide">
        <DatedList statements={statements} />
        <PageLinks path="/dates/unknown" page={page} total={total} />
      </div>
    </div>
  );
}
