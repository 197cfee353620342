import Link from 'next/link';
import { changesBetween } from '#lib/archive/statement-changes.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { permalinkPath } from '#lib/citation/permalink.ts';

interface Props {
  context: StatementInContext;
  replacedAt: Date;
  present: StatementInContext;
}

/** Over a version that was replaced: that it was, by which, and what changed since. */
export function Superseded({ context, replacedAt, present }: Props) {
  const { statement, version } = context;
  const changes = changesBetween(context, present);
  const on = replacedAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <aside className="notice superseded" aria-labelledby="superseded-heading">
      <h2 id="superseded-heading">An earlier version</h2>
      <p className="prose">
        This is version {version} of {statement.id}, as it could be cited until {on}. It was replaced:{' '}
        <Link href={permalinkPath(statement.id)} prefetch={false}>
          version {present.version} is the present one
        </Link>
        .
      </p>
      {changes.length === 0 ? (
        <p className="prose">The two say the same; it was changed back since.</p>
      ) : (
        <>
          <p className="prose">Changed since then:</p>
          <ul className="changes">
            {changes.map(({ field, what, before, after }) => (
              <li key={what} {...(field === 'text' ? { className: 'said' } : {})}>
                {what}
                {before !== undefined && <Wording name="Then" text={before} />}
                {after !== undefined && <Wording name="Now" text={after} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

function Wording({ name, text }: { name: string; text: string }) {
  return (
    <p className="wording">
      <span className="kind">{name}</span> <bdi className="letter">{text}</bdi>
    </p>
  );
}
