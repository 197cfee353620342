import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { addressOf, isEmpty } from './address.ts';

/** How large the archive is, for the line under an empty field. */
export interface ArchiveSize {
  statements: number;
  speakers: number;
  /** `2004 to 2019`, or nothing where no date is known. */
  years: string;
}

const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

/** Whether every statement found so far has only a near spelling of the words. */
function isNearOnly({ results }: SearchAnswer): boolean {
  return results.length > 0 && results.every(({ why }) => why.level === 'near');
}

/** The count in one sentence of plain text, for those who hear the page. */
export function countSentence(answer: SearchAnswer, size: ArchiveSize): string {
  if (isEmpty(answer.question)) return `${many(size.statements, 'statement', 'statements')} by ${many(size.speakers, 'speaker', 'speakers')}`;
  if (isNearOnly(answer)) return `No statement has these words as typed; ${many(answer.total, 'near match', 'near matches')}`;
  return `${many(answer.total, 'statement', 'statements')}${inResults(answer)}${whereFound(answer)}`;
}

/** Copies stand below one another: then there are fewer results than statements. */
const inResults = ({ total, listed }: SearchAnswer) => (listed === total ? '' : ` in ${many(listed, 'result', 'results')}`);

/** `: 5 in the words themselves, 9 in our summaries`: told apart, because only the former are anybody's words. */
function whereFound({ total, inWords, inSummaries, results }: SearchAnswer): string {
  if (total === 0) return '';
  const searched = results.some(({ why }) => why.level !== undefined);
  const other = total - inWords - inSummaries;
  const parts = [
    inWords > 0 ? `${inWords.toLocaleString('en')} ${searched ? 'in the words themselves' : 'to the letter'}` : null,
    inSummaries > 0 ? `${inSummaries.toLocaleString('en')} in our summaries` : null,
    other > 0 && searched ? `${other.toLocaleString('en')} ${otherwise(results)}` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `: ${parts.join(', ')}`;
}

function otherwise(results: SearchAnswer['results']): string {
  return results.every(({ why }) => why.level === 'variant') ? 'in another wording' : 'by name, place, source or another wording';
}

/** The line under the field: what was found and where in the statements; or how large the archive is. */
export function StatusLine({ answer, size }: { answer: SearchAnswer; size: ArchiveSize }) {
  const { question, total, outOf, suggestions } = answer;
  // Counted over the whole archive: beside a narrowed list the number would lead elsewhere.
  const narrowed = Object.keys(question.filters).length > 0 || answer.understood.some(({ id }) => id.startsWith('typed:'));
  const onTopic = narrowed ? [] : answer.onTopic;
  if (isEmpty(question)) {
    return (
      <span>
        <b className="num">{size.statements.toLocaleString('en')}</b> {size.statements === 1 ? 'statement' : 'statements'} by{' '}
        {many(size.speakers, 'speaker', 'speakers')}
        {size.years === '' ? '' : `, ${size.years}`}
      </span>
    );
  }
  const near = isNearOnly(answer);
  return (
    <>
      <span>
        <b className="num">{(near ? 0 : total).toLocaleString('en')}</b>
        {near
          ? ' statements have these words as typed'
          : total === 0
            ? ' statements'
            : ` of ${outOf.toLocaleString('en')}${inResults(answer)}${whereFound(answer)}`}
        {onTopic.map(({ id, label, count }) => (
          <span key={id}>
            ; <a href={addressOf({ ...question, text: '', offset: 0, filters: { topic: [id] } })}>{count.toLocaleString('en')} more</a> on the topic {label}
          </span>
        ))}
      </span>
      {suggestions.length > 0 ? (
        <span>
          Did you mean{' '}
          {suggestions.map(({ text, count }, place) => (
            <span key={text}>
              {place > 0 ? ' or ' : ''}
              <a href={addressOf({ ...question, text, offset: 0 })}>
                <b>{text}</b>
              </a>{' '}
              <span className="quiet num">{count}</span>
            </span>
          ))}
          ?
        </span>
      ) : null}
    </>
  );
}
