import Link from 'next/link';
import { CONFIDENCE_LABELS, type Confidence } from '#lib/archive/certainty.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { type Named, NoteText } from './note-text.tsx';
import { SourceLink } from './source-link.tsx';

const SIGNS: Record<Confidence, string> = { certain: 'yes', probable: 'part', possible: 'no' };

/** Who it was in the archive's own judgement: never the source's, and said so. */
export function OurIdentification({ context, named }: { context: StatementInContext; named: Named }) {
  const claims = context.statement.identifications ?? [];
  if (claims.length === 0) return null;
  return (
    <section className="sect">
      <h2>Our identification</h2>
      <p className="lede">The source does not say who it was. This is the archive’s judgement; citations leave it out.</p>
      {claims.map(({ of, as, confidence, basis, sources }) => (
        <dl className="facts" key={`${of}-${as}`}>
          {context.statement.speakers.length > 1 && (
            <>
              <dt>Of</dt>
              <dd>
                <bdi>{context.speakers[of]?.name ?? of}</bdi>
              </dd>
            </>
          )}
          <dt>Person</dt>
          <dd>
            <Link href={`/speakers/${as}`} prefetch={false}>
              <bdi>{context.speakers[as]?.name ?? as}</bdi>
            </Link>
          </dd>
          <dt>How sure</dt>
          <dd>
            <span className={`checked ${SIGNS[confidence]}`}>{CONFIDENCE_LABELS[confidence]}</span>
          </dd>
          <dt>Why</dt>
          <dd>
            <NoteText text={basis} named={named} />
            {(sources ?? []).length > 0 && (
              <span className="second">
                Rests on <SourceList ids={sources ?? []} context={context} />.
              </span>
            )}
          </dd>
        </dl>
      ))}
    </section>
  );
}

/** Sources in a line: `A, B and C`. */
export function SourceList({ ids, context }: { ids: readonly string[]; context: StatementInContext }) {
  return ids.map((id, index) => {
    const source = context.sources[id];
    return (
      <span key={id}>
        {index > 0 && (index === ids.length - 1 ? ' and ' : ', ')}
        {source === undefined ? id : <SourceLink source={source} />}
      </span>
    );
  });
}
