import { KINDS, type Kind } from '#lib/archive/kind.ts';
import { KindName } from '../_ui/kind-name.tsx';
import { type DateCount, totalOf } from './date-count.ts';
import type { AxisGap, RecordUnit } from './record-axis.ts';
import { archiveRecord, type RecordColumn } from './record-model.ts';
import { RecordHatch, RecordSpan } from './record-span.tsx';

/** The whole archive by date: one square a statement above the line where its date is certain, below it as the span it is. */
export function ArchiveByDate({ counts, undated }: { counts: readonly DateCount[]; undated: number }) {
  const record = archiveRecord(counts);
  if (record.parts.length === 0) return null;
  return (
    <section className="record" aria-label="The archive by date">
      <div className="record-plot">
        {record.parts.map((part) => (part.type === 'gap' ? <Gap key={part.first} gap={part} /> : <Column key={part.key} column={part} unit={record.unit} />))}
      </div>
      <div className="axis">
        {record.parts.map((part) =>
          part.type === 'gap' ? (
            <span key={part.first} className="gap" />
          ) : (
            <span key={part.key}>{part.label === undefined ? null : <a href={`/dates/${part.key.slice(0, 4)}`}>{part.label}</a>}</span>
          ),
        )}
      </div>
      <div className="spans">
        <RecordHatch />
        {record.spans.map((row) => (
          <RecordSpan key={row.label} row={row} />
        ))}
      </div>
      <RecordNotes each={record.each} undated={undated} unit={record.unit} />
    </section>
  );
}

function Gap({ gap }: { gap: AxisGap }) {
  return <div className="gapnote">{gap.name}</div>;
}

function Column({ column, unit }: { column: RecordColumn; unit: RecordUnit }) {
  const className = column.begins ? 'm jan' : 'm';
  if (column.count === 0) return <span className={className} />;
  // Longer units have no page of their own: the list narrowed to them stands in.
  const href = unit === 'month' || unit === 'year' ? `/dates/${column.key}` : `/?said=${column.first.slice(0, 4)}/${column.last.slice(0, 4)}`;
  return (
    <span className={className}>
      {keyed(column.squares).map(([key, kind]) => (
        <i key={key} className={`cell ${kind}`} />
      ))}
      <i className={`n num digits-${Math.min(4, String(column.count).length)}`} aria-hidden="true">
        {column.count.toLocaleString('en')}
      </i>
      <a className="whole" href={href}>
        <span className="sr">
          {column.name}: {column.count.toLocaleString('en')}
        </span>
      </a>
    </span>
  );
}

/** Squares have nothing to tell them apart but their place. */
function keyed(squares: readonly Kind[]): [string, Kind][] {
  return squares.map((kind, place) => [`${kind}-${place}`, kind]);
}

function RecordNotes({ each, undated, unit }: { each: number; undated: number; unit: RecordUnit }) {
  return (
    <>
      {each > 1 ? (
        <p className="record-note">
          One square stands for up to {each} statements of one kind in a {unit}.
        </p>
      ) : null}
      {undated > 0 ? (
        <p className="record-note">
          <a href="/dates">{undated} without a date</a>
        </p>
      ) : null}
      <p className="sr">
        <a href="/dates">The same as a table, by year, month and day</a>
      </p>
    </>
  );
}

/** The kinds with their squares and how many statements of each there are; each narrows the list to its kind. */
export function KindKey({ counts }: { counts: readonly DateCount[] }) {
  return (
    <nav className="key" aria-label="Kinds of statement">
      {KINDS.map((kind) => (
        <a key={kind} href={`/?kind=${kind}`}>
          <i className={`cell ${kind} sw`} />
          <KindName kind={kind} /> <span className="num">{totalOf(counts.filter((entry) => entry.kind === kind)).toLocaleString('en')}</span>
        </a>
      ))}
    </nav>
  );
}
