import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useSelection } from '../_search/use-selection.ts';
import { toast } from '../_ui/toast.client.tsx';
import { useKey } from '../_ui/use-key.client.ts';
import { type Basket, moved, withItemAt, withoutItem } from './basket.ts';
import { BasketLine } from './basket-line.tsx';
import { changeBasket } from './basket-store.ts';
import { type Gone, linesOf } from './gone.ts';
import { useDrag } from './use-drag.ts';
import type { Rows } from './use-rows.ts';

/** The statements in their order: to be moved by hand or key, written beside, taken out and put back. */
export function BasketList({ basket, rows, title }: { basket: Basket; rows: Rows; title: RefObject<HTMLElement | null> }) {
  const list = useRef<HTMLOListElement>(null);
  const [gone, setGone] = useState<readonly Gone[]>([]);
  const [spoken, setSpoken] = useState('');
  const { items } = basket;
  const lines = linesOf(items, gone);
  const { refocus, keepFocus } = useKeptFocus(list, lines);

  const move = (id: string, to: number) => {
    const place = Math.max(0, Math.min(to, items.length - 1));
    keepFocus();
    changeBasket((now) => moved(now, id, place));
    setSpoken(`${id} is now ${place + 1} of ${items.length}`);
  };
  const takeOut = (id: string) => {
    const line = lines.findIndex((each) => 'item' in each && each.item.id === id);
    const item = items.find((each) => each.id === id);
    if (item === undefined) return;
    setGone([...gone, { item, line }]);
    changeBasket((now) => withoutItem(now, id));
    refocus(`[data-gone="${id}"] button`);
    setSpoken(`${id} is taken out; Undo puts it back`);
  };
  const putBack = (id: string, place: number) => {
    const item = gone.find((each) => each.item.id === id)?.item;
    if (item === undefined) return;
    const fault = changeBasket((now) => withItemAt(now, item, place));
    if (fault !== null) return toast('Not put back', fault);
    setGone(gone.filter((each) => each.item.id !== id));
    refocus(`[data-id="${id}"] .words a, [data-id="${id}"] .basket-out`);
    setSpoken(`${id} is back, ${place + 1} of ${items.length + 1}`);
  };

  const { drag, grip } = useDrag(list, move);
  const stops = items.flatMap(({ id }) => {
    const known = rows.of(id);
    return known !== undefined && 'row' in known ? [{ key: id, row: known.row }] : [];
  });
  const { selected } = useSelection(stops, null, list, title, takeOut);
  const byKey = (by: number) => () => {
    const id = document.activeElement?.closest<HTMLElement>('li[data-id]')?.dataset['id'] ?? selected;
    const place = items.findIndex((item) => item.id === id);
    return id === null || place < 0 ? false : move(id, place + by);
  };
  useKey('up', byKey(-1));
  useKey('down', byKey(1));

  return (
    <>
      <p className="sr" role="status">
        {spoken}
      </p>
      <ol className="basket-list" ref={list} data-dragging={drag === null ? undefined : ''}>
        {lines.map((line) =>
          'gone' in line ? (
            <li key={line.gone.id} className="basket-gone" data-gone={line.gone.id}>
              <span>
                <b>{nameOf(line.gone.id, rows)}</b> is taken out{line.gone.note === undefined ? '' : ', with your note'}.
              </span>
              <button className="btn" type="button" onClick={() => putBack(line.gone.id, line.place)}>
                Undo
              </button>
            </li>
          ) : (
            <BasketLine
              key={line.item.id}
              item={line.item}
              known={rows.of(line.item.id)}
              place={line.place}
              count={items.length}
              current={line.item.id === selected}
              dragged={drag?.id === line.item.id}
              drop={dropMark(drag, line.place, items)}
              onGrip={grip(line.item.id)}
              onMove={(to) => move(line.item.id, to)}
              onOut={() => takeOut(line.item.id)}
            />
          ),
        )}
      </ol>
    </>
  );
}

/** Where the dragged statement would come to stand: a line above or below one of the others. */
function dropMark(drag: { id: string; to: number } | null, place: number, items: Basket['items']): 'above' | 'below' | undefined {
  if (drag === null) return undefined;
  const from = items.findIndex(({ id }) => id === drag.id);
  if (drag.to === from || place !== drag.to) return undefined;
  return drag.to < from ? 'above' : 'below';
}

function nameOf(id: string, rows: Rows): string {
  const found = rows.of(id);
  return found !== undefined && 'row' in found ? `${id}, ${found.row.speakers.map(({ name }) => name).join(' and ')}` : id;
}

/** Keeps the focus where it was when lines change places, or brings it to what took the place of the line. */
function useKeptFocus(list: RefObject<HTMLElement | null>, lines: unknown) {
  const wanted = useRef<Element | string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the lines have changed
  useLayoutEffect(() => {
    const target = typeof wanted.current === 'string' ? list.current?.querySelector(wanted.current) : wanted.current;
    wanted.current = null;
    if (target instanceof HTMLElement && target !== document.activeElement) target.focus();
  }, [lines, list]);
  return {
    refocus: (selector: string) => {
      wanted.current = selector;
    },
    keepFocus: () => {
      const { activeElement } = document;
      wanted.current = list.current?.contains(activeElement) === true ? activeElement : null;
    },
  };
}
