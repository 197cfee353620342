import { besideFields } from './beside-fields.ts';
import { biblatexType } from './biblatex-type.ts';
import { type Entry, type EntryList, notesOf, quotingEntries, usesNote } from './entry-list.ts';
import { texDate } from './tex-date.ts';
import { texLanguage } from './tex-language.ts';
import { texAddress, texEntry, texNames, texSentences, texText } from './tex-text.ts';

/**
 * BibLaTeX for biber, in UTF-8: dates as EDTF, so that a span or a doubt stays one, and a chain as `related` entries,
 * which the standard styles print ("… quoted in Ankit Panda, …"). Each entry points only to what quotes it.
 */
export function toBiblatex(list: EntryList): string {
  return list
    .entries()
    .map((of) => entry(of, list))
    .join('\n');
}

function entry(of: Entry, list: EntryList): string {
  const { csl, authors, date } = of.document;
  const quoting = quotingEntries(of, list);
  const { type, fields } = biblatexType(of.document);
  return texEntry(type, of.key, [
    ['author', texNames(authors)],
    ['editor', texNames(csl.editor)],
    ...fields,
    ['date', texDate(date)],
    ['url', texAddress(csl.URL)],
    ...texLanguage(csl.language),
    ['related', quoting.keys.join(',')],
    ['relatedstring', texText(quoting.words)],
    ['note', texSentences((italic) => [...besideFields(csl), ...notesOf(of, italic, { chain: false })])],
    ['annotation', texText(usesNote(of))],
  ]);
}
