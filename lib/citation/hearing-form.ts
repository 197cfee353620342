import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { americanDate } from './csl-date.ts';
import { fullName, invertedName } from './csl-name.ts';
import { closed, italic, listed, protect } from './marked-text.ts';

/** Testimony as a note names it, without a full stop, and as a list does; a style that has no such note leaves it empty. */
export interface HearingForm {
  note: string;
  entry: string;
}

/**
 * Testimony at a hearing for MLA 9 and Chicago 17, whose packaged styles drop the committee and the Congress. The parts
 * are those of the Bluebook, which Chicago follows (17, 14.294): title, committee, Congress, year, witness. APA has it right.
 */
export function hearingForm(document: CitedDocument, form: 'mla' | 'case' | 'author-date'): HearingForm {
  const { title, congress, what, date, year, address } = partsOf(document);
  switch (form) {
    case 'case': {
      const witness = document.authors.map((name) => protect(fullName(name))).join(' and ');
      const note = [listed([italic(title), congress]), bracketed(year), bracketed(witness === '' ? '' : `${what} of ${witness}`)];
      const full = listed(note, ' ');
      return { note: full, entry: listed([closed(full), address], ' ') };
    }
    case 'author-date':
      return {
        note: '',
        entry: sentences([witnesses(document), year === '' ? 'n.d.' : year, capitalised(what), listed([italic(title), congress, date])], address),
      };
    case 'mla': {
      // An untitled speech is described in place of a title (MLA 9, 5.29); the event holds the hearing's title.
      const place = document.csl['event-place'];
      const event = listed([title, congress, mlaDate(date), place === undefined ? undefined : protect(place), address.replace(/\.$/u, '')]);
      return { note: '', entry: sentences([witnesses(document), capitalised(what), event], '') };
    }
  }
}

function partsOf({ csl, stage, date }: CitedDocument) {
  const name = csl.title === undefined ? '' : asPrinted(protect(csl.title), csl['original-title']);
  const committee = csl.section === undefined ? '' : `Hearing before the ${protect(csl.section).replace(/^the /iu, '')}`;
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  const day = bounds === null ? '' : americanDate(bounds);
  return {
    title: listed([name, committee], ': '),
    congress: csl['chapter-number'] === undefined ? '' : protect(csl['chapter-number']),
    what: protect(csl.genre ?? stage.what ?? 'testimony'),
    date: day,
    year: day.replace(/^.*?(\d{4})$/su, '$1'),
    address: csl.URL === undefined ? '' : `${protect(csl.URL)}.`,
  };
}

/** The title with the capitals it was printed with; a number that was printed after it is no part of it. */
function asPrinted(title: string, printed: string | undefined): string {
  if (printed === undefined) return title;
  const original = protect(printed);
  return original.toLowerCase().startsWith(title.toLowerCase()) ? original.slice(0, title.length) : original;
}

const witnesses = ({ authors }: CitedDocument) => authors.map((name, index) => protect(index === 0 ? invertedName(name) : fullName(name))).join(', and ');
const bracketed = (text: string) => (text === '' ? '' : `(${text})`);
const capitalised = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

function sentences(parts: readonly string[], address: string): string {
  return listed([...parts.map((part) => closed(part)), address], ' ');
}

const MLA_MONTHS: Record<string, string> = {
  January: 'Jan.',
  February: 'Feb.',
  March: 'Mar.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};

/** `January 21, 2004` → `21 Jan. 2004` (MLA 9, 5.71 and app. 1). */
function mlaDate(american: string): string {
  const day = /^(\p{L}+) (\d+), (\d{4})$/u.exec(american);
  const turned = day === null ? american : `${day[2]} ${day[1]} ${day[3]}`;
  return turned.replace(/\p{L}+/gu, (word) => MLA_MONTHS[word] ?? word);
}
