import { createHash } from 'node:crypto';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Card } from './card-model.ts';

/** The size that every service shows whole. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/**
 * Where the card of a version is. The last part is of what the picture says: a speaker’s name or a source’s date may be corrected without
 * a new version of the statement, and a picture that was fetched may then be kept for ever.
 */
export function cardAddress({ statement, version }: StatementInContext, card: Card): string {
  return `/cards/${encodeURIComponent(statement.id)}?version=${version}&of=${cardHash(card)}`;
}

/** Twelve letters of what the card says. */
export function cardHash(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 12);
}
