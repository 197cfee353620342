import type { CopyResult, SearchAnswer } from '#lib/search/search-answer.ts';
import { RowActions } from '../_citation/row-actions.client.tsx';
import { StatementRowView } from '../_ui/statement-row.tsx';
import { FoundBy } from './found-by.tsx';

interface Props {
  copies: readonly CopyResult[];
  answer: SearchAnswer;
  query: string;
  selected: string | null;
}

/** The copies below a result, shut until asked for: each whole, with its own date, hands, kind and doubts. */
export function Copies({ copies, answer, query, selected }: Props) {
  return (
    <details className="copies">
      <summary>
        <b className="num">{copies.length.toLocaleString('en')}</b> more {copies.length === 1 ? 'witness' : 'witnesses'} to these words
        <span className="quiet">{pagesOf(copies)}</span>
      </summary>
      {copies.map((copy) => (
        <StatementRowView
          key={copy.row.id}
          row={copy.row}
          marks={copy.why.marks}
          query={query}
          current={copy.row.id === selected}
          actions={<RowActions row={copy.row} />}
          badge={
            <>
              {copy.sameWords ? 'The same words.' : 'Nearly the same words.'} {copy.badge === undefined ? null : <FoundBy result={copy} answer={answer} />}
            </>
          }
        />
      ))}
    </details>
  );
}

/** More names than fit one line say less. */
const NAMED = 3;

/** Where they were read, each once: the last hands. */
function pagesOf(copies: readonly CopyResult[]): string {
  const names = [...new Set(copies.flatMap(({ row }) => row.hands.at(-1)?.name ?? []))];
  const more = names.length - NAMED;
  return names.length === 0 ? '' : `: ${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more.toLocaleString('en')} more` : ''}`;
}
