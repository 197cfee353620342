import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { shortName } from './csl-name.ts';
import type { CitedChain } from './second-hand.ts';

const SMALL_WORDS = new Set(['a', 'an', 'the', 'on', 'of', 'in', 'to', 'for', 'and', 'with', 'at', 'from', 'by', 'le', 'la', 'les', 'der', 'die', 'das']);

/** A key for each document of a chain, no two the same: `panda2019third`, `panda2019third-2`. */
export function citationKeys({ context, documents }: CitedChain): string[] {
  const taken = new Map<string, number>();
  return documents.map((document) => {
    const key = keyOf(document) ?? plain(context.statement.id);
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  });
}

/** Author, year, first word of the title, in plain letters; null for what has none of these. */
function keyOf({ authors, csl, date }: CitedDocument): string | null {
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  const author = plain(authors[0] === undefined ? (csl['container-title'] ?? csl.publisher ?? '') : shortName(authors[0]));
  const words = (csl.title ?? '').split(/\s+/u).map(plain);
  const word = words.find((part) => part !== '' && !SMALL_WORDS.has(part)) ?? '';
  const year = (bounds?.earliest ?? bounds?.latest)?.slice(0, 4) ?? '';
  return /[a-z]/.test(author + word) ? `${author}${year}${word}` : null;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40);
