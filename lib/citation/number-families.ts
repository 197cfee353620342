import type { StyleFamily } from './style-family.ts';

const MISSING = 'This style cites by number in the text. Use the in-text form.';

/** Numbers in the text. No manual of these has a form for second hand: the work read gets the number, and prose says "as quoted in". */
const NUMBERS: StyleFamily = {
  kind: 'number',
  manual: 'This style',
  locale: 'en-US',
  missing: { note: MISSING, 'short-note': MISSING },
  wholeNames: false,
  eventDate: false,
  circaInWords: true,
  countsParagraphs: false,
  quoted: 'as quoted in',
  cited: 'as cited in',
  joined: 'comma',
  text: 'both',
  textQuotesSpoken: true,
  mouthInNote: false,
  shortNote: 'original',
  list: 'consulted',
  timestamp: ', ',
  see: '',
  hearing: 'titled',
  quotation: { marks: 'double', stop: 'inside', block: { words: 100 }, noteNumber: '1. ' },
};

/** The IEEE Editorial Style Manual leaves what it does not rule to Chicago, so blocks begin at a hundred words. */
export const IEEE: StyleFamily = { ...NUMBERS, manual: 'IEEE' };

/** AMA 11, 8.6.14: more than four lines are a block. */
export const AMA: StyleFamily = { ...NUMBERS, manual: 'AMA', quotation: { ...NUMBERS.quotation, block: { lines: 4 } } };

/** Citing Medicine rules the list and leaves the text to journals: four lines as AMA has it. */
export const VANCOUVER: StyleFamily = { ...NUMBERS, manual: 'Vancouver', quotation: { ...NUMBERS.quotation, block: { lines: 4 } } };
