import type { Metadata } from 'next';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { EXPORT_FORMATS } from '#lib/citation/export-formats.ts';
import { pageTags } from '#lib/citation/page-tags.ts';
import { permalinkPath } from '#lib/citation/permalink.ts';
import { itemOfStatement } from '#lib/citation/tagged-item.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardAddress } from '../_card/card-address.ts';
import { cardOf } from '../_card/card-model.ts';
import { describeStatement } from '../_statement/describe-statement.ts';

interface Options {
  origin: string;
  /** The page shows a version that was replaced: it is not to be found in place of the present one. */
  superseded: boolean;
}

/**
 * The tags of a statement's page: for search engines, for reference managers, for whoever shows a link to it. The canonical address is
 * that of the present version, the address that is cited names the version shown.
 */
export function statementMetadata(context: StatementInContext, { origin, superseded }: Options): Metadata {
  const { statement, version } = context;
  const { title, description } = describeStatement(context);
  const item = itemOfStatement(context);
  const address = `${origin}${permalinkPath(statement.id, version)}`;
  const card = cardOf(context);
  const image = { url: `${origin}${cardAddress(context, card)}`, width: CARD_WIDTH, height: CARD_HEIGHT, type: 'image/png', alt: card.alternative };
  const versioned = superseded ? `?version=${version}` : '';
  return {
    title,
    description,
    ...(superseded ? { robots: { index: false } } : {}),
    alternates: {
      canonical: `${origin}${permalinkPath(statement.id)}`,
      types: Object.fromEntries([
        ['application/json', `${origin}/api/v1${permalinkPath(statement.id)}${versioned}`],
        ...(superseded ? [] : exportsByType((format) => `${origin}/api/v1${permalinkPath(statement.id)}/export?format=${format}`)),
      ]),
    },
    openGraph: { type: 'article', title, description, url: `${origin}${permalinkPath(statement.id)}`, siteName: 'On the Record', images: [image] },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
    other: pageTags(item, { address, description, publisher: 'On the Record' }),
  };
}

/** The exports that reference managers read; two of them have one type. */
function exportsByType(address: (format: string) => string): [string, { url: string; title: string }[]][] {
  const byType = new Map<string, { url: string; title: string }[]>();
  for (const { id, holds, contentType } of EXPORT_FORMATS) {
    if (holds !== 'documents') continue;
    const type = contentType.replace(/;.*/u, '');
    byType.set(type, [...(byType.get(type) ?? []), { url: address(id), title: id }]);
  }
  return [...byType];
}
