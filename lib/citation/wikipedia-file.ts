import { quotingDocument } from './chain-note.ts';
import type { CitedDocument } from './cited-document.ts';
import type { ExportedStatement, FileOptions } from './exported-statement.ts';
import { capitalised } from './occasion.ts';
import type { CitedChain } from './second-hand.ts';
import { SUMMARY_LEAD, setOff } from './set-off.ts';
import { template, wikiText, wikiWords } from './wiki-text.ts';
import { citeTemplate } from './wikipedia.ts';

/** Wikitext to be pasted into an article: the words as a block quotation, and all their documents in one footnote. */
export function toWikipedia(statements: readonly ExportedStatement[], { title, remarks }: FileOptions): string {
  const head = [title, ...remarks].flatMap((text) => (text === undefined ? [] : [comment(text)]));
  return `${[...head, ...statements.map(passage)].join('\n\n')}\n`;
}

function passage({ context, chain, note }: ExportedStatement): string {
  const { lead, words, quotation } = setOff(context);
  const reference = chain === null ? '' : footnote(chain);
  const shown = quotation
    ? `${template('blockquote', [
        ['text', wikiWords(words)],
        ['author', wikiText(lead)],
      ])}${reference}`
    : `${comment(SUMMARY_LEAD)} ${wikiWords(words)}${reference}`;
  return note === undefined ? shown : `${comment(note)}\n${shown}`;
}

/** One footnote for the whole chain: a template for each document, the words for second hand between them. */
function footnote(chain: CitedChain): string {
  const { documents, consulted, context, pointing } = chain;
  const cited = documents.map((document) => `${before(chain, document)}${citeTemplate(document, { place: document === consulted })}`);
  return `<ref name="${context.statement.id}">${pointing ? 'See ' : ''}${cited.join('. ')}.</ref>`;
}

/** `Quoted in `, before every document but the first. */
function before(chain: CitedChain, document: CitedDocument): string {
  const previous = chain.documents[chain.documents.indexOf(document) - 1];
  const quoting = previous === undefined ? null : quotingDocument(chain, previous);
  return quoting === null ? '' : `${capitalised(quoting.words)} `;
}

/** Two hyphens would end it early in HTML, and do so in some readers of wikitext. */
const comment = (text: string) => `<!-- ${text.replace(/-{2,}/gu, '-').replace(/[<>]/gu, '')} -->`;
