import type { ReactNode } from 'react';

interface DossierHeadProps {
  /** `Speaker`, or links upwards. */
  above?: ReactNode;
  title: ReactNode;
  sub?: ReactNode;
  /** What can be done with the page, or its figures. */
  side?: ReactNode;
}

/** The head of a page about one thing: what it is, its name, and what can be said of it in a sentence. */
export function DossierHead({ above, title, sub, side }: DossierHeadProps) {
  return (
    <div className="dossier-head dossier">
      <div>
        {above !== undefined && <p className="quiet">{above}</p>}
        <h1 className="title">{title}</h1>
        {sub !== undefined && <p className="sub">{sub}</p>}
      </div>
      {side !== undefined && <p className="second">{side}</p>}
    </div>
  );
}
