import type { Form, Locale, StyleKind } from './styles.ts';

/**
 * How a style cites at second hand and quotes, which CSL cannot say: everything in a citation that is ours and not the
 * processor's. A style added later needs one.
 */
export interface StyleFamily {
  kind: StyleKind;
  /** What a remark calls it: `APA`. */
  manual: string;
  locale: Locale;
  /** Says, for a form that the style does not have, which one to use. */
  missing: Partial<Record<Form, string>>;
  /** `Kim Jong Un` as one whole; false where the style turns and shortens it (`Kim, J. U.`) and must be given the parts. */
  wholeNames: boolean;
  /** MLA prints the date of a speech only when it is also sent as the date of the event; others would print it twice. */
  eventDate: boolean;
  /** `ca.` is written by us: the style drops it without a word. */
  circaInWords: boolean;
  /** May cite a paragraph that we counted and the source does not number. */
  countsParagraphs: boolean;
  /** Before the next document where that one quotes, and where it only tells what was said. */
  quoted: string;
  cited: string;
  /** How the next document is joined: after a comma, after a comma with its words in italics, or in brackets. */
  joined: 'comma' | 'italics' | 'brackets';
  /** What stands in brackets in the text: first and consulted document (`both`), or the consulted one after `qtd. in`. */
  text: 'both' | 'consulted';
  /** `quoted in` also where the words were only spoken and no document stands before the consulted one. */
  textQuotesSpoken: boolean;
  /** A note begins with whoever spoke, where no document of theirs can be cited. */
  mouthInNote: boolean;
  /** What a later note says: the same chain, shortened, or only the first authority, since the rest stands in the note it points to. */
  shortNote: 'chain' | 'original';
  /** What the list holds. */
  list: 'all' | 'consulted';
  /** Before a time code: `, 12:31`. */
  timestamp: string;
  /** How labels of places are written where the processor writes them otherwise. */
  placeLabels?: Partial<Record<string, string>>;
  /** Points to where a summary has its matter from. */
  see: string;
  /** Testimony at a hearing: by the processor, or composed by us, since the packaged style drops the committee. */
  hearing: 'processor' | 'case' | 'author-date' | 'mla' | 'titled';
  quotation: QuotationRule;
}

/** How a style sets words that are quoted. */
export interface QuotationRule {
  marks: 'double' | 'single';
  /** Where a full stop or comma goes that closes the sentence round the quotation. */
  stop: 'inside' | 'outside';
  /** Set off as a block from so many words on, or when longer than so many lines. Left out: always run in. */
  block?: { words: number } | { lines: number };
  /** Before a note under the text: `1. ` on the line, or raised. */
  noteNumber: '1. ' | 'raised';
}
