'use client';

import { useEffect } from 'react';

/** What happened and what to do next, where a page could not be made. The server's log has the reason; the reader gets its number. */
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => {
    document.title = 'This page could not be made · On the Record';
  }, []);
  return (
    <div className="frame">
      <div className="sect">
        <div className="notice" role="alert">
          <h1 className="title">This page could not be made</h1>
          <p className="prose">
            The archive could not be read just now; nothing in it is lost. Try again. If it stays so, whoever runs this archive finds the reason in the server’s
            log
            {error.digest === undefined ? '.' : `, under the number ${error.digest}.`}
          </p>
          <p className="acts">
            <button className="btn main" type="button" onClick={reset}>
              Try again
            </button>
            <a className="btn" href="/">
              Go to the search
            </a>
          </p>
        </div>
      </div>
    </div>
  );
}
