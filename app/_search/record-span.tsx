import type { SpanBar, SpanRow } from './record-spans.ts';

/** Gap between a bar and its label, in pixels. */
const APART = 7;

/** One line below the record. Drawn with percentages as attributes, so that it follows the columns above without a style. */
export function RecordSpan({ row }: { row: SpanRow }) {
  const from = Math.min(...row.bars.map(({ x }) => x));
  const to = Math.max(...row.bars.map(({ x, width }) => x + width));
  return (
    <a className={row.place === 'above' ? 'span tall' : 'span'} href={row.year === undefined ? '/dates' : `/dates/${row.year}`}>
      <span className="sr">{row.label}</span>
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        <SpanLabel row={row} from={from} to={to} />
        {row.bars.map((bar) => (
          <Bar key={`${bar.x}-${bar.width}-${bar.look}`} bar={bar} top={row.place === 'above' ? 20 : 8} />
        ))}
      </svg>
    </a>
  );
}

function SpanLabel({ row, from, to }: { row: SpanRow; from: number; to: number }) {
  switch (row.place) {
    case 'before':
      return (
        <text x={`${from}%`} dx={-APART} y="16" textAnchor="end">
          {row.label}
        </text>
      );
    case 'after':
      return (
        <text x={`${to}%`} dx={APART} y="16">
          {row.label}
        </text>
      );
    case 'above':
      return (
        <text x={from < 100 - to ? `${from}%` : `${to}%`} y="14" textAnchor={from < 100 - to ? 'start' : 'end'}>
          {row.label}
        </text>
      );
  }
}

function Bar({ bar, top }: { bar: SpanBar; top: number }) {
  const { x, width, look, squares } = bar;
  if (look !== 'coarse') return <rect className={look} x={`${x}%`} width={`${width}%`} y={top + 0.5} height="7" />;
  const each = width / Math.max(1, squares.length);
  return (
    <>
      <rect className="coarse" x={`${x}%`} width={`${width}%`} y={top - 0.5} height="9" />
      {squares
        .map((kind, place) => ({ kind, at: x + place * each }))
        .map(({ kind, at }) => (
          <rect
            key={at}
            className={`mini ${kind}`}
            x={`${at + each * 0.06}%`}
            width={`${each * 0.88}%`}
            y={kind === 'authorial' ? top + 3.25 : top + 1.5}
            height={kind === 'authorial' ? 1.5 : 5}
          />
        ))}
    </>
  );
}

/** The hatching of a window, defined once for all rows. */
export function RecordHatch() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="record-hatch">
      <defs>
        <pattern id="record-hatch" width="4.4" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(25)">
          <path d="M0 0v7" className="hatch" />
        </pattern>
      </defs>
    </svg>
  );
}
