import type { Field } from '#lib/search/search-answer.ts';
import { questionToParams } from '#lib/search/search-question.ts';
import { HitLinks } from './hit-links.client.tsx';
import type { Hits } from './hits.ts';
import { ResultLink } from './result-link.client.tsx';

/** Over a statement that a question led to: where it stands among the results, the hits on this page, and what was found where no mark can show it. */
export function HitBar({ hits }: { hits: Hits }) {
  const { count, elsewhere, place } = hits;
  if (place === undefined && count === 0 && elsewhere.length === 0) return null;
  return (
    <nav className="hit-bar" aria-label="Results and hits">
      {place === undefined ? null : (
        <p>
          <span>
            Result <b className="num">{place.position.toLocaleString('en')}</b> of <span className="num">{place.total.toLocaleString('en')}</span>
          </span>
          <ResultLink beside={addressOf(place.previous)} way="previous" />
          <ResultLink beside={addressOf(place.next)} way="next" />
        </p>
      )}
      {count === 0 ? null : <HitLinks count={count} />}
      {elsewhere.length === 0 ? null : (
        <p className="second">
          {count === 0 ? 'Found in ' : 'Also found in '}
          {elsewhere.map(({ field, found }, index) => (
            <span key={field}>
              {index === 0 ? '' : index === elsewhere.length - 1 ? ' and ' : ', '}
              {placeName(field)} (
              <bdi>
                <mark>{found.join(', ')}</mark>
              </bdi>
              )
            </span>
          ))}
          .
        </p>
      )}
    </nav>
  );
}

function addressOf(beside: NonNullable<Hits['place']>['next']): string | null {
  return beside === null ? null : `/statements/${beside.id}?${questionToParams(beside.question)}`;
}

function placeName(field: Field): string {
  switch (field) {
    case 'text':
      return 'the words';
    case 'summary':
      return 'our summary';
    case 'variant':
      return 'another wording';
    case 'name':
      return 'the speaker’s name';
    case 'identified':
      return 'our identification of the speaker';
    case 'reporter':
      return 'who passed it on';
    case 'source':
      return 'the source';
    case 'office':
      return 'the office';
    case 'event':
      return 'the event';
    case 'place':
      return 'the place';
    case 'topic':
      return 'the topics';
  }
}
