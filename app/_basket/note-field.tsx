import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { type BasketItem, withNote } from './basket.ts';
import { changeBasket } from './basket-store.ts';

/** So long after the last letter a note is kept; leaving the field or the page keeps it at once. */
const KEPT_AFTER_MS = 400;

/** One's own note on a statement, kept as it is written. On paper it stands as text. */
export function NoteField({ item: { id, note = '' } }: { item: BasketItem }) {
  const field = useId();
  const [written, setWritten] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef<string | null>(null);

  const keep = useCallback(() => {
    clearTimeout(waiting.current);
    const text = latest.current;
    latest.current = null;
    if (text !== null) changeBasket((basket) => withNote(basket, id, text));
  }, [id]);
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const write = (text: string) => {
    setWritten(text);
    latest.current = text;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(keep, KEPT_AFTER_MS);
  };
  // What another page wrote shows here as long as nobody is writing here.
  const shown = written ?? note;
  return (
    <div className="basket-note" data-empty={shown.trim() === '' ? '' : undefined}>
      <label className="sr" htmlFor={field}>
        Your note on {id}
      </label>
      <textarea
        id={field}
        rows={1}
        dir="auto"
        placeholder="Your note"
        value={shown}
        onChange={({ target }) => write(target.value)}
        onBlur={() => {
          keep();
          setWritten(null);
        }}
      />
      <p className="on-sheet" dir="auto">
        {shown}
      </p>
    </div>
  );
}
