import { ImageResponse } from 'next/og';
import type { NextRequest } from 'next/server';
import { withStatement } from '#app/_citation/citable-statement.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { CardPicture } from '../../_card/card.tsx';
import { CARD_HEIGHT, CARD_WIDTH, cardHash } from '../../_card/card-address.ts';
import { fontsFor } from '../../_card/card-fonts.ts';
import { cardOf } from '../../_card/card-model.ts';

export const dynamic = 'force-dynamic';

/** The picture of a statement, for wherever a link to it is shown. `version` as on its page; `of` names what the picture says, so that it may be kept for ever. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const { id } = await params;
  const paint = async (context: StatementInContext) => {
    const card = cardOf(context);
    const fonts = await fontsFor([card.words, card.speaker, card.office ?? '', card.date, card.source ?? '', card.kindLabel, card.reference, '“”…·[]']);
    const kept = asked.get('of') === cardHash(card);
    return new ImageResponse(<CardPicture card={card} fonts={fonts} />, {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      fonts: fonts.fonts,
      headers: { 'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache' },
    });
  };
  return withStatement(id, paint, asked.get('version'));
}
