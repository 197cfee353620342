import Link from 'next/link';
import type { CheckedField } from '#lib/archive/check.ts';
import type { CheckAgainst } from '#lib/store/source-statements.ts';
import { Checked } from './checked.tsx';
import { PageLinks } from './page-links.tsx';
import { Rung } from './rung.tsx';

const FIELD_WORDS: Record<CheckedField, string> = { passage: 'That it stands there', words: 'Words', speaker: 'Speaker', date: 'Date', place: 'Place' };

interface ChecksAgainstProps {
  path: string;
  total: number;
  checks: readonly CheckAgainst[];
  page: number;
}

/** What a source vouches for in statements that stand elsewhere. */
export function ChecksAgainst({ path, total, checks, page }: ChecksAgainstProps) {
  if (total === 0) return null;
  return (
    <section aria-label="Checks that rest on it" id="checks">
      <Rung title="Checks that rest on it" count={total} meaning="Of statements that stand in other sources" />
      <table className="table lines checks">
        <thead>
          <tr>
            <th scope="col">Statement</th>
            <th scope="col">What</th>
            <th scope="col">Result</th>
            <th scope="col">Remark</th>
          </tr>
        </thead>
        <tbody>
          {checks.map(({ statement, field, result, note }) => (
            <tr key={`${statement} ${field}`}>
              <td>
                <Link href={`/statements/${statement}`} prefetch={false}>
                  {statement}
                </Link>
              </td>
              <td>{FIELD_WORDS[field]}</td>
              <td>
                <Checked certainty={result} />
              </td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PageLinks path={path} parameter="checks" page={page} total={total} label="Pages of checks" anchor="checks" />
    </section>
  );
}
