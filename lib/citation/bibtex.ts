import { monthName } from '#lib/archive/describe-date.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import { besideFields } from './beside-fields.ts';
import { bibtexType } from './bibtex-type.ts';
import type { CitedDocument } from './cited-document.ts';
import { americanDate, dateParts } from './csl-date.ts';
import { type Entry, type EntryList, notesOf, usesNote } from './entry-list.ts';
import { texDate } from './tex-date.ts';
import { texLanguage } from './tex-language.ts';
import { type TexField, texAddress, texEntry, texNames, texSentences, texText } from './tex-text.ts';

/**
 * BibTeX in UTF-8. It knows no speech and no hearing, so these are `@misc` with `howpublished`, and no second hand, so
 * that stands in `note`. Names are given in parts: styles print a family name that comes first in the Western order then.
 */
export function toBibtex(list: EntryList): string {
  return list.entries().map(entry).join('\n');
}

function entry(of: Entry): string {
  const { csl, authors } = of.document;
  const { type, fields } = bibtexType(of.document);
  const { date, day } = dateFields(of.document);
  return texEntry(type, of.key, [
    ['author', texNames(authors)],
    ['editor', texNames(csl.editor)],
    ...fields,
    ...date,
    ['url', texAddress(csl.URL)],
    ['language', texLanguage(csl.language)[0]?.[1]],
    ['note', texSentences((italic) => [...(day === undefined ? [] : [`${day}.`]), ...besideFields(csl), ...notesOf(of, italic)])],
    ['annote', texText(usesNote(of))],
  ]);
}

/**
 * BibTeX has a year and a month; a day or a span goes into the note. Without any date there is the EDTF of biber, which
 * misses a year where there is none; BibTeX itself does not read `date`.
 */
function dateFields({ date }: CitedDocument): { date: TexField[]; day?: string } {
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  if (bounds === null) return { date: [['date', texDate(undefined)]] };
  const [from, to] = dateParts(bounds) ?? [];
  const vague = bounds.approximate || bounds.uncertain || to !== undefined || from === undefined;
  const day = vague || from.length === 3 ? americanDate(bounds) : undefined;
  const year = (bounds.earliest ?? bounds.latest)?.slice(0, 4);
  const month = to === undefined ? from?.[1] : undefined;
  return {
    date: [
      ['year', year],
      ['month', month === undefined ? undefined : monthName(month).slice(0, 3).toLowerCase(), 'bare'],
    ],
    ...(day === undefined ? {} : { day }),
  };
}
