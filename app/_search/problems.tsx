import type { SearchAnswer } from '#lib/search/search-answer.ts';

/** What could not be read in the words, marked where it stands, and what was made of it. */
export function Problems({ answer }: { answer: SearchAnswer }) {
  const { question } = answer;
  const problems = problemsShown(answer);
  if (problems.length === 0) return null;
  return (
    <div className="problems" id="q-wrong">
      {problems.map(({ start, end, says, readAs }) => (
        <p key={`${start} ${end} ${says}`} className="problem">
          <code>
            {shortened(question.text.slice(0, start), 'end')}
            <mark className="wrong-part">{question.text.slice(start, end)}</mark>
            {shortened(question.text.slice(end), 'start')}
          </code>{' '}
          {says} <span className="quiet">{readAs}</span>
        </p>
      ))}
    </div>
  );
}

/** What is still being typed is no fault while its end is offered. */
export function problemsShown({ problems, completions, question }: SearchAnswer): SearchAnswer['problems'] {
  return completions.length === 0 ? problems : problems.filter(({ end }) => end < question.text.trimEnd().length);
}

/** Enough of what stands beside the place to find it again. */
const BESIDE = 40;

function shortened(text: string, keep: 'start' | 'end'): string {
  const letters = [...text];
  if (letters.length <= BESIDE) return text;
  return keep === 'end' ? `…${letters.slice(-BESIDE).join('')}` : `${letters.slice(0, BESIDE).join('')}…`;
}
