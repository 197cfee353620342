import type { Kind } from '#lib/archive/kind.ts';

/** The short name of a kind in the typography of that kind: what the words look like before they are read. */
export function KindName({ kind }: { kind: Kind }) {
  return <span className={`name p-${kind}`}>{wordsOf(kind)}</span>;
}

function wordsOf(kind: Kind) {
  switch (kind) {
    case 'direct':
      return <Marked>Direct</Marked>;
    case 'reported':
      return <Marked>Reported</Marked>;
    case 'paraphrase':
      return 'Paraphrase';
    case 'mention':
      return 'Mention …';
    case 'authorial':
      return 'Author’s own';
    case 'absence':
      return '[ ] Absence';
  }
}

function Marked({ children }: { children: string }) {
  return (
    <>
      <span className="shut">“</span>
      {children}
      <span className="shut">”</span>
    </>
  );
}
