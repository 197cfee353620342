import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { dateParts } from './csl-date.ts';
import { styleEngine } from './csl-engine.ts';
import { hearingForm } from './hearing-form.ts';
import { closed, comma, ITALIC_END } from './marked-text.ts';
import { type Place, placeIn } from './pinpoint.ts';
import { familyOf, type StyleFamily } from './style-family.ts';
import { styleItem } from './style-item.ts';
import type { StyleId } from './styles.ts';

/** How a document is asked for. */
interface Asked {
  /** Without its place where only the work is named. */
  place: Place;
  /** An address says where the reader read it, so only what was consulted gets one. */
  address: boolean;
}

/** A document as it stands in the text: `Panda, 2019, para. 14`. */
export function inText(document: CitedDocument, style: StyleId, { place, original }: { place: Place; original: boolean }): string {
  const item = styleItem(document, familyOf(style));
  // APA cites a hearing by its title (11.5), but the original in a second-hand citation by its author (8.6): it is not in the list.
  const asked = document.csl.type === 'hearing' && (original || style !== 'apa') && document.authors.length > 0 ? { ...item, type: 'speech' } : item;
  return `${styleEngine(style, familyOf(style).locale).citation(asked, place.pinpoint)}${place.after ?? ''}`;
}

/** A document in full as it stands in a note, without a full stop: its place before its address, which comes last. */
export function inNote(document: CitedDocument, style: StyleId, { place, address }: Asked): string {
  const { URL, ...item } = styleItem(document, familyOf(style));
  const composed = composedForm(document, style);
  const full =
    composed === null ? styleEngine(style, familyOf(style).locale).citation(item, place.pinpoint) + (place.after ?? '') : composed.note + placeText(place);
  return address && typeof URL === 'string' ? comma(full, URL) : full;
}

/** A document as it stands in the list, with its full stop; empty where the style lists no such thing. */
export function inList(document: CitedDocument, style: StyleId): string {
  const composed = composedForm(document, style);
  if (composed !== null) return composed.entry;
  const family = familyOf(style);
  const entry = styleEngine(style, family.locale).entry(styleItem(document, family));
  return style === 'chicago-author-date' ? withoutSecondYear(entry, document) : entry;
}

export const placeOf = (document: CitedDocument, style: StyleId, family: StyleFamily = familyOf(style)) => placeIn(document.stage.locator, style, family);

function composedForm(document: CitedDocument, style: StyleId) {
  return document.csl.type === 'hearing' && style !== 'apa' ? hearingForm(document, style) : null;
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
