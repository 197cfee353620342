import type { CslItem, CslName } from '#lib/archive/csl-item.ts';
import { printedTitle, type TitleWord } from './printed-title.ts';

/** A field of a BibTeX entry; one without a value is left out. `bare` stands without braces: a month is one of BibTeX's own words. */
export type TexField = [name: string, value: string | undefined, bare?: 'bare'];

/** The type of an entry and the fields that this type has, beside those that all have. */
export interface TexEntryType {
  type: string;
  fields: TexField[];
}

/** An entry of BibTeX or BibLaTeX. */
export function texEntry(type: string, key: string, fields: readonly TexField[]): string {
  const lines = fields.flatMap(([name, value, bare]) => (value === undefined || value === '' ? [] : [`  ${name} = ${bare === 'bare' ? value : `{${value}}`}`]));
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Lines between entries are no entries; BibTeX begins one at every at sign, so there is none in a remark. */
export function texRemarks(remarks: readonly string[]): string {
  return remarks.map((remark) => `% ${remark.replaceAll('@', '(at)')}\n`).join('');
}

export function texNames(names: readonly CslName[] | undefined): string | undefined {
  return names === undefined || names.length === 0 ? undefined : names.map(texName).join(' and ');
}

/** Names of bodies in a second pair of braces, so that no style takes "United Nations" for a given and a family name. */
function texName(name: CslName): string {
  if (name.literal !== undefined) return `{${texText(name.literal)}}`;
  const family = [name['non-dropping-particle'] ?? name['dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return [family, name.suffix, name.given].flatMap((part) => (part === undefined ? [] : [shielded(part)])).join(', ');
}

/** A comma or " and " inside a name would part it, and a part of nothing but signs is none. */
function shielded(part: string): string {
  const text = texText(part) ?? '';
  return /,|\band\b|^[^\p{L}]/iu.test(part) ? `{${text}}` : text;
}

/** The title as printed: styles that set it in small letters leave alone what stands in braces. */
export function texTitle(csl: Pick<CslItem, 'title' | 'original-title'>): string | undefined {
  if (csl.title === undefined) return undefined;
  return printedTitle(csl).map(texWord).join(' ').replaceAll('} {', ' ');
}

/** Marks round a word are no part of what keeps its capitals; a full stop may be. */
function texWord({ text, kept }: TitleWord): string {
  if (!kept) return texText(text) ?? '';
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}.]*)$/su.exec(text) ?? [];
  return `${texText(before)}{${texText(word)}}${texText(after)}`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts that brace too when it looks for the end of a field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
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

/** Text on one line, without what TeX would obey. */
export function texText(text: string | undefined): string | undefined {
  return text
    ?.replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}#$%&_~^“”‘’–—]/gu, (sign) => TEX[sign] ?? sign);
}

const texItalic = (text: string) => `\\emph{${texText(text)}}`;

/** Sentences in which some parts are in italics already, written by `write` with its own way to set them. */
export function texSentences(write: (italic: (text: string) => string) => string[]): string {
  const italics: string[] = [];
  const number = (text: string) => (italics.includes(text) ? italics.indexOf(text) : italics.push(text) - 1);
  const plain = write((text) => `\uFDD8${number(text)}\uFDD9`).join(' ');
  return (texText(plain) ?? '').replace(/\uFDD8(\d+)\uFDD9/gu, (_, index: string) => texItalic(italics[Number(index)] ?? ''));
}

/** An address is taken to the letter, but braces must come in pairs. */
export const texAddress = (url: string | undefined) => url?.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));

export const texPages = (pages: string | undefined) => texText(pages)?.replace(/(?<=\d)[-–](?=\d)/gu, '--');
