import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { dateParts } from './csl-date.ts';
import { shortName } from './csl-name.ts';
import { hearingForm } from './hearing-form.ts';
import { closed, comma, ITALIC_END, italic, protect } from './marked-text.ts';
import { type Place, placeIn } from './pinpoint.ts';
import type { StyleInUse } from './style-in-use.ts';
import { styleItem } from './style-item.ts';

/** How a document is asked for. */
interface Asked {
  /** Without its place where only the work is named. */
  place: Place;
  /** An address says where the reader read it, so only what was consulted gets one. */
  address: boolean;
}

/** A document as it stands in the text: `Panda, 2019, para. 14`, `[1]`. */
export function inText(document: CitedDocument, { family, engine }: StyleInUse, { place, original, number }: InTextAsked): string {
  const item = styleItem(document, family);
  // APA cites a hearing by its title (11.5), but the original in a second-hand citation by its author (8.6): it is not in the list.
  const byAuthor = document.csl.type === 'hearing' && (original || family.hearing !== 'processor') && document.authors.length > 0;
  return `${engine.citation(byAuthor ? { ...item, type: 'speech' } : item, place.pinpoint, number === undefined ? {} : { number })}${place.after ?? ''}`;
}

interface InTextAsked {
  place: Place;
  original: boolean;
  /** Its number in a numbered list. */
  number?: number;
}

/** A document in full as it stands in a note, without a full stop: its place before its address, which comes last. */
export function inNote(document: CitedDocument, style: StyleInUse, { place, address }: Asked): string {
  const { URL, ...item } = styleItem(document, style.family);
  const composed = composedForm(document, style);
  const full = composed === null ? style.engine.citation(item, place.pinpoint) + (place.after ?? '') : composed.note + placeText(place);
  return unended(address && typeof URL === 'string' ? comma(full, URL, isOutside(style)) : full);
}

/** A document as a later note names it, without a full stop: `Panda, “Third Summit’s the Charm?”`, `Panda (n 1)`. */
export function inShortNote(document: CitedDocument, style: StyleInUse, place: Place): string {
  const { URL: _address, ...item } = styleItem(document, style.family);
  const composed = composedForm(document, style);
  if (composed === null) return unended(style.engine.citation(shortened(item), place.pinpoint, { later: true }) + (place.after ?? ''));
  const witness = document.authors.map((name) => protect(shortName(name))).join(' and ');
  const title = document.csl['title-short'] ?? mainTitle(document.csl.title ?? document.csl.genre ?? 'testimony');
  return `${witness === '' ? '' : `${witness}, `}${italic(protect(title))}${placeText(place)}`;
}

/** A later note gives the main title without its subtitle (Chicago 17, 14.33). */
function shortened(item: ReturnType<typeof styleItem>): ReturnType<typeof styleItem> {
  const { title } = item;
  return typeof title !== 'string' || item['title-short'] !== undefined ? item : { ...item, 'title-short': mainTitle(title) };
}

const mainTitle = (title: string) => title.split(/: /u)[0] ?? title;

/** Some styles end a note themselves; here it may go on. */
const unended = (note: string) => note.replace(/(?<=[\p{L}\p{N})’”])\.$/u, '');

/** A document as it stands in the list, with its full stop; empty where the style lists no such thing. */
export function inList(document: CitedDocument, style: StyleInUse): string {
  const composed = composedForm(document, style);
  if (composed !== null) return composed.entry;
  const entry = style.engine.entry(styleItem(document, style.family));
  return style.family.hearing === 'author-date' ? withoutSecondYear(entry, document) : entry;
}

export const placeOf = (document: CitedDocument, { family }: StyleInUse): Place => placeIn(document.stage.locator, family);

/** Whether commas and full stops stand outside closing quotation marks. */
export const isOutside = ({ family }: StyleInUse): boolean => family.quotation.stop === 'outside';

function composedForm(document: CitedDocument, { family: { hearing } }: StyleInUse) {
  return document.csl.type !== 'hearing' || hearing === 'processor' || hearing === 'titled' ? null : hearingForm(document, hearing);
}

const SHORT_LABELS: Record<string, string> = { page: '', paragraph: 'para. ', section: 'sec. ', chapter: 'chap. ', line: 'line ' };

/** The place after a composed form: Chicago prints a page bare. */
function placeText({ pinpoint, after }: Place): string {
  if (pinpoint === undefined) return after ?? '';
  return `, ${SHORT_LABELS[pinpoint.label ?? 'page'] ?? ''}${pinpoint.locator ?? ''}`;
}

/** Chicago 17, 15.49: the year stands after the author; the packaged style says it again where no month or day follows. */
function withoutSecondYear(entry: string, { date }: CitedDocument): string {
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  const [year, ...more] = bounds === null ? [] : (dateParts(bounds) ?? []);
  if (year?.length !== 1 || more.length > 0) return entry;
  // The full stop is set anew: the container before the year may end with one of its own (“U.S.”).
  const [before, after] = halves(entry, `${ITALIC_END}, ${year[0]}.`);
  return after === undefined ? entry : `${closed(`${before}${ITALIC_END}`)}${after}`;
}

/** What stands before and after the first such sign. */
function halves(text: string, sign: string): [string, string | undefined] {
  const at = text.indexOf(sign);
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + sign.length)];
}
