import Link from 'next/link';
import type { Kind } from '#lib/archive/kind.ts';
import type { Mark } from '#lib/search/search-answer.ts';
import { directionOf } from './text-direction.ts';
import { type Piece, type SetWords, setPlain, setQuotation } from './word-pieces.ts';

/** What a statement holds to be read. */
export interface Wording {
  kind: Kind;
  /** To the letter. */
  text?: string;
  language?: string;
  /** The archive's own words; shown where there is no text. */
  summary?: string;
  summaryQuotes?: string[];
}

/** Marks of hits in the text and in the summary. */
export interface WordMarks {
  text: Mark[];
  summary: Mark[];
}
const NO_MARKS: WordMarks = { text: [], summary: [] };

interface Props {
  wording: Wording;
  marks?: WordMarks | undefined;
  /** Where the words lead; none on their own page. */
  href?: string;
  /** Further classes: `short` sets them larger on their page. */
  className?: string;
  /** Number of the first hit in them, where a page goes from hit to hit. */
  firstHit?: number;
}

/**
 * Words in the posture of their kind: upright to the letter, leaning where told, in the sans where the person named did not say them.
 * Only quoted words get marks; a summary never does.
 */
export function Words({ wording, marks = NO_MARKS, href, className, firstHit }: Props) {
  const set = setWords(wording, marks);
  const language = wording.text === undefined ? undefined : wording.language;
  const content = (
    <>
      {wording.kind === 'mention' ? (
        <span className="hang" aria-hidden="true">
          …
        </span>
      ) : (
        <OpenMark set={set} />
      )}
      <bdi className="letter" lang={language}>
        <Pieces pieces={set.pieces} marks={wording.text === undefined ? marks.summary : marks.text} firstHit={firstHit} />
      </bdi>
      <ShutMark set={set} />
    </>
  );
  return (
    <p className={`words p-${wording.kind}${className === undefined ? '' : ` ${className}`}`} lang={language} dir={directionOf(language)}>
      {href === undefined ? (
        content
      ) : (
        <Link href={href} prefetch={false}>
          {content}
        </Link>
      )}
    </p>
  );
}

/** Words inside a line of their own: neighbours, related statements. The marks stand in the line. */
export function InlineWords({ wording }: { wording: Wording }) {
  const set = setWords(wording, NO_MARKS);
  return (
    <>
      {set.hang !== null && <span className={set.ownHang ? 'shut' : 'shut lent'}>{set.hang}</span>}
      <bdi className="letter" lang={wording.text === undefined ? undefined : wording.language}>
        <Pieces pieces={set.pieces} marks={[]} firstHit={undefined} />
      </bdi>
      <ShutMark set={set} />
    </>
  );
}

/** A text of any kind with its hits marked, without a word of it added or taken away. */
export function MarkedText({ text, marks, firstHit }: { text: string; marks: readonly Mark[]; firstHit: number }) {
  return <Pieces pieces={setPlain(text, marks, []).pieces} marks={marks} firstHit={firstHit} />;
}

function setWords({ kind, text, summary, summaryQuotes }: Wording, marks: WordMarks): SetWords {
  if (text === undefined) return setPlain(summary ?? '', marks.summary, summaryQuotes ?? []);
  return kind === 'direct' || kind === 'reported' ? setQuotation(text, marks.text) : setPlain(text, marks.text, []);
}

function OpenMark({ set }: { set: SetWords }) {
  return set.hang === null ? null : <span className={set.ownHang ? 'hang' : 'hang lent'}>{set.hang}</span>;
}

function ShutMark({ set }: { set: SetWords }) {
  return set.shut === null ? null : <span className={set.ownShut ? 'shut' : 'shut lent'}>{set.shut}</span>;
}

/** Hits are numbered where they begin: a mark may be cut where the posture of the words changes. */
function Pieces({ pieces, marks, firstHit }: { pieces: readonly Piece[]; marks: readonly Mark[]; firstHit: number | undefined }) {
  return pieces.map((piece) => {
    const hit = firstHit === undefined ? -1 : marks.findIndex(([start]) => start === piece.start);
    return <ShownPiece key={piece.start} piece={piece} {...(hit < 0 || firstHit === undefined ? {} : { hit: firstHit + hit })} />;
  });
}

function ShownPiece({ piece, hit }: { piece: Piece; hit?: number }) {
  const text =
    piece.mark === undefined ? (
      piece.text
    ) : (
      <mark className={piece.mark === 'near' ? 'near' : undefined} {...(hit === undefined ? {} : { id: `hit-${hit}`, tabIndex: -1 })}>
        {piece.text}
      </mark>
    );
  return piece.upright ? <span className="upright">{text}</span> : text;
}
