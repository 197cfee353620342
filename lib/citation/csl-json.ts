import { chainNote } from './chain-note.ts';
import { citationKeys } from './citation-key.ts';
import type { CitedDocument } from './cited-document.ts';
import { cslDate } from './csl-date.ts';
import type { CitedChain } from './second-hand.ts';

/** CSL-JSON (csl-data.json of CSL 1.0.2): the one format that loses nothing on the way into Zotero. Items from the original to what was read. */
export function toCslJson(chain: CitedChain): string {
  const keys = citationKeys(chain);
  const items = chain.documents.map((document, index) => cslData(document, chain, keys[index] ?? chain.context.statement.id));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function cslData(document: CitedDocument, chain: CitedChain, id: string): Record<string, unknown> {
  const { csl, authors } = document;
  const { note, 'original-title': _printed, ...item } = csl;
  const date = cslDate(document.date, { circaInWords: false });
  const event = csl['event-title'];
  const notes = [chainNote(chain, document, (text) => text), note].filter((text) => text !== undefined && text !== '');
  return {
    id,
    ...item,
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(date === undefined ? {} : { issued: date }),
    // Zotero and the older styles read `event`.
    ...(event === undefined ? {} : { event }),
    ...(event === undefined || date === undefined ? {} : { 'event-date': date }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}
