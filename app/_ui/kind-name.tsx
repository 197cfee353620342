import type { Kind } from '#lib/archive/kind.ts';

/** A kind by its name, set as words of that kind are set; the marks are part of the look, so they are kept from being read aloud. */
export function KindName({ kind }: { kind: Kind }) {
  switch (kind) {
    case 'direct':
      return <MarkedName kind={kind} name="Direct" />;
    case 'reported':
      return <MarkedName kind={kind} name="Reported" />;
    case 'paraphrase':
      return <span className="name p-paraphrase">Paraphrase</span>;
    case 'mention':
      return (
        <span className="name p-mention">
          Mention <span aria-hidden="true">…</span>
        </span>
      );
    case 'authorial':
      return <span className="name p-authorial">Author’s own</span>;
    case 'absence':
      return (
        <span className="name p-absence">
          <span aria-hidden="true">[ ] </span>Absence
        </span>
      );
  }
}

function MarkedName({ kind, name }: { kind: 'direct' | 'reported'; name: string }) {
  return (
    <span className={`name p-${kind}`}>
      <span className="shut" aria-hidden="true">
        “
      </span>
      {name}
      <span className="shut" aria-hidden="true">
        ”
      </span>
    </span>
  );
}
