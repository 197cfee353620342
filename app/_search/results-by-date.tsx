import { type PointerEvent, useState } from 'react';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';
import { addressOf } from './address.ts';
import { withFacet } from './change-question.ts';
import { type Histogram, histogramOf, type TimeColumn } from './result-histogram.ts';

interface Props {
  answer: SearchAnswer;
  question: SearchQuestion;
  onAsk: (question: SearchQuestion) => void;
}

/** The hits by the date they were said. Pressed or drawn over it narrows to that time; the table behind it is for those who cannot see it. */
export function ResultsByDate({ answer, question, onAsk }: Props) {
  const histogram = histogramOf(answer.facets.said);
  if (histogram === null) return null;
  const { columns, spans, spansLeft, undated } = histogram;
  const address = (column: TimeColumn) => addressOf(withFacet(question, 'said', saidBetween(column, column), false));
  const beside = [
    spansLeft > 0 ? `${spansLeft.toLocaleString('en')} more of a time that is not known exactly` : null,
    undated > 0 ? `${undated.toLocaleString('en')} without a date` : null,
  ].filter((part) => part !== null);
  return (
    <section className="histo" aria-label="Results by date said">
      <Plot histogram={histogram} address={address} onRange={(from, to) => onAsk(withFacet(question, 'said', saidBetween(from, to), false))} />
      <p className="histo-foot">
        <span>{columns[0]?.label}</span>
        <span>{columns.at(-1)?.label}</span>
      </p>
      <details className="histo-table">
        <summary>As a table</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Said</th>
              <th scope="col" className="r">
                Statements
              </th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (column.count === 0 ? null : <Row key={column.first} label={column.label} count={column.count} href={address(column)} />))}
            {spans.map(({ label, count, value }) => (
              <Row key={value} label={label} count={count} href={addressOf(withFacet(question, 'said', value, false))} />
            ))}
          </tbody>
        </table>
      </details>
      {beside.length > 0 ? <p className="quiet">{beside.join(', ')}</p> : null}
    </section>
  );
}

function Row({ label, count, href }: { label: string; count: number; href: string }) {
  return (
    <tr>
      <td>
        <a href={href}>{label}</a>
      </td>
      <td className="r num">{count.toLocaleString('en')}</td>
    </tr>
  );
}

/** A month, or the first and the last of several: a value that the list can be narrowed to. */
function saidBetween(from: TimeColumn, to: TimeColumn): string {
  return from.first === to.last ? from.first : `${from.first}/${to.last}`;
}

interface PlotProps {
  histogram: Histogram;
  address: (column: TimeColumn) => string;
  onRange: (from: TimeColumn, to: TimeColumn) => void;
}

const HEIGHT = 40;

function Plot({ histogram: { columns, spans }, address, onRange }: PlotProps) {
  const [drawn, setDrawn] = useState<{ from: number; to: number } | null>(null);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const placeAt = ({ target }: PointerEvent) => {
    const item = target instanceof Element ? target.closest('li') : null;
    return item?.parentElement == null ? -1 : [...item.parentElement.children].indexOf(item);
  };
  const [low, high] = drawn === null ? [-1, -1] : [Math.min(drawn.from, drawn.to), Math.max(drawn.from, drawn.to)];
  const finish = () => {
    setDrawn(null);
    const [from, to] = [columns[low], columns[high]];
    if (low !== high && from !== undefined && to !== undefined) onRange(from, to);
  };
  return (
    <div className="histo-plot" aria-hidden="true">
      <ol
        onPointerDown={(event) => {
          const at = placeAt(event);
          if (event.button === 0 && at >= 0) setDrawn({ from: at, to: at });
        }}
        onPointerMove={(event) => {
          const at = placeAt(event);
          if (drawn !== null && at >= 0 && at !== drawn.to) setDrawn({ ...drawn, to: at });
        }}
        onPointerUp={finish}
        onPointerLeave={() => setDrawn(null)}
      >
        {columns.map((column, at) => (
          <li key={column.first} className={at >= low && at <= high && low !== high ? 'in' : undefined}>
            <a href={address(column)} tabIndex={-1} draggable={false} title={`${column.label}: ${column.count.toLocaleString('en')}`}>
              <Bar height={column.count === 0 ? 0 : Math.max(1.5, (column.count / most) * HEIGHT)} />
            </a>
          </li>
        ))}
      </ol>
      {spans.length === 0 ? null : (
        <svg viewBox={`0 0 ${columns.length * 10} ${spans.length * 5}`} preserveAspectRatio="none" height={spans.length * 5} aria-hidden="true">
          {spans.map(({ from, to, value, label, count }, row) => (
            <rect key={value} x={from * 10 + 0.5} y={row * 5 + 1} width={(to - from + 1) * 10 - 1} height={3}>
              <title>{`${label}: ${count.toLocaleString('en')}`}</title>
            </rect>
          ))}
        </svg>
      )}
    </div>
  );
}

function Bar({ height }: { height: number }) {
  return (
    <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect x={1} y={HEIGHT - height} width={8} height={height} />
    </svg>
  );
}
