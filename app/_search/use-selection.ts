import { type RefObject, useCallback, useEffect, useState } from 'react';
import { useStatementKeys } from '../_citation/use-statement-keys.ts';
import { useKey } from '../_ui/use-key.client.ts';
import type { Stop } from './stops.ts';

export interface Selection {
  /** The row or line that keys act on, by its id on the page; null where none was chosen. */
  selected: string | null;
  /** To the first row: arrow down in the field. */
  first: () => void;
}

/** Moves through rows or lines with the arrow keys; what leads to the statement takes the focus, so that Enter opens it. */
export function useSelection(
  stops: readonly Stop[],
  initial: string | null,
  list: RefObject<HTMLElement | null>,
  field: RefObject<HTMLElement | null>,
  onBasket?: (id: string) => void,
): Selection {
  const [chosen, setChosen] = useState(initial);
  const place = stops.findIndex(({ key }) => key === chosen);
  const selected = place < 0 ? null : chosen;

  const goTo = useCallback(
    (stop: Stop | undefined) => {
      if (stop === undefined) return;
      setChosen(stop.key);
      focusStop(list.current, stop.key);
    },
    [list],
  );

  const isOpen = ({ key }: Stop) => rowOf(list.current, key)?.closest('details:not([open])') == null;
  useKey('next', () => (stops.length === 0 ? false : goTo(stops.slice(place + 1).find(isOpen) ?? stops[place])));
  useKey('previous', () => {
    if (place < 0) return false;
    const before = stops.slice(0, place).findLast(isOpen);
    if (before !== undefined) return goTo(before);
    field.current?.focus();
    setChosen(null);
  });

  // Nothing chosen yet: the first is meant, as it is the first that one sees.
  useStatementKeys(() => stops[Math.max(place, 0)]?.row, onBasket);

  useEffect(() => {
    const region = list.current;
    const follow = (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest('article.st, .kwic tbody tr') : null;
      if (row !== null) setChosen(row.id);
    };
    region?.addEventListener('focusin', follow);
    return () => region?.removeEventListener('focusin', follow);
  }, [list]);

  return { selected, first: useCallback(() => goTo(stops[0]), [goTo, stops]) };
}

const rowOf = (list: HTMLElement | null, key: string) => list?.querySelector(`[id="${CSS.escape(key)}"]`);

function focusStop(list: HTMLElement | null, key: string): void {
  const row = rowOf(list, key);
  row?.querySelector<HTMLElement>('.words a, .ref a')?.focus({ preventScroll: true });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  row?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
