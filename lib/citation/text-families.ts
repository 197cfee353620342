import type { StyleFamily } from './style-family.ts';

/** Author and year, or author and page, in brackets in the text. */
const AUTHOR_DATE: StyleFamily = {
  kind: 'text',
  manual: 'This style',
  locale: 'en-US',
  missing: {
    note: 'This style cites in the text. Use the in-text form.',
    'short-note': 'This style cites in the text. Use the in-text form.',
  },
  wholeNames: false,
  eventDate: false,
  circaInWords: true,
  countsParagraphs: false,
  quoted: 'quoted in',
  cited: 'cited in',
  joined: 'comma',
  text: 'both',
  textQuotesSpoken: true,
  mouthInNote: false,
  shortNote: 'chain',
  list: 'consulted',
  timestamp: ', at ',
  see: 'see ',
  hearing: 'titled',
  quotation: { marks: 'double', stop: 'inside', block: { words: 100 }, noteNumber: '1. ' },
};

/**
 * APA 7, 8.6: name the original and "as cited in" the work read; the list holds only the work read. 8.28: without pages,
 * a paragraph may be counted. 8.27: a quotation of 40 words or more is a block. The packaged style knows hearings and "ca.".
 */
export const APA: StyleFamily = {
  ...AUTHOR_DATE,
  manual: 'APA',
  missing: { note: 'APA 7 has no notes. Use the in-text form.', 'short-note': 'APA 7 has no notes. Use the in-text form.' },
  circaInWords: false,
  countsParagraphs: true,
  quoted: 'as cited in',
  cited: 'as cited in',
  textQuotesSpoken: false,
  timestamp: ', ',
  hearing: 'processor',
  quotation: { marks: 'double', stop: 'inside', block: { words: 40 }, noteNumber: '1. ' },
};

/**
 * MLA 9, 6.77: "qtd. in" the work read, the speaker named in the sentence; a note may give the original. 6.26: no counted
 * paragraphs. 6.34: more than four lines of prose are a block.
 */
export const MLA: StyleFamily = {
  ...AUTHOR_DATE,
  manual: 'MLA',
  missing: { 'short-note': 'MLA 9 cites in the text. Use the in-text form.' },
  wholeNames: true,
  eventDate: true,
  quoted: 'qtd. in',
  cited: 'qtd. in',
  text: 'consulted',
  timestamp: ' ',
  // MLA 9, app. 1; the processor would print "para." without a space. Pages and lines it does right.
  placeLabels: { paragraph: 'par.', section: 'sec.', chapter: 'ch.' },
  hearing: 'mla',
  quotation: { marks: 'double', stop: 'inside', block: { lines: 4 }, noteNumber: '1. ' },
};

/** Chicago 17, 15.56: "quoted in" inside the brackets; 14.260: both in the list. 13.10: a hundred words or more are a block. */
export const CHICAGO_AUTHOR_DATE: StyleFamily = {
  ...AUTHOR_DATE,
  manual: 'Chicago',
  missing: {
    note: 'Chicago’s author-date style cites in the text. Use the in-text form.',
    'short-note': 'Chicago’s author-date style cites in the text. Use the in-text form.',
  },
  wholeNames: true,
  circaInWords: false,
  list: 'all',
  hearing: 'author-date',
};

/** Follows Chicago’s author-date style in everything that is said here (APSA Style Manual, introduction to citations). */
export const APSA: StyleFamily = {
  ...CHICAGO_AUTHOR_DATE,
  manual: 'APSA',
  missing: { note: 'APSA cites in the text. Use the in-text form.', 'short-note': 'APSA cites in the text. Use the in-text form.' },
  circaInWords: true,
};

/**
 * Cite Them Right 12, "Secondary referencing": "quoted in" for words, "cited in" for what is told; the list holds only the
 * work read. British marks. Longer than three lines is a block.
 */
export const HARVARD: StyleFamily = {
  ...AUTHOR_DATE,
  manual: 'Harvard',
  missing: { note: 'Harvard cites in the text. Use the in-text form.', 'short-note': 'Harvard cites in the text. Use the in-text form.' },
  locale: 'en-GB',
  textQuotesSpoken: true,
  timestamp: ', ',
  quotation: { marks: 'single', stop: 'outside', block: { lines: 3 }, noteNumber: '1. ' },
};
