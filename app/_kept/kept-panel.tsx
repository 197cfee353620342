import { type ComponentType, type RefObject, useEffect, useState } from 'react';

interface Props {
  text: string;
  field: RefObject<HTMLInputElement | null>;
  onManage: () => void;
}

/**
 * Under the field while it has the focus and is empty, or was reached by key and nothing is typed yet: the searches that this browser keeps.
 * What shows them is loaded when it is first wanted.
 */
export function KeptPanel({ text, field, onManage }: Props) {
  const [open, close] = useOpen(text, field);
  const [List, setList] = useState<ComponentType<{ onFollow: () => void; onManage: () => void }> | null>(null);
  useEffect(() => {
    if (!open || List !== null) return;
    import('./kept-list.tsx').then(
      ({ KeptList }) => setList(() => KeptList),
      () => {
        // Off the network: the field works without them.
      },
    );
  }, [open, List]);
  if (!open || List === null) return null;
  const follow = () => {
    close();
    field.current?.focus();
  };
  const manage = () => {
    close();
    onManage();
  };
  return <List onFollow={follow} onManage={manage} />;
}

/** Whether the panel is open. It follows the focus in the form of the field; Escape shuts it until the field is reached anew. */
function useOpen(text: string, field: RefObject<HTMLInputElement | null>): [boolean, () => void] {
  const [reached, setReached] = useState<{ byKey: boolean; text: string } | null>(null);
  useEffect(() => {
    const form = field.current?.form;
    if (form == null) return;
    let pressed = false;
    const listeners = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
      form.addEventListener(type, act, { signal: listeners.signal });
    on('pointerdown', () => {
      pressed = true;
    });
    on('pointerup', () => {
      pressed = false;
    });
    on('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement && target === field.current) setReached((before) => before ?? { byKey: !pressed, text: target.value });
    });
    // A button that is removed by its own press leaves the focus nowhere: that is no way back either.
    on('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) setReached(null);
    });
    on('keydown', (event) => {
      if (event.key !== 'Escape' || form.querySelector('.kept-panel') === null) return;
      // Else the browser would empty the field.
      event.preventDefault();
      setReached(null);
      field.current?.focus();
    });
    return () => listeners.abort();
  }, [field]);
  const open = reached !== null && (text.trim() === '' || (reached.byKey && text === reached.text));
  return [open, () => setReached(null)];
}
