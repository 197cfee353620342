import type { Form, StyleId } from './styles.ts';

/**
 * How a style cites at second hand, which CSL cannot say: everything in a citation that is ours and not the
 * processor's. A style added later needs a row here.
 */
export interface StyleFamily {
  locale: string;
  /** Says, for a form that the style does not have, which one to use. */
  missing: Partial<Record<Form, string>>;
  /** `Kim Jong Un` as one whole; false where the style turns and shortens it (`Kim, J. U.`) and must be given the parts. */
  wholeNames: boolean;
  /** MLA prints the date of a speech only when it is also sent as the date of the event; others would print it twice. */
  eventDate: boolean;
  /** May cite a paragraph that we counted and the source does not number. */
  countsParagraphs: boolean;
  /** Before the next document where that one quotes, and where it only tells what was said. */
  quoted: string;
  cited: string;
  /** What stands in brackets in the text: first and consulted document (`both`), or the consulted one after `qtd. in`. */
  text: 'both' | 'consulted';
  /** `quoted in` also where the words were only spoken and no document stands before the consulted one. */
  textQuotesSpoken: boolean;
  /** What the list holds. */
  list: 'all' | 'consulted';
  /** Before a time code: `, 12:31`. */
  timestamp: string;
}

const SECOND_HAND: Record<StyleId, StyleFamily> = {
  // APA 7, 8.6: name the original and "as cited in" the work read; the list holds only the work read. 8.28: without pages, a paragraph may be counted.
  apa: {
    locale: 'en-US',
    missing: { note: 'APA 7 has no notes. Use the in-text form.' },
    wholeNames: false,
    eventDate: false,
    countsParagraphs: true,
    quoted: 'as cited in',
    cited: 'as cited in',
    text: 'both',
    textQuotesSpoken: false,
    list: 'consulted',
    timestamp: ', ',
  },
  // MLA 9, 6.77: "qtd. in" the work read, the speaker named in the sentence; a note may give the original. 6.26: no counted paragraphs.
  mla: {
    locale: 'en-US',
    missing: {},
    wholeNames: true,
    eventDate: true,
    countsParagraphs: false,
    quoted: 'qtd. in',
    cited: 'qtd. in',
    text: 'consulted',
    textQuotesSpoken: true,
    list: 'consulted',
    timestamp: ' ',
  },
  // Chicago 17, 14.260: "quoted in", both in full, and both in the bibliography.
  'chicago-notes': {
    locale: 'en-US',
    missing: { 'in-text': 'Chicago’s notes style cites in notes. Use the note form.' },
    wholeNames: true,
    eventDate: false,
    countsParagraphs: false,
    quoted: 'quoted in',
    cited: 'cited in',
    text: 'both',
    textQuotesSpoken: true,
    list: 'all',
    timestamp: ', at ',
  },
  // Chicago 17, 15.56: "quoted in" inside the brackets.
  'chicago-author-date': {
    locale: 'en-US',
    missing: { note: 'Chicago’s author-date style cites in the text. Use the in-text form.' },
    wholeNames: true,
    eventDate: false,
    countsParagraphs: false,
    quoted: 'quoted in',
    cited: 'cited in',
    text: 'both',
    textQuotesSpoken: true,
    list: 'all',
    timestamp: ', at ',
  },
};

export const familyOf = (style: StyleId): StyleFamily => SECOND_HAND[style];
