import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { shortName } from './csl-name.ts';

const SMALL_WORDS = new Set(['a', 'an', 'the', 'on', 'of', 'in', 'to', 'for', 'and', 'with', 'at', 'from', 'by', 'le', 'la', 'les', 'der', 'die', 'das']);

/**
 * The key of a document in a file: author, year, first word of the title (`panda2019third`). Another document of the same
 * three gets some letters made of its content behind, the same in every file in which it is the second (`panda2019third-k3f`).
 */
export function freeKey(document: CitedDocument, content: string, taken: ReadonlySet<string>): string {
  const key = keyOf(document);
  if (!taken.has(key)) return key;
  const letters = lettersOf(content);
  for (let length = 3; ; length += 1) {
    const own = `${key}-${length <= letters.length ? letters.slice(0, length) : `${letters}${length}`}`;
    if (!taken.has(own)) return own;
  }
}

/** Of plain letters only; what has none is called by its id. */
function keyOf({ authors, csl, date, stage }: CitedDocument): string {
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  const author = plain(authors[0] === undefined ? (csl['container-title'] ?? csl.publisher ?? '') : shortName(authors[0]));
  const words = (csl.title ?? '').split(/\s+/u).map(plain);
  const word = words.find((part) => part !== '' && !SMALL_WORDS.has(part)) ?? '';
  const year = (bounds?.earliest ?? bounds?.latest)?.slice(0, 4) ?? '';
  if (/[a-z]/.test(author + word)) return `${author}${year}${word}`;
  return `document-${plain(stage.source ?? stage.event ?? '')}`;
}

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 40);

/** FNV-1a of 32 bits in base 36: enough to tell apart the few that share author, year and word. */
function lettersOf(content: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at += 1) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
