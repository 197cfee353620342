import type { CitedDocument } from './cited-document.ts';
import { inPrint, occasion, titleOrKind } from './occasion.ts';
import { type TexEntryType, texPages, texText, texTitle } from './tex-text.ts';

/** The type of an entry of BibTeX, of those that have what the standard styles ask of it: an article without an author is `@misc`. */
export function bibtexType(document: CitedDocument): TexEntryType {
  const { csl, authors } = document;
  const { publisher, 'container-title': container } = csl;
  const signed = authors.length > 0;
  if (csl.title === undefined) return ofNoType(document);
  switch (csl.type) {
    case 'article-journal':
    case 'article-magazine':
    case 'article-newspaper':
      return signed && container !== undefined ? article(document) : ofNoType(document);
    case 'book':
      return (signed || csl.editor !== undefined) && publisher !== undefined ? book(document) : ofNoType(document);
    case 'chapter':
      return signed && container !== undefined && csl.editor !== undefined ? chapter(document) : ofNoType(document);
    case 'report':
      return signed && publisher !== undefined ? report(document) : ofNoType(document);
    default:
      return ofNoType(document);
  }
}

function article({ csl }: CitedDocument): TexEntryType {
  return {
    type: 'article',
    fields: [
      ['title', texTitle(csl)],
      ['journal', texText(csl['container-title'])],
      ['volume', texText(csl.volume)],
      ['number', texText(csl.issue)],
      ['pages', texPages(csl.page)],
    ],
  };
}

function book({ csl }: CitedDocument): TexEntryType {
  return {
    type: 'book',
    fields: [
      ['title', texTitle(csl)],
      ['volume', texText(csl.volume)],
      ['series', texText(csl['collection-title'])],
      ['publisher', texText(csl.publisher)],
      ['address', texText(csl['publisher-place'])],
    ],
  };
}

function chapter({ csl }: CitedDocument): TexEntryType {
  return {
    type: 'incollection',
    fields: [
      ['title', texTitle(csl)],
      ['booktitle', texText(csl['container-title'])],
      ['volume', texText(csl.volume)],
      ['pages', texPages(csl.page)],
      ['publisher', texText(csl.publisher)],
      ['address', texText(csl['publisher-place'])],
    ],
  };
}

function report({ csl }: CitedDocument): TexEntryType {
  return {
    type: 'techreport',
    fields: [
      ['title', texTitle(csl)],
      ['type', texText(csl.genre ?? 'Report')],
      ['number', texText(csl.number)],
      ['institution', texText(csl.publisher)],
      ['address', texText(csl['publisher-place'])],
    ],
  };
}

function ofNoType(document: CitedDocument): TexEntryType {
  const { csl } = document;
  const published = [occasion(document), csl['publisher-place'], inPrint(csl)].filter((part) => part !== undefined && part !== '');
  return {
    type: 'misc',
    fields: [
      ['title', texTitle(csl) ?? texText(titleOrKind(document))],
      ['howpublished', texText(published.join(', '))],
    ],
  };
}
