import type { SearchState } from './search-state.ts';

/** What must be said above the list: what the search did, and what stands in its way. */
export function Notices({ state, onTryAgain }: { state: SearchState; onTryAgain: () => void }) {
  const { answer, trouble, failure } = state;
  return (
    <>
      {failure === undefined ? null : (
        <div className="notice set-in" role="alert">
          <h2>The search did not answer</h2>
          <p className="prose">{failure} What stands below is the last answer that came.</p>
          <p className="acts">
            <button className="btn main" type="button" onClick={onTryAgain}>
              Try again
            </button>
          </p>
        </div>
      )}
      {answer.notices.map((notice) => (
        <p key={notice} className="hint-line">
          {notice}
        </p>
      ))}
      {trouble === undefined || failure !== undefined ? null : (
        <p className="hint-line">
          The index did not open in this browser, so the server answers: slower, with the same results. <span className="quiet">{trouble}</span>{' '}
          <button className="plain" type="button" onClick={onTryAgain}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}
