import type { Kind } from '#lib/archive/kind.ts';
import { percent } from './time-rule.ts';

/** A statement's place in a source, in code points. */
export interface Passage {
  id: string;
  kind: Kind;
  start: number;
  end: number;
  /** The paragraph it stands in, where that is a number. */
  paragraph?: number;
}

/** Labels nearer to each other than this share of the strip would run together. */
const LABEL_GAP = 0.08;

/** A source from its first character to its last, with the passages the archive keeps. The list below has the same in order. */
export function SourceStrip({ passages, characters, what }: { passages: readonly Passage[]; characters: number; what: string }) {
  if (passages.length === 0) return null;
  return (
    <section aria-label={`Where in the ${what}`}>
      <h2 className="label">
        Where in the {what} {passages.length === 1 ? 'the statement stands' : `the ${passages.length} statements stand`}
      </h2>
      <svg
        className="strip"
        role="img"
        aria-label={`The ${what} from its first character to its last, with its statements; the list below has the same in order`}
      >
        {passages.map(({ id, kind, start, end }) => (
          <rect
            key={id}
            className={kind}
            x={percent(start / characters)}
            width={percent((end - start) / characters)}
            height="100%"
            {...(kind === 'reported' ? { fill: 'url(#reported)' } : {})}
          />
        ))}
        <defs>
          <pattern id="reported" width="4" height="4" patternUnits="userSpaceOnUse">
            <path className="reporting" d="M.75 0v4" />
          </pattern>
        </defs>
      </svg>
      <svg className="strip-scale num" aria-hidden="true">
        {paragraphLabels(passages, characters).map(({ paragraph, share }) => (
          <text key={paragraph} x={percent(share)} y="12">
            ¶{paragraph}
          </text>
        ))}
      </svg>
    </section>
  );
}

/** Where the first passage of a paragraph begins, as far as labels have room. */
function paragraphLabels(passages: readonly Passage[], characters: number): { paragraph: number; share: number }[] {
  const labels: { paragraph: number; share: number }[] = [];
  for (const { paragraph, start } of [...passages].sort((one, other) => one.start - other.start)) {
    const share = start / characters;
    const last = labels.at(-1);
    if (paragraph === undefined || share > 1 - LABEL_GAP / 2 || (last !== undefined && (last.paragraph >= paragraph || share - last.share < LABEL_GAP)))
      continue;
    labels.push({ paragraph, share });
  }
  return labels;
}
