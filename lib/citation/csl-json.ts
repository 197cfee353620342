import { cslDate } from './csl-date.ts';
import { type Entry, type EntryList, notesOf, usesNote } from './entry-list.ts';

/** CSL-JSON (csl-data.json of CSL 1.0.2): the one format that loses nothing on the way into Zotero. Items from the original to what was read. */
export function toCslJson(list: EntryList): string {
  return `${JSON.stringify(list.entries().map(cslData), null, 2)}\n`;
}

function cslData(of: Entry): Record<string, unknown> {
  const { csl, authors, date: known } = of.document;
  const { note, 'original-title': _printed, ...item } = csl;
  const date = cslDate(known, { circaInWords: false });
  const event = csl['event-title'];
  const notes = [...notesOf(of, (text) => text), note].filter((text) => text !== undefined);
  return {
    id: of.key,
    ...item,
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(date === undefined ? {} : { issued: date }),
    // Zotero and the older styles read `event`.
    ...(event === undefined ? {} : { event }),
    ...(event === undefined || date === undefined ? {} : { 'event-date': date }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
    annote: usesNote(of),
  };
}
