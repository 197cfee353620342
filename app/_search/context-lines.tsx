import Link from 'next/link';
import type { Concordance, ConcordanceLine } from '#lib/search/concordance.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { LINE_ORDERS, type LineOrder, questionToParams } from '#lib/search/search-question.ts';
import { addressOf } from './address.ts';
import { inContext, withLimit } from './change-question.ts';
import { byDirection } from './stops.ts';

const NAMES: Record<LineOrder, string> = { list: 'as listed', left: 'word before', right: 'word after', date: 'date said', speaker: 'speaker' };

/** Statements a page: lines are sorted within it, and who compares wants many. */
const LENGTHS = [20, 100, 500];

/** The hits of a page of results, a line each with the words around it (key word in context): a table, so that it can be heard cell by cell. */
export function ContextLines({ answer, context, selected }: { answer: SearchAnswer; context: Concordance; selected: string | null }) {
  const { question, results, listed } = answer;
  const shown = results.reduce((sum, { copies = [] }) => sum + 1 + copies.length, 0);
  const order = question.kwic ?? 'list';
  const { lines, without } = context;
  const params = questionToParams(question);
  return (
    <section aria-label="Hits in context">
      <div className="kwic-head">
        <p>
          <b className="num">{lines.length.toLocaleString('en')}</b> {lines.length === 1 ? 'line' : 'lines'} from {statements(shown - without)}
          {listed > results.length ? ' on this page' : ''}
          {without === 0 ? null : (
            <>
              {'; '}
              {statements(without)} found by a name, a place or another wording, in <a href={addressOf(inContext(question, null))}>the list</a> only
            </>
          )}
        </p>
        <nav aria-label="Order of the lines">
          Lines by{' '}
          {LINE_ORDERS.map((each, index) => (
            <span key={each}>
              {index === 0 ? '' : ' · '}
              <a href={addressOf(inContext(question, each))} aria-current={each === order ? 'true' : undefined}>
                {NAMES[each]}
              </a>
            </span>
          ))}
        </nav>
        {listed <= (LENGTHS[0] ?? 0) ? null : (
          <nav aria-label="Statements a page">
            Statements a page{' '}
            {LENGTHS.map((length, index) => (
              <span key={length}>
                {index === 0 ? '' : ' · '}
                <a className="num" href={addressOf(withLimit(question, length))} aria-current={length === question.limit ? 'true' : undefined}>
                  {length}
                </a>
              </span>
            ))}
          </nav>
        )}
      </div>
      {byDirection(lines).map((part, index) =>
        part.length === 0 ? null : (
          <LineTable key={index === 0 ? 'ltr' : 'rtl'} lines={part} order={order} fromRight={index === 1} query={params.toString()} selected={selected} />
        ),
      )}
    </section>
  );
}

const statements = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'statement' : 'statements'}`;

interface TableProps {
  lines: readonly ConcordanceLine[];
  order: LineOrder;
  fromRight: boolean;
  query: string;
  selected: string | null;
}

function LineTable({ lines, order, fromRight, query, selected }: TableProps) {
  return (
    <table className="kwic" dir={fromRight ? 'rtl' : undefined}>
      <caption className="sr">{fromRight ? 'Hits in context, written from right to left' : 'Hits in context'}</caption>
      <thead>
        <tr>
          <th scope="col" className="before" aria-sort={order === 'left' ? 'ascending' : undefined}>
            Before
          </th>
          <th scope="col" className="hit">
            Hit
          </th>
          <th scope="col" className="after" aria-sort={order === 'right' ? 'ascending' : undefined}>
            After
          </th>
          <th scope="col">Who and when</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.key} line={line} query={query} current={line.key === selected} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, query, current }: { line: ConcordanceLine; query: string; current: boolean }) {
  const { key, row, of, before, hit, after, cutBefore, cutAfter, how, number } = line;
  const language = of === 'text' ? row.language : undefined;
  return (
    <tr id={key} className={`${posture(line)}${current ? ' is-on' : ''}`} aria-current={current ? 'true' : undefined}>
      <td className="before" lang={language}>
        <span>
          <bdi>
            {cutBefore ? '…' : ''}
            {before}
          </bdi>
        </span>
      </td>
      <td className={`hit${/\s$/.test(before) ? ' gap-before' : ''}${/^\s/.test(after) ? ' gap-after' : ''}`} lang={language}>
        <bdi>
          <mark className={how === 'near' ? 'near' : undefined}>{hit}</mark>
        </bdi>
      </td>
      <td className="after" lang={language}>
        <bdi>
          {after}
          {cutAfter ? '…' : ''}
        </bdi>
      </td>
      <td className="ref" dir="ltr">
        <Link href={`/statements/${row.id}?${query}#hit-${number}`} prefetch={false}>
          <bdi>{row.speakers.map(({ name }) => name).join(' and ')}</bdi>, {row.said?.label ?? 'date not known'}
        </Link>
        <span className="second">{of === 'summary' ? `Our summary. ${row.kindLabel}` : row.kindLabel}</span>
      </td>
    </tr>
  );
}

/** Words in the posture of their kind; our own words beside somebody's never in theirs. */
function posture({ row: { kind }, of }: ConcordanceLine): string {
  const shown = of === 'summary' && (kind === 'direct' || kind === 'reported') ? 'paraphrase' : kind;
  return `p-${shown}${of === 'summary' ? ' by-us' : ''}`;
}
