import type { CSSProperties } from 'react';
import type { FontsOfCard } from './card-fonts.ts';
import type { Card } from './card-model.ts';

/** The colours of the face in light: `app/_ui/tokens.css`. */
const PAPER = '#fafaf8';
const INK = '#16191d';
const SECOND = '#464b51';
const THIRD = '#5f656b';
const SAID = '#b3122f';
const RULE = '#d8dad5';

const NOT_DRAWN = 'These words are in a script that this picture cannot set. They stand, to the letter, on the page.';

interface Props {
  card: Card;
  fonts: FontsOfCard;
}

/**
 * The picture of a statement, in the postures of the face: words to the letter upright, told words leaning, what the person did not say
 * in the sans. Styles are attributes here because nothing of this reaches a page: it is painted.
 */
export function CardPicture({ card, fonts }: Props) {
  const { family, draws } = fonts;
  const drawn = draws(card.words);
  const size = drawn ? sizeOf(card.words) : 34;
  return (
    <div style={{ ...column, width: '100%', height: '100%', padding: '56px 72px', background: PAPER, color: INK, fontFamily: family.sans }}>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 26, color: THIRD }}>
        <span>{card.date}</span>
        <span>{[card.kindLabel, card.ours ? 'Our summary' : ''].filter((part) => part !== '').join(' · ')}</span>
      </div>
      <div style={{ display: 'flex', flexGrow: 1, marginTop: 36 }}>
        <Thread card={card} />
        <div style={{ ...column, flexGrow: 1, flexBasis: 0, paddingLeft: 40 }}>
          <div style={{ ...column, fontSize: 32, lineHeight: '40px' }}>
            {draws(card.speaker) ? <span>{card.speaker}</span> : <span style={{ color: THIRD }}>Speaker: see the page</span>}
            {card.office !== null && draws(card.office) && <span style={{ fontSize: 24, lineHeight: '34px', color: SECOND }}>{oneLine(card.office, 90)}</span>}
          </div>
          <div style={{ display: 'flex', position: 'relative', marginTop: 26, fontSize: size, lineHeight: 1.32, wordBreak: breakOf(card.words) }}>
            {drawn && <Hanging card={card} size={size} family={family} />}
            <span style={{ display: 'flex', fontFamily: drawn ? postureOf(card, family) : family.sans, color: drawn ? inkOf(card) : SECOND }}>
              {drawn ? `${card.words}${card.quoted ? '”' : ''}` : NOT_DRAWN}
            </span>
          </div>
        </div>
      </div>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          alignItems: 'flex-end',
          borderTop: `2px solid ${RULE}`,
          paddingTop: 22,
          fontSize: 24,
          color: SECOND,
        }}
      >
        <span style={{ display: 'flex', maxWidth: 760 }}>{card.source !== null && draws(card.source) ? oneLine(card.source, 120) : ''}</span>
        <span style={{ ...column, alignItems: 'flex-end' }}>
          <span style={{ fontFamily: family.speech, fontSize: 30, color: INK }}>On the Record</span>
          <span style={{ fontSize: 20, color: THIRD }}>{card.reference}</span>
        </span>
      </div>
    </div>
  );
}

const column = { display: 'flex', flexDirection: 'column' } as const satisfies CSSProperties;

/**
 * From the mouth past the words. Whoever speaks has a round dot, red only where somebody’s words are given; an author in their own voice,
 * and a claim that nothing was said, have a square and no line.
 */
function Thread({ card }: { card: Card }) {
  if (card.kind === 'authorial' || card.kind === 'absence')
    return (
      <div style={{ ...column, width: 20, alignItems: 'center', paddingTop: 11 }}>
        <div style={{ width: 18, height: 18, border: `3px solid ${THIRD}`, background: card.kind === 'authorial' ? THIRD : PAPER }} />
      </div>
    );
  const mouth = card.quoted ? SAID : THIRD;
  const filled = card.kind === 'direct' && !card.unnamed;
  return (
    <div style={{ ...column, width: 20, alignItems: 'center', paddingTop: 10 }}>
      <div
        style={{ width: 20, height: 20, borderRadius: 10, border: `4px ${card.unnamed ? 'dashed' : 'solid'} ${mouth}`, background: filled ? mouth : PAPER }}
      />
      <div style={{ width: 0, flexGrow: 1, borderLeft: `2px ${card.kind === 'direct' ? 'solid' : 'dashed'} ${THIRD}`, marginBottom: 24 }} />
    </div>
  );
}

/** What hangs before the words: the mark of a quotation, or the points of something that was said and is not given. */
function Hanging({ card, size, family }: { card: Card; size: number; family: FontsOfCard['family'] }) {
  const sign = card.quoted ? '“' : card.kind === 'mention' ? '…' : null;
  if (sign === null) return null;
  return <span style={{ position: 'absolute', left: -0.5 * size, top: 0, fontFamily: family.speech, color: card.quoted ? SAID : THIRD }}>{sign}</span>;
}

function postureOf({ kind, quoted }: Card, family: FontsOfCard['family']): string {
  switch (kind) {
    case 'direct':
      return quoted ? family.speech : family.told;
    case 'reported':
    case 'paraphrase':
    case 'mention':
      return family.told;
    case 'authorial':
    case 'absence':
      return family.sans;
  }
}

/** Hangul breaks between words, as on the pages; what has no spaces anywhere must break where it can. */
function breakOf(words: string): 'keep-all' | 'break-word' {
  return /\p{Script=Hangul}/u.test(words) && words.split(' ').every((word) => [...word].length < 16) ? 'keep-all' : 'break-word';
}

const inkOf = ({ kind }: Card) => (kind === 'mention' || kind === 'authorial' || kind === 'absence' ? SECOND : INK);

/** Hangul fills its square, so that a line of it holds half as many signs. */
function sizeOf(words: string): number {
  const length = [...words].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1.9 : 1), 0);
  if (length <= 45) return 66;
  if (length <= 110) return 50;
  if (length <= 190) return 40;
  return length <= 260 ? 34 : 29;
}

function oneLine(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most)
        .join('')
        .replace(/\s+\S*$/u, '')} …`;
}
