import { type ReactNode, useState, useSyncExternalStore } from 'react';

interface Props {
  /** What is behind it; left out where it is more of the same. */
  name?: string;
  /** How many there are behind it. */
  count: number;
  children: ReactNode;
}

const never = () => () => {};

/**
 * Values behind "more". Without a script they are all in the page; with one they are made when somebody looks, since a keystroke would
 * otherwise make hundreds of lines anew that nobody sees.
 */
export function MoreValues({ name, count, children }: Props) {
  const [open, setOpen] = useState(false);
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <details className={name === undefined ? 'index-more' : 'index-more whole'} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{name === undefined ? `${count.toLocaleString('en')} more` : <h2>{name}</h2>}</summary>
      {hasScript && !open ? null : children}
    </details>
  );
}
