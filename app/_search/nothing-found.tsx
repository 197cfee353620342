import type { NothingFound as Nothing } from '#lib/search/search-answer.ts';
import { addressOf } from './address.ts';

/** What to do where nothing was found: what was looked in, and ways that lead to something. */
export function NothingFound({ none }: { none: Nothing }) {
  return (
    <div className="notice set-in">
      <h2>Not in the archive</h2>
      <p className="prose">{none.sentence}</p>
      <dl className="facts">
        <dt>Looked in</dt>
        <dd>{none.lookedIn}</dd>
      </dl>
      {none.ways.length > 0 ? (
        <p className="acts">
          {none.ways.map(({ label, count, question }) => (
            <a key={`${label} ${addressOf(question)}`} className="btn" href={addressOf(question)}>
              {label} <span className="quiet num">{count.toLocaleString('en')}</span>
            </a>
          ))}
        </p>
      ) : null}
    </div>
  );
}
