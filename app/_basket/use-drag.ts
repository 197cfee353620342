import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useState } from 'react';

interface Drag {
  id: string;
  /** The place it would take, counted from 0 among all. */
  to: number;
}

export interface Dragging {
  drag: Drag | null;
  /** For the grip of a statement: `onPointerDown`. */
  grip: (id: string) => (event: PointerEvent<HTMLElement>) => void;
}

/** Within so many pixels of an edge the page scrolls along. */
const EDGE = 72;
const STEP = 14;

/** Moves the items of a list (`li[data-id]`) by pointer, finger or pen; Escape or a lost pointer leaves all as it was. */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (id: string, to: number) => void): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const drop = useEffectEvent(() => {
    if (drag !== null) onDrop(drag.id, drag.to);
    setDrag(null);
  });
  const id = drag?.id ?? null;

  useEffect(() => {
    if (id === null) return;
    const listeners = new AbortController();
    let last = 0;
    let frame = 0;
    const follow = () => {
      setDrag({ id, to: placeAt(list.current, id, last) });
      const by = last < EDGE ? -STEP : last > innerHeight - EDGE ? STEP : 0;
      frame = by === 0 ? 0 : requestAnimationFrame(follow);
      if (by !== 0) scrollBy({ top: by, behavior: 'instant' });
    };
    const on = <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, act, { signal: listeners.signal });
    on('pointermove', ({ clientY }) => {
      last = clientY;
      cancelAnimationFrame(frame);
      follow();
    });
    on('pointerup', drop);
    on('pointercancel', () => setDrag(null));
    on('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setDrag(null);
    });
    return () => {
      listeners.abort();
      cancelAnimationFrame(frame);
    };
  }, [id, list]);

  const grip = (dragged: string) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    setDrag({ id: dragged, to: placeAt(list.current, dragged, event.clientY) });
  };
  return { drag, grip };
}

/** The place that an item takes when it is let go at this height: behind all others whose middle is above. */
function placeAt(list: HTMLElement | null, id: string, y: number): number {
  const others = [...(list?.querySelectorAll<HTMLElement>(':scope > li[data-id]') ?? [])].filter((item) => item.dataset['id'] !== id);
  return others.filter((item) => {
    const { top, height } = item.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}
