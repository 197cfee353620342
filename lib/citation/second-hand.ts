import type { Manner } from '#lib/archive/attribution.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { CitedDocument } from './cited-document.ts';
import { shortName } from './csl-name.ts';
import { closed, comma, italic, numbered, protect, RAISED_START } from './marked-text.ts';
import { mouthInNote, tellersInNote } from './mouth.ts';
import { quoted } from './quotation-marks.ts';
import { inList, inNote, inShortNote, inText, isOutside, placeOf } from './render-document.ts';
import type { StyleFamily } from './style-family.ts';
import type { StyleInUse } from './style-in-use.ts';
import type { Form } from './styles.ts';

/** What a citation is made of: the documents from the mouth to the one consulted, never none. */
export interface CitedChain {
  context: StatementInContext;
  documents: readonly CitedDocument[];
  original: CitedDocument;
  consulted: CitedDocument;
  /** The page shows the archive's own summary: the citation points, it does not say where words stand. */
  pointing: boolean;
  /** Whom this archive identifies may be named, in square brackets as its own addition. */
  identified: boolean;
}

/** A citation as marked text; entries of a list stand on lines of their own. Or why the style has none. */
export type Composed = { marked: string } | { none: string };

/**
 * Composes a citation at first or second hand. A chain of one document is an ordinary citation; from there the family of
 * the style says which documents are named, in which order, and with which words between them.
 */
export function compose(chain: CitedChain, style: StyleInUse, form: Exclude<Form, 'quotation'>): Composed {
  const { family } = style;
  const missing = family.missing[form];
  if (missing !== undefined) return { none: missing };
  switch (form) {
    case 'in-text':
      return { marked: family.kind === 'number' ? byNumber(chain, style) : `(${inBrackets(chain, style)})` };
    case 'note':
      return family.kind === 'text' ? noteOnOriginal(chain, style) : { marked: closed(noteOf(chain, style, false), isOutside(style)) };
    case 'short-note':
      return { marked: closed(noteOf(chain, style, true), isOutside(style)) };
    case 'bibliography':
      return list(chain, style);
  }
}

function inBrackets(chain: CitedChain, style: StyleInUse): string {
  const { documents, original, consulted, pointing } = chain;
  const { family } = style;
  const read = inText(consulted, style, { place: placeOf(consulted, style), original: false });
  const see = pointing ? family.see : '';
  if (family.text === 'both' && documents.length > 1) {
    const first = inText(original, style, { place: {}, original: true });
    return `${see}${comma(first, `${joiningWords(chain, family, consulted)} ${read}`, isOutside(style))}`;
  }
  const spoken = !pointing && consulted.index > 0 && family.textQuotesSpoken;
  return spoken ? `${joiningWords(chain, family, consulted)} ${read}` : `${see}${read}`;
}

/** `[1]`; at second hand `Hecker, as quoted in Panda [1]`, in prose, since no manual of numbers has a form for it. */
function byNumber(chain: CitedChain, style: StyleInUse): string {
  const { documents, original, consulted, pointing } = chain;
  const number = inText(consulted, style, { place: placeOf(consulted, style), original: false });
  if (pointing || consulted.index === 0) return number;
  const read = `${joiningWords(chain, style.family, consulted)} ${nameOf(consulted, style.family)}`;
  const prose = documents.length > 1 ? comma(nameOf(original, style.family), read, isOutside(style)) : read;
  return number.startsWith(RAISED_START) ? `${prose}${number}` : `${prose} ${number}`;
}

/** What a sentence calls a document: its authors, else its title. */
function nameOf({ authors, csl }: CitedDocument, family: StyleFamily): string {
  const names = authors.map((name) => protect(shortName(name)));
  if (names.length > 2) return `${names[0]} et al.`;
  return names.length > 0 ? names.join(' and ') : quoted(protect(csl.title ?? csl.type), family.quotation.marks);
}

/** Every stage, from the mouth outwards (Chicago 17, 14.260); in full, or as a later note has it. Without a full stop. */
function noteOf(chain: CitedChain, style: StyleInUse, later: boolean): string {
  const { documents, original, consulted, pointing } = chain;
  const { family } = style;
  const full = (document: CitedDocument) => {
    const place = placeOf(document, style);
    return later ? inShortNote(document, style, place) : inNote(document, style, { place, address: document === consulted });
  };
  // A later note that points to the first one names only what that note is about: the rest stands there.
  const named = later && family.shortNote === 'original' ? [original] : documents;
  const rest = named
    .map((document) => ({ document, text: full(document) }))
    .reduceRight((after, { document, text }) => (after === '' ? text : joined(text, nextWords(chain, style, document), after, style)), '');
  const head = pointing || !family.mouthInNote ? '' : headOf(chain, later);
  const [first] = named;
  const note = head === '' || first === undefined ? rest : joined(head, joiningWords(chain, family, first), rest, style);
  return pointing ? `${family.see}${note}` : capitalised(note);
}

/** Whoever spoke, where no document of theirs can be cited, and who told it on in speech. */
function headOf(chain: CitedChain, later: boolean): string {
  const mouth = mouthInNote(chain.context, { later, identified: chain.identified });
  return mouth === null
    ? ''
    : [mouth, ...(later ? [] : tellersInNote(chain.context, chain.original.index))].map(protect).reduce((before, after) => comma(before, after), '');
}

/** The words between this document and the one that carries it. */
function nextWords(chain: CitedChain, { family }: StyleInUse, document: CitedDocument): string {
  const next = chain.documents[chain.documents.indexOf(document) + 1];
  return next === undefined ? '' : joiningWords(chain, family, next);
}

function joined(before: string, words: string, after: string, style: StyleInUse): string {
  switch (style.family.joined) {
    case 'comma':
      return comma(before, `${words} ${after}`, isOutside(style));
    case 'italics':
      return comma(before, `${italic(words)} ${after}`, isOutside(style));
    case 'brackets':
      return `${before} (${words} ${after})`;
  }
}

/** MLA 9, 6.77: the text says "qtd. in"; a note may say what the original is, which the list does not hold. */
function noteOnOriginal({ documents, original, consulted, pointing }: CitedChain, style: StyleInUse): Composed {
  if (documents.length < 2)
    return { none: 'MLA 9 cites in the text; a note would only name an original, and there is none to name here. Use the in-text form.' };
  const read = inText(consulted, style, { place: placeOf(consulted, style), original: false });
  return { marked: `${pointing ? 'See ' : ''}${inList(original, style)} ${closed(`Qtd. in ${read}`)}` };
}

function list({ documents, consulted }: CitedChain, style: StyleInUse): Composed {
  const listed = style.family.list === 'all' ? documents : [consulted];
  const entries = listed.map((document) => inList(document, style)).filter((entry) => entry !== '');
  if (entries.length === 0) return { none: 'This style lists no such document: cite it in the text or in a note.' };
  return { marked: [...new Set(entries)].map((entry, index) => numbered(entry, index + 1)).join('\n') };
}

/**
 * The words before a document: whether it quotes what it received or only tells it. A stage between that cannot be cited
 * counts too: what passed through a paraphrase is not quoted any more.
 */
export function joiningWords({ context, documents }: CitedChain, family: StyleFamily, document: CitedDocument): string {
  const before = documents[documents.indexOf(document) - 1]?.index ?? 0;
  const hands = context.statement.chain.slice(before + 1, document.index + 1);
  return hands.every(({ manner }) => quotes(manner)) ? family.quoted : family.cited;
}

function quotes(manner: Manner): boolean {
  switch (manner) {
    case 'own-words':
    case 'quotation':
    case 'translation':
    case 'read-out':
    case 'told':
      return true;
    case 'indirect':
    case 'report':
    case 'paraphrase':
    case 'interpretation':
    case 'mention':
      return false;
  }
}

const capitalised = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
