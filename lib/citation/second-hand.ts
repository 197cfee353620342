import type { Manner } from '#lib/archive/attribution.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { CitedDocument } from './cited-document.ts';
import { closed, comma, protect } from './marked-text.ts';
import { mouthInNote, tellersInNote } from './mouth.ts';
import { inList, inNote, inText, placeOf } from './render-document.ts';
import { familyOf, type StyleFamily } from './style-family.ts';
import type { Form, StyleId } from './styles.ts';

/** What a citation is made of: the documents from the mouth to the one consulted, never none. */
export interface CitedChain {
  context: StatementInContext;
  documents: readonly CitedDocument[];
  original: CitedDocument;
  consulted: CitedDocument;
  /** The page shows the archive's own summary: the citation points, it does not say where words stand. */
  pointing: boolean;
}

/** A citation as marked text; entries of a list stand on lines of their own. Or why the style has none. */
export type Composed = { marked: string } | { none: string };

/**
 * Composes a citation at first or second hand. A chain of one document is an ordinary citation; from there the table of
 * style families says which documents are named, in which order, and with which words between them.
 */
export function compose(chain: CitedChain, style: StyleId, form: Form): Composed {
  const family = familyOf(style);
  const missing = family.missing[form];
  if (missing !== undefined) return { none: missing };
  switch (form) {
    case 'in-text':
      return { marked: `(${inBrackets(chain, style, family)})` };
    case 'note':
      return style === 'mla' ? mlaNote(chain) : { marked: fullNote(chain, style, family) };
    case 'bibliography':
      return list(chain, style, family);
  }
}

function inBrackets(chain: CitedChain, style: StyleId, family: StyleFamily): string {
  const { documents, original, consulted, pointing } = chain;
  const read = inText(consulted, style, { place: placeOf(consulted, style), original: false });
  const see = pointing ? 'see ' : '';
  if (family.text === 'both' && documents.length > 1)
    return `${see}${comma(inText(original, style, { place: {}, original: true }), `${joiningWords(chain, family, consulted)} ${read}`)}`;
  const spoken = !pointing && consulted.index > 0 && family.textQuotesSpoken;
  return spoken ? `${joiningWords(chain, family, consulted)} ${read}` : `${see}${read}`;
}

/** Every stage in full, from the mouth outwards (Chicago 17, 14.260). */
function fullNote(chain: CitedChain, style: StyleId, family: StyleFamily): string {
  const { context, documents, original, consulted, pointing } = chain;
  const mouth = pointing ? null : mouthInNote(context);
  const head = mouth === null ? '' : [mouth, ...tellersInNote(context, original.index)].map(protect).reduce(comma, '');
  const note = documents.reduce((before, document) => {
    const full = inNote(document, style, { place: placeOf(document, style), address: document === consulted });
    return before === '' ? full : comma(before, `${joiningWords(chain, family, document)} ${full}`);
  }, head);
  return closed(pointing ? `See ${note}` : capitalised(note));
}

/** MLA 9, 6.77: the text says "qtd. in"; a note may say what the original is, which the list does not hold. */
function mlaNote({ documents, original, consulted, pointing }: CitedChain): Composed {
  if (documents.length < 2)
    return { none: 'MLA 9 cites in the text; a note would only name an original, and there is none to name here. Use the in-text form.' };
  const read = inText(consulted, 'mla', { place: placeOf(consulted, 'mla'), original: false });
  return { marked: `${pointing ? 'See ' : ''}${inList(original, 'mla')} ${closed(`Qtd. in ${read}`)}` };
}

function list({ documents, consulted }: CitedChain, style: StyleId, family: StyleFamily): Composed {
  const entries = (family.list === 'all' ? documents : [consulted]).map((document) => inList(document, style)).filter((entry) => entry !== '');
  return entries.length === 0 ? { none: 'This style lists no such document: cite it in the text or in a note.' } : { marked: [...new Set(entries)].join('\n') };
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
