import { type ReactNode, useState, useSyncExternalStore } from 'react';

interface Props {
  /** How many there are behind it. */
  count: number;
  children: ReactNode;
}

const never = () => () => {};

/**
 * Values behind "more". Without a script they are all in the page; with one they are made when somebody looks, since a keystroke would
 * otherwise make hundreds of lines anew that nobody sees.
 */
export function MoreValues({ count, children }: Props) {
  const [open, setOpen] = useState(false);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <details className="index-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{count.toLocaleString('en')} more</summary>
      {hasScript && !open ? null : children}
    </details>
  );
}
