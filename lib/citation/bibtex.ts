import type { CslName } from '#lib/archive/csl-item.ts';
import { monthName } from '#lib/archive/describe-date.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import { chainNote } from './chain-note.ts';
import { citationKeys } from './citation-key.ts';
import type { CitedDocument } from './cited-document.ts';
import { americanDate, dateParts } from './csl-date.ts';
import type { CitedChain } from './second-hand.ts';

/**
 * BibTeX in UTF-8. It knows no speech and no hearing, so these are `@misc` with `howpublished`, and no second hand, so
 * that stands in `note`. Names are given in parts: styles print a family name that comes first in the Western order then.
 */
export function toBibtex(chain: CitedChain): string {
  const keys = citationKeys(chain);
  return chain.documents.map((document, index) => entry(document, chain, keys[index] ?? chain.context.statement.id)).join('\n');
}

function entry(document: CitedDocument, chain: CitedChain, key: string): string {
  const { csl, authors } = document;
  const type = TYPES[csl.type] ?? 'misc';
  const article = type === 'article';
  const dates = dateFields(document);
  const fields: [string, string | undefined][] = [
    ['author', authors.length === 0 ? undefined : authors.map(texName).join(' and ')],
    ['editor', csl.editor?.map(texName).join(' and ')],
    ['title', csl.title === undefined ? undefined : protectedTitle(csl.title)],
    [article ? 'journal' : 'booktitle', article || type === 'incollection' ? escaped(csl['container-title']) : undefined],
    ['howpublished', type === 'misc' ? escaped(howPublished(document)) : undefined],
    [type === 'techreport' ? 'institution' : 'publisher', type === 'misc' ? undefined : escaped(csl.publisher)],
    ['address', escaped(csl['publisher-place'])],
    ['volume', escaped(csl.volume)],
    ['number', escaped(csl.issue ?? (type === 'techreport' ? csl.number : undefined))],
    ['pages', escaped(csl.page)?.replace(/(?<=\d)[-–](?=\d)/gu, '--')],
    ['year', escaped(dates.year)],
    ['month', dates.month],
    ['url', csl.URL?.replace(/[{}\\]/gu, (sign) => encodeURIComponent(sign))],
    ['note', noteOf(document, chain, dates.day)],
  ];
  // A month is one of BibTeX's own words, which each style writes in its way: no braces.
  const lines = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`}`]));
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

const TYPES: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'incollection',
  report: 'techreport',
};

/** `policy speech, First Session of the 14th Supreme People's Assembly, Pyongyang` */
function howPublished({ csl, stage }: CitedDocument): string {
  const committee = csl.type === 'hearing' && csl.section !== undefined ? `hearing before the ${csl.section}` : undefined;
  const parts = [
    csl.genre ?? (csl.type === 'hearing' ? (stage.what ?? 'testimony') : undefined),
    committee,
    csl['chapter-number'],
    csl['event-title'],
    csl['event-place'],
    csl['container-title'],
    csl.publisher,
  ];
  const text = parts.filter((part) => part !== undefined).join(', ');
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** BibTeX has a year and a month; a day or a span goes into the note. */
function dateFields({ date }: CitedDocument): { year?: string; month?: string; day?: string } {
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  if (bounds === null) return {};
  const [from, to] = dateParts(bounds) ?? [];
  const vague = bounds.approximate || bounds.uncertain || to !== undefined || from === undefined;
  const day = vague || from.length === 3 ? americanDate(bounds) : undefined;
  const year = (bounds.earliest ?? bounds.latest)?.slice(0, 4);
  const month = from?.[1];
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: monthName(month).slice(0, 3).toLowerCase() }),
    ...(day === undefined ? {} : { day }),
  };
}

function noteOf(document: CitedDocument, chain: CitedChain, day: string | undefined): string {
  const italics: string[] = [];
  const said = chainNote(chain, document, (text) => `\uFDD8${italics.push(text) - 1}\uFDD9`);
  const text = escaped([day === undefined ? '' : `${day}.`, said].filter((part) => part !== '').join(' ')) ?? '';
  return text.replace(/\uFDD8(\d+)\uFDD9/gu, (_, index: string) => `\\emph{${escaped(italics[Number(index)])}}`);
}

/** Names of bodies in a second pair of braces, so that no style takes "United Nations" for a given and a family name. */
function texName(name: CslName): string {
  if (name.literal !== undefined) return `{${escaped(name.literal)}}`;
  const family = [name['non-dropping-particle'] ?? name['dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.suffix, name.given].flatMap((part) => (part === undefined ? [] : [shielded(part)])).join(', ');
}

/** A comma or " and " inside a name would part it. */
function shielded(part: string): string {
  const text = escaped(part) ?? '';
  return /,|\band\b/u.test(part) ? `{${text}}` : text;
}

/** Styles set titles in small letters; every word with a capital but the first keeps it in braces. */
function protectedTitle(title: string): string {
  return title
    .split(' ')
    .map((word, index) => {
      const text = escaped(word) ?? '';
      const keeps = index === 0 ? /\p{L}.*\p{Lu}/u : /\p{Lu}/u;
      return keeps.test(word) ? `{${text}}` : text;
    })
    .join(' ')
    .replaceAll('} {', ' ');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
};

function escaped(text: string | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').replace(/[\\{}#$%&_~^“”‘’–—]/gu, (sign) => TEX[sign] ?? sign);
}
