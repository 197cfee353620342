import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { addressOf } from './address.ts';
import { atOffset } from './change-question.ts';

/** The pages of a long list: the ends, the neighbours of this one, and gaps as null. */
function pageNumbers(page: number, pages: number): (number | null)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, pages])].filter((each) => each >= 1 && each <= pages).sort((a, b) => a - b);
  return wanted.flatMap((each, place) => (place > 0 && each - (wanted[place - 1] ?? each) > 1 ? [null, each] : [each]));
}

/** Pages as addresses, so that going back finds the same page again. */
export function ResultPages({ answer }: { answer: SearchAnswer }) {
  const { question, listed } = answer;
  const { limit, offset } = question;
  if (limit === 0 || (listed <= limit && offset === 0)) return null;
  const page = Math.floor(offset / limit) + 1;
  const pages = Math.ceil(listed / limit);
  const address = (number: number) => addressOf(atOffset(question, (number - 1) * limit));
  return (
    <nav className="pages" aria-label="Pages of results">
      {page > 1 ? (
        <a href={address(page - 1)} rel="prev">
          Previous
        </a>
      ) : null}
      {pageNumbers(page, pages).map((number, place) =>
        number === null ? (
          <span key={`gap-${place === 1 ? 'before' : 'after'}`}>…</span>
        ) : number === page ? (
          <b key={number} aria-current="page">
            {number}
          </b>
        ) : (
          <a key={number} href={address(number)} aria-label={`Page ${number}`}>
            {number}
          </a>
        ),
      )}
      {page < pages ? (
        <a href={address(page + 1)} rel="next">
          Next
        </a>
      ) : null}
    </nav>
  );
}
