import Link from 'next/link';
import type { PointerEvent } from 'react';
import { RowActions } from '../_citation/row-actions.client.tsx';
import { StatementRowView } from '../_ui/statement-row.tsx';
import type { BasketItem } from './basket.ts';
import { NoteField } from './note-field.tsx';
import type { Known } from './use-rows.ts';

interface Props {
  item: BasketItem;
  /** Undefined as long as the server has not answered. */
  known: Known | undefined;
  place: number;
  count: number;
  current: boolean;
  dragged: boolean;
  drop: 'above' | 'below' | undefined;
  onGrip: (event: PointerEvent<HTMLElement>) => void;
  onMove: (to: number) => void;
  onOut: () => void;
}

/** A statement in the basket: its number and what moves it, the statement, and what its owner wrote beside it. */
export function BasketLine({ item, known, place, count, current, dragged, drop, onGrip, onMove, onOut }: Props) {
  const { id } = item;
  return (
    <li className="basket-line" data-id={id} data-drop={drop} data-dragged={dragged ? '' : undefined}>
      <div className="basket-hold">
        <span className="basket-number num">{place + 1}</span>
        <button className="basket-grip" type="button" tabIndex={-1} aria-label={`Drag ${id}`} onPointerDown={onGrip} />
        <button className="basket-step" type="button" aria-label={`Move ${id} up`} disabled={place === 0} onClick={() => onMove(place - 1)}>
          ↑
        </button>
        <button className="basket-step" type="button" aria-label={`Move ${id} down`} disabled={place === count - 1} onClick={() => onMove(place + 1)}>
          ↓
        </button>
        <button className="basket-out plain" type="button" aria-label={`Take out ${id}`} onClick={onOut}>
          Take out
        </button>
      </div>
      {known !== undefined && 'row' in known ? (
        <StatementRowView row={known.row} current={current} actions={<RowActions row={known.row} onBasket={onOut} />} />
      ) : (
        <Unknown id={id} known={known} />
      )}
      <NoteField item={item} />
    </li>
  );
}

/** What is not, or not yet, shown as a statement. */
function Unknown({ id, known }: { id: string; known: { suggestions: string[] } | undefined }) {
  if (known === undefined)
    return (
      <p className="basket-unknown second">
        <Link href={`/statements/${id}`} prefetch={false}>
          {id}
        </Link>
      </p>
    );
  return (
    <p className="basket-unknown">
      <b>{id}</b> is not in this archive, or no longer. Its note stays.{' '}
      {known.suggestions.length === 0 ? null : (
        <>
          Did you mean{' '}
          {known.suggestions.map((other, index) => (
            <span key={other}>
              {index === 0 ? '' : ' or '}
              <Link href={`/statements/${other}`} prefetch={false}>
                {other}
              </Link>
            </span>
          ))}
          ?
        </>
      )}
    </p>
  );
}
