import type { CslItem, CslName } from '#lib/archive/csl-item.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import { besideFields } from './beside-fields.ts';
import type { CitedDocument } from './cited-document.ts';
import { americanDate, dateParts } from './csl-date.ts';
import { type Entry, type EntryList, notesOf, usesNote } from './entry-list.ts';
import { closed } from './marked-text.ts';

/**
 * RIS has no type for a speech. CONF is the one that Zotero and bibutils both know and that keeps event and place.
 * Lines are never wrapped: readers put wrapped words together with a space in between.
 */
const TYPES: Record<string, string> = {
  speech: 'CONF',
  'paper-conference': 'CONF',
  hearing: 'HEAR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  post: 'ELEC',
  'post-weblog': 'ELEC',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  thesis: 'THES',
  map: 'MAP',
};

/** What has an address and no type of its own is a page: Zotero would make an article of a journal out of GEN. */
const typeOf = ({ type, URL }: CslItem) => TYPES[type] ?? (URL === undefined ? 'GEN' : 'ELEC');

/** One record a document, from the original to what was read; the chain stands in N1. */
export function toRis(list: EntryList): string {
  return list.entries().map(record).join('\r\n');
}

function record(of: Entry): string {
  const { document, key } = of;
  const { csl, authors } = document;
  const spoken = csl.type === 'speech' || csl.type === 'paper-conference';
  const hearing = csl.type === 'hearing';
  const { year, day, span } = dateTags(document);
  const tags: [string, string | undefined][] = [
    ['TY', typeOf(csl)],
    ['ID', key],
    ...authors.map((name): [string, string] => ['AU', risName(name)]),
    ...(csl.editor ?? []).map((name): [string, string] => ['ED', risName(name)]),
    ['TI', csl.title],
    ['T2', hearing ? csl.section : spoken ? csl['event-title'] : csl['container-title']],
    ['M3', csl.genre ?? (csl.type === 'speech' ? 'Speech' : hearing ? document.stage.what : undefined)],
    ['VL', csl.volume],
    ['IS', csl.issue ?? csl.number],
    ['SP', csl.page],
    ['PB', csl.publisher ?? (spoken ? csl['container-title'] : undefined)],
    ['CY', csl['event-place'] ?? csl['publisher-place']],
    ['PY', year],
    ['DA', day],
    ['LA', csl.language],
    ['UR', csl.URL],
    ...noteLines(of, span).map((note): [string, string] => ['N1', note]),
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined || onOneLine(value) === '' ? [] : [`${tag}  - ${onOneLine(value)}`]));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** What has no tag, and in a note of its own what was cited from it. */
function noteLines(of: Entry, span: string | undefined): string[] {
  const { csl } = of.document;
  const event = csl.type === 'hearing' || TYPES[csl.type] !== 'CONF' ? csl['event-title'] : undefined;
  const facts = [span, csl.type === 'hearing' ? csl['chapter-number'] : undefined, event].flatMap((part) => (part === undefined ? [] : [closed(part)]));
  return [[...facts, ...besideFields(csl), ...notesOf(of, (text) => text)].join(' '), usesNote(of)];
}

/** `PY` and `DA` hold one date of known parts; anything vaguer is said in words. */
function dateTags({ date }: CitedDocument): { year?: string; day?: string; span?: string } {
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  if (bounds === null) return {};
  const [from, to] = dateParts(bounds) ?? [];
  const year = (bounds.earliest ?? bounds.latest)?.slice(0, 4);
  const vague = bounds.approximate || bounds.uncertain || to !== undefined || from === undefined;
  if (vague) return { ...(year === undefined ? {} : { year }), span: americanDate(bounds) };
  const [, month, day] = from.map((part) => String(part).padStart(2, '0'));
  return { ...(year === undefined ? {} : { year, day: `${year}/${month ?? ''}/${day ?? ''}/` }) };
}

/** A body is one name: the comma that parts family and given name is not its own. */
function risName(name: CslName): string {
  if (name.literal !== undefined) return name.literal.replaceAll(',', '');
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}

const onOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
