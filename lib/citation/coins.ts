import { indexName } from './page-tags.ts';
import type { TaggedItem } from './tagged-item.ts';
import { zoteroType } from './zotero-type.ts';

/**
 * An item as a ContextObject in a span (COinS): the key/encoded-value form of Z39.88-2004 with the Dublin Core format, as `title` of an
 * empty `span.Z3988`. `rft.type` is Zotero’s item type; the date is the EDTF, which is a date of ISO 8601-2.
 */
export function coins(item: TaggedItem, { address, description }: { address: string; description: string }): string {
  const { csl, authors, date, language } = item;
  const pairs: [string, string | undefined][] = [
    ['url_ver', 'Z39.88-2004'],
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', zoteroType(csl)],
    ['rft.title', csl.title ?? csl['original-title']],
    ...authors.map((name): [string, string] => ['rft.au', indexName(name)]),
    ['rft.date', date?.edtf],
    ['rft.source', csl['container-title']],
    ['rft.publisher', csl.publisher],
    ['rft.language', language],
    ['rft.description', description],
    ['rft.identifier', address],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value.replace(/\s+/gu, ' ').trim())}`]))
    .join('&');
}
