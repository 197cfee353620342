import type { Stage } from '#lib/archive/attribution.ts';
import { describeLocator } from '#lib/archive/describe-chain.ts';
import type { Kind } from '#lib/archive/kind.ts';
import type { Source } from '#lib/archive/source.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { SourceLink } from './source-link.tsx';
import { titleOf } from './source-name.ts';

/** Where this statement and the others of the source stand in its text, in code points. */
interface Passage {
  id: string;
  kind: Kind;
  start: number;
  end: number;
}

/** The stage that says where in a text of known length the statement stands: the last such one, which is the page that was read. */
export function placedStage({ statement, sources }: StatementInContext): { stage: Stage; source: Source; characters: number } | null {
  for (const stage of statement.chain.toReversed()) {
    const source = stage.source === undefined ? undefined : sources[stage.source];
    const characters = source?.extent?.characters;
    if (source !== undefined && characters !== undefined && stage.locator?.characters !== undefined) return { stage, source, characters };
  }
  return null;
}

/** The source from its first character to its last, this statement framed. `others` are statements of the same source. */
export function PlaceInSource({ context, others }: { context: StatementInContext; others: readonly StatementInContext[] }) {
  const placed = placedStage(context);
  if (placed === null) return null;
  const { stage, source, characters } = placed;
  const passages = others.flatMap((other) => passageOf(other, source.id)).sort((one, other) => one.start - other.start);
  const here = passageOf(context, source.id)[0];
  return (
    <section className="sect">
      <h2>Where it stands in the {source.medium.replace(/\s*\(.*\)$/, '')}</h2>
      <svg
        className="strip thin"
        viewBox={`0 0 ${characters} 20`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Place of this statement: ${placeInWords(stage, source)}`}
      >
        {passages.map((passage) => (
          <PassageShape key={passage.id} passage={passage} unit={characters / 672} />
        ))}
        {here !== undefined && <rect className="here" x={here.start} width={here.end - here.start} y="-3" height="26" vectorEffect="non-scaling-stroke" />}
      </svg>
      <p className="second after">
        <SourceLink source={source}>{titleOf(source)}</SourceLink>, {placeInWords(stage, source)}.
        {context.statement.text === undefined && ' Its own prose is not reproduced here.'}
      </p>
    </section>
  );
}

/** `unit`: about one pixel, in characters. Stripes, so that reported words are told from direct ones without colour. */
function PassageShape({ passage: { kind, start, end }, unit }: { passage: Passage; unit: number }) {
  if (kind !== 'reported') return <rect className={kind} x={start} width={end - start} height="20" vectorEffect="non-scaling-stroke" />;
  const stripes = Math.max(1, Math.ceil((end - start) / (4 * unit)));
  return Array.from({ length: stripes }, (_, stripe) => start + stripe * 4 * unit).map((at) => (
    <rect key={at} className="reported" x={at} width={Math.min(1.5 * unit, end - at)} height="20" />
  ));
}

function passageOf({ statement }: StatementInContext, sourceId: string): Passage[] {
  const range = statement.chain.find((stage) => stage.source === sourceId && stage.locator?.characters !== undefined)?.locator?.characters;
  return range === undefined ? [] : [{ id: statement.id, kind: statement.kind, ...range }];
}

/** `para. 9 of 15, counted by us; characters 3,958 to 3,976 of 7,422` */
function placeInWords({ locator }: Stage, { extent }: Source): string {
  if (locator === undefined) return '';
  const paragraphs = locator.label === 'paragraph' && extent?.paragraphs !== undefined ? ` of ${extent.paragraphs}` : '';
  const range = locator.characters;
  const characters =
    range === undefined || extent?.characters === undefined
      ? ''
      : `; characters ${figure(range.start)} to ${figure(range.end)} of ${figure(extent.characters)}`;
  return `${describeLocator(locator)}${paragraphs}${locator.numbered ? '' : ', counted by us'}${characters}`;
}

const figure = (count: number) => count.toLocaleString('en');
