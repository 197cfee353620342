import type { CslItem } from '#lib/archive/csl-item.ts';
import type { CitedDocument } from './cited-document.ts';
import { listed } from './marked-text.ts';
import { capitalised, committee, inPrint, occasion, titleOrKind, whatItIs } from './occasion.ts';
import { texDate } from './tex-date.ts';
import { type TexEntryType, type TexField, texPages, texText, texTitle } from './tex-text.ts';

/**
 * The type that says most of a document, of those whose fields biber does not find wanting (blx-dm.def): an article, a
 * report, a speech need an author. What has none is what it was read as: a page, or something of no type.
 */
export function biblatexType(document: CitedDocument): TexEntryType {
  return ownType(document) ?? (document.csl.URL === undefined ? ofNoType(document) : page(document));
}

function ownType(document: CitedDocument): TexEntryType | null {
  const { csl, authors } = document;
  const signed = authors.length > 0;
  switch (csl.type) {
    case 'speech':
    case 'paper-conference':
      return signed && csl.title !== undefined ? speech(document) : null;
    case 'hearing':
      return signed && csl.title !== undefined ? hearing(document) : null;
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper':
      return signed && csl.title !== undefined && csl['container-title'] !== undefined ? article(csl, csl['container-title']) : null;
    case 'book':
      return csl.title !== undefined && (signed || csl.editor !== undefined) ? book(csl, signed) : null;
    case 'chapter':
      return signed && csl.title !== undefined && csl.editor !== undefined && csl['container-title'] !== undefined ? chapter(csl) : null;
    case 'report':
    case 'thesis':
      return signed && csl.title !== undefined && csl.publisher !== undefined ? report(csl, csl.type) : null;
    default:
      return null;
  }
}

function speech(document: CitedDocument): TexEntryType {
  const { csl, date } = document;
  return {
    type: 'unpublished',
    fields: [
      ['title', texTitle(csl)],
      ['type', texText(whatItIs(document))],
      ['eventtitle', texWhole(csl['event-title'])],
      ['eventdate', csl['event-title'] === undefined ? undefined : texDate(date)],
      ['venue', texText(csl['event-place'])],
      ['howpublished', texText(csl['container-title'] ?? csl.publisher)],
    ],
  };
}

/** The testimony is what is cited; the hearing is what it stands in. */
function hearing(document: CitedDocument): TexEntryType {
  const { csl, date } = document;
  return {
    type: 'inproceedings',
    fields: [
      ['title', texText(whatItIs(document))],
      ['booktitle', texTitle(csl)],
      ['booktitleaddon', texWhole(capitalised(listed([committee(document), csl['chapter-number']])))],
      ['eventdate', texDate(date)],
      ['venue', texText(csl['event-place'])],
      ['number', texText(csl.number)],
      ['publisher', texWhole(csl.publisher)],
      ['pages', texPages(csl.page)],
    ],
  };
}

const SUBTYPES: Partial<Record<CslItem['type'], string>> = { 'article-magazine': 'magazine', 'article-newspaper': 'newspaper' };

function article(csl: CslItem, journal: string): TexEntryType {
  return {
    type: 'article',
    fields: [
      ['title', texTitle(csl)],
      ['journaltitle', texText(journal)],
      ['entrysubtype', SUBTYPES[csl.type]],
      ['volume', texText(csl.volume)],
      ['number', texText(csl.issue)],
      ['pages', texPages(csl.page)],
    ],
  };
}

function book(csl: CslItem, signed: boolean): TexEntryType {
  return {
    type: signed ? 'book' : 'collection',
    fields: [
      ['title', texTitle(csl)],
      ['volume', texText(csl.volume)],
      ['series', texText(csl['collection-title'])],
      ['publisher', texWhole(csl.publisher)],
      ['location', texWhole(csl['publisher-place'])],
    ],
  };
}

function chapter(csl: CslItem): TexEntryType {
  return {
    type: 'incollection',
    fields: [
      ['title', texTitle(csl)],
      ['booktitle', texText(csl['container-title'])],
      ['volume', texText(csl.volume)],
      ['pages', texPages(csl.page)],
      ['publisher', texWhole(csl.publisher)],
      ['location', texWhole(csl['publisher-place'])],
    ],
  };
}

function report(csl: CslItem, type: 'report' | 'thesis'): TexEntryType {
  return {
    type,
    fields: [
      ['title', texTitle(csl)],
      ['type', texText(csl.genre ?? (type === 'report' ? 'Report' : 'Thesis'))],
      ...(type === 'report' ? ([['number', texText(csl.number)]] satisfies TexField[]) : []),
      ['institution', texWhole(csl.publisher)],
      ['location', texWhole(csl['publisher-place'])],
    ],
  };
}

function page(document: CitedDocument): TexEntryType {
  const { csl } = document;
  return {
    type: 'online',
    fields: [
      ['title', texTitle(csl) ?? texText(titleOrKind(document))],
      ['titleaddon', texText(listed([whatItIs(document), committee(document), csl['chapter-number'], csl['event-title'], csl['event-place']]))],
      ['organization', [csl['container-title'], csl.publisher].flatMap((name) => texWhole(name) ?? []).join(' and ')],
      ['addendum', texText(inPrint(csl))],
    ],
  };
}

function ofNoType(document: CitedDocument): TexEntryType {
  const { csl } = document;
  return {
    type: 'misc',
    fields: [
      ['title', texTitle(csl) ?? texText(titleOrKind(document))],
      ['howpublished', texText(occasion(document))],
      ['location', texWhole(csl['publisher-place'])],
      ['addendum', texText(inPrint(csl))],
    ],
  };
}

/** A whole: one name in a list of names, which "and" would part; a name whose capitals stay. */
const texWhole = (name: string | undefined) => (name === undefined || name === '' ? undefined : `{${texText(name)}}`);
