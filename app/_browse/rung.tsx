import type { ReactNode } from 'react';

/** The head of one section of a page: what follows, how much of it, and what that means. */
export function Rung({ title, count, meaning, id }: { title: ReactNode; count?: number; meaning?: ReactNode; id?: string }) {
  return (
    <div className="rung" {...(id === undefined ? {} : { id })}>
      <h2>{title}</h2>
      {count !== undefined && <span className="num quiet">{count}</span>}
      {meaning !== undefined && <span className="second">{meaning}</span>}
    </div>
  );
}
