import type { Beside, SearchAnswer, SearchResult } from '#lib/search/search-answer.ts';
import { questionToParams } from '#lib/search/search-question.ts';
import { RowActions } from '../_citation/row-actions.client.tsx';
import { StatementRowView } from '../_ui/statement-row.tsx';
import { Copies } from './copies.tsx';
import { FoundBy } from './found-by.tsx';
import { groupResults } from './result-groups.ts';

interface Props {
  answer: SearchAnswer;
  /** Id of the row that keys act on. */
  selected: string | null;
  /** Only what a screen holds. */
  onlyFirst?: boolean;
}

/** More than stand on any screen at once. */
const FIRST = 10;

/** The statements found, in groups, and beside them what does not answer but belongs next to the answer. */
export function ResultList({ answer, selected, onlyFirst = false }: Props) {
  const query = queryOf(answer);
  const listed = onlyFirst ? { ...answer, results: answer.results.slice(0, FIRST), beside: [] } : answer;
  return (
    <>
      {groupResults(listed).map((group, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same date or nearness can come again further down
        <section key={`${place} ${group.key}`} className="group" aria-label={group.name}>
          {group.heading === undefined ? null : <h2 className="label group-head">{group.heading}</h2>}
          {group.results.map((result, index) => (
            <Row key={result.row.id} result={result} answer={answer} query={query} selected={selected} showDate={!group.oneDate || index === 0} />
          ))}
        </section>
      ))}
      {listed.beside.map((beside) => (
        <BesideGroup key={beside.reason} beside={beside} answer={answer} query={query} selected={selected} />
      ))}
    </>
  );
}

/** The question as a statement's address keeps it: its page shows the same hits and leads back to this list. */
function queryOf({ question }: SearchAnswer): string {
  const params = questionToParams(question).toString();
  return params === '' ? '' : `?${params}`;
}

function BesideGroup({ beside, answer, query, selected }: { beside: Beside; answer: SearchAnswer; query: string; selected: string | null }) {
  const rest = beside.total - beside.results.length;
  return (
    <section className="group beside" aria-label={beside.heading}>
      <h2 className="label group-head">{beside.heading}</h2>
      {beside.results.map((result) => (
        <Row key={result.row.id} result={result} answer={answer} query={query} selected={selected} showDate />
      ))}
      {rest > 0 ? <p className="more quiet">and {rest.toLocaleString('en')} more</p> : null}
    </section>
  );
}

interface RowProps {
  result: SearchResult;
  answer: SearchAnswer;
  query: string;
  selected: string | null;
  showDate: boolean;
}

function Row({ result, answer, query, selected, showDate }: RowProps) {
  const { row, why, copies } = result;
  return (
    <>
      <StatementRowView
        row={row}
        marks={why.marks}
        query={query}
        showDate={showDate}
        current={row.id === selected}
        actions={<RowActions row={row} />}
        {...(result.badge === undefined ? {} : { badge: <FoundBy result={result} answer={answer} /> })}
      />
      {copies === undefined ? null : <Copies copies={copies} answer={answer} query={query} selected={selected} />}
    </>
  );
}
