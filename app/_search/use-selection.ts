import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { useKey } from '../_ui/use-key.client.ts';
import { copyFrom } from './copy-statement.ts';

export interface Selection {
  /** The row that keys act on, by its id; null where none was chosen. */
  selected: string | null;
  /** To the first row: arrow down in the field. */
  first: () => void;
}

/** Moves through the rows with the arrow keys; the words of the row take the focus, so that Enter opens them. */
export function useSelection(
  answer: SearchAnswer,
  initial: string | null,
  list: RefObject<HTMLElement | null>,
  field: RefObject<HTMLInputElement | null>,
): Selection {
  const [chosen, setChosen] = useState(initial);
  const rows = useMemo(() => rowsOf(answer), [answer]);
  const place = rows.findIndex(({ id }) => id === chosen);
  const selected = place < 0 ? null : chosen;

  const goTo = useCallback(
    (row: StatementRow | undefined) => {
      if (row === undefined) return;
      setChosen(row.id);
      focusRow(list.current, row.id);
    },
    [list],
  );

  useKey('next', () => (rows.length === 0 ? false : goTo(rows[Math.min(place + 1, rows.length - 1)])));
  useKey('previous', () => {
    if (place < 0) return false;
    if (place > 0) return goTo(rows[place - 1]);
    field.current?.focus();
    setChosen(null);
  });

  // Nothing chosen yet: the first is meant, as it is the first that one sees.
  const meant = rows[Math.max(place, 0)];
  useKey('cite', () => (meant === undefined ? false : void copyFrom(meant, 'cite')));
  useKey('words', () => (meant?.text === undefined ? false : void copyFrom(meant, 'words')));
  useKey('link', () => (meant === undefined ? false : void copyFrom(meant, 'link')));

  useEffect(() => {
    const region = list.current;
    const follow = (event: FocusEvent) => {
      const row = event.target instanceof Element ? event.target.closest('article.st') : null;
      if (row !== null) setChosen(row.id);
    };
    region?.addEventListener('focusin', follow);
    return () => region?.removeEventListener('focusin', follow);
  }, [list]);

  return { selected, first: useCallback(() => goTo(rows[0]), [goTo, rows]) };
}

/** All rows on the page, from top to bottom. */
function rowsOf(answer: SearchAnswer): StatementRow[] {
  return [...answer.results, ...answer.beside.flatMap(({ results }) => results)].map(({ row }) => row);
}

function focusRow(list: HTMLElement | null, id: string): void {
  const row = list?.querySelector(`[id="${CSS.escape(id)}"]`);
  row?.querySelector<HTMLElement>('.words a')?.focus({ preventScroll: true });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  row?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
