import type { SearchAnswer, SearchResult } from '#lib/search/search-answer.ts';
import { addressOf } from './address.ts';
import { withVariants } from './change-question.ts';

/** Why a statement is in the list where its own words do not say it, with the way to leave such hits out. */
export function FoundBy({ result: { why, badge = '' }, answer }: { result: SearchResult; answer: SearchAnswer }) {
  const loose = why.level === 'variant' || why.level === 'near';
  const found = why.matches.find(({ level, found }) => (level === 'variant' || level === 'near') && found !== '' && badge.includes(found))?.found;
  const at = found === undefined ? -1 : badge.indexOf(found);
  const sentence = /[.?!…]$/.test(badge) ? badge : `${badge}.`;
  return (
    <>
      {found === undefined ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark className="near">{found}</mark>
          {sentence.slice(at + found.length)}
        </>
      )}
      {loose && answer.question.variants ? (
        <>
          {' '}
          <a href={addressOf(withVariants(answer.question, false))}>Search the exact words only</a>
        </>
      ) : null}
    </>
  );
}
