import type { StyleFamily } from './style-family.ts';

/** Notes at the foot of the page. Chicago 17, 14.260: "quoted in", both in full, and both in the bibliography. */
const NOTES: StyleFamily = {
  kind: 'note',
  manual: 'This style',
  locale: 'en-US',
  missing: { 'in-text': 'This style cites in notes. Use the note form.' },
  wholeNames: true,
  eventDate: false,
  circaInWords: true,
  countsParagraphs: false,
  quoted: 'quoted in',
  cited: 'cited in',
  joined: 'comma',
  text: 'both',
  textQuotesSpoken: true,
  mouthInNote: true,
  shortNote: 'chain',
  list: 'all',
  timestamp: ', at ',
  see: 'See ',
  hearing: 'case',
  quotation: { marks: 'double', stop: 'inside', block: { words: 100 }, noteNumber: '1. ' },
};

/** Chicago 17, 14.260. 13.10: a hundred words or more are a block. The packaged style knows "ca.". */
export const CHICAGO_NOTES: StyleFamily = {
  ...NOTES,
  manual: 'Chicago',
  missing: { 'in-text': 'Chicago’s notes style cites in notes. Use the note form.' },
  circaInWords: false,
};

/** Turabian 9, 17.10: as Chicago; 25.2.2: five lines or more are a block. */
export const TURABIAN: StyleFamily = {
  ...CHICAGO_NOTES,
  manual: 'Turabian',
  missing: { 'in-text': 'Turabian’s notes style cites in notes. Use the note form.' },
  quotation: { marks: 'double', stop: 'inside', block: { lines: 4 }, noteNumber: '1. ' },
};

/**
 * OSCOLA 4 with its official answers to questions: the original, then in brackets "as cited in" the work read, which
 * alone is listed. 1.2.1: a later note says `Panda (n 1)`. 1.5: more than three lines are a block; single marks.
 */
export const OSCOLA: StyleFamily = {
  ...NOTES,
  manual: 'OSCOLA',
  missing: { 'in-text': 'OSCOLA cites in notes. Use the note form.' },
  locale: 'en-GB',
  quoted: 'as cited in',
  cited: 'as cited in',
  joined: 'brackets',
  mouthInNote: false,
  shortNote: 'original',
  list: 'consulted',
  timestamp: ', ',
  quotation: { marks: 'single', stop: 'outside', block: { lines: 3 }, noteNumber: 'raised' },
};

/**
 * Bluebook, 1.6 and 10.6.3: the words introducing a related authority are in italics. No list. 4.2: a later note says
 * `Panda, supra note 1`. 5.1: fifty words or more are a block.
 */
export const BLUEBOOK: StyleFamily = {
  ...NOTES,
  manual: 'Bluebook',
  missing: {
    'in-text': 'The Bluebook’s law review style cites in notes. Use the note form.',
    bibliography: 'The Bluebook has no list of works: this style cites in notes only.',
  },
  quoted: 'quoted in',
  cited: 'cited in',
  joined: 'italics',
  mouthInNote: false,
  shortNote: 'original',
  list: 'consulted',
  quotation: { marks: 'double', stop: 'inside', block: { words: 50 }, noteNumber: 'raised' },
};

/** MHRA 4: the original in full, then "quoted in" the work read. More than forty words are a block; single marks. */
export const MHRA: StyleFamily = {
  ...NOTES,
  manual: 'MHRA',
  missing: { 'in-text': 'MHRA cites in notes. Use the note form.' },
  locale: 'en-GB',
  mouthInNote: false,
  list: 'consulted',
  quotation: { marks: 'single', stop: 'outside', block: { words: 41 }, noteNumber: 'raised' },
};
