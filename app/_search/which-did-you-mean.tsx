import type { SearchQuestion } from '#lib/search/search-question.ts';
import { addressOf } from './address.ts';
import type { UnclosedMark } from './unclosed-mark.ts';

/** Shows where the mark was opened and what may have been meant, each an address. */
export function WhichDidYouMean({ question, mark }: { question: SearchQuestion; mark: UnclosedMark }) {
  return (
    <div className="notice set-in">
      <h2>Which did you mean?</h2>
      <pre className="code">
        {question.text}
        {'\n'}
        {' '.repeat([...question.text.slice(0, mark.at)].length)}^ opened here, never closed
      </pre>
      <p className="acts">
        {[mark.closed, mark.without].map((text) => (
          <a key={text} className="btn" href={addressOf({ ...question, text, offset: 0 })}>
            {text}
          </a>
        ))}
      </p>
    </div>
  );
}
