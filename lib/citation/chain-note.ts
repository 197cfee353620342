import type { CitedDocument } from './cited-document.ts';
import { ITALIC_END, ITALIC_START, toText } from './marked-text.ts';
import { mouthInNote } from './mouth.ts';
import { inNote, placeOf } from './render-document.ts';
import { type CitedChain, joiningWords } from './second-hand.ts';
import { styleInUse } from './style-in-use.ts';

/** Chicago's words for a chain are the ones that everybody reads. */
const STYLE = 'chicago-notes';

/**
 * What no bibliographic format has a field for: that one document quotes another. Each entry says in its note which one
 * quotes it, and the first whose words it carries where these were only spoken. `italic` writes what is set in italics.
 */
export function chainNote(chain: CitedChain, document: CitedDocument, italic: (text: string) => string): string {
  const { documents, context, original, pointing } = chain;
  const next = documents[documents.indexOf(document) + 1];
  const mouth = document === original && !pointing ? mouthInNote(context, { later: false, identified: false }) : null;
  const sentences = [mouth === null ? '' : `Carries words of: ${mouth}.`, next === undefined ? '' : quotedIn(chain, next, italic)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function quotedIn(chain: CitedChain, next: CitedDocument, italic: (text: string) => string): string {
  const style = styleInUse(STYLE);
  const words = joiningWords(chain, style.family, next);
  const full = inNote(next, style, { place: placeOf(next, style), address: false });
  const parts = full.split(new RegExp(`${ITALIC_START}(.*?)${ITALIC_END}`, 'su'));
  const written = parts.map((part, index) => (index % 2 === 1 ? italic(toText(part)) : toText(part))).join('');
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)} ${written}.`;
}
