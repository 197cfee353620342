import type { CitedDocument } from './cited-document.ts';
import { ITALIC_END, ITALIC_START, toText } from './marked-text.ts';
import { mouthInNote } from './mouth.ts';
import { capitalised } from './occasion.ts';
import { inNote, placeOf } from './render-document.ts';
import { type CitedChain, joiningWords } from './second-hand.ts';
import { styleInUse } from './style-in-use.ts';

/** Chicago's words for a chain are the ones that everybody reads. */
const STYLE = 'chicago-notes';

/** Whose words a document carries that were only spoken before: `Carries words of: …`; empty where it is not the first. */
export function mouthNote({ context, original, pointing }: CitedChain, document: CitedDocument): string {
  const mouth = document === original && !pointing ? mouthInNote(context, { later: false, identified: false }) : null;
  return mouth === null ? '' : `Carries words of: ${mouth}.`;
}

/** The document that quotes this one, and with which words: `quoted in`, `cited in`. Null where it is the one that was read. */
export function quotingDocument(chain: CitedChain, document: CitedDocument): { words: string; next: CitedDocument } | null {
  const next = chain.documents[chain.documents.indexOf(document) + 1];
  return next === undefined ? null : { words: joiningWords(chain, styleInUse(STYLE).family, next), next };
}

/**
 * What most formats have no field for: which document quotes one, as a sentence of its note: `Quoted in Ankit Panda, …`.
 * `italic` writes what is set in italics.
 */
export function quotedInNote(next: CitedDocument, words: readonly string[], italic: (text: string) => string): string {
  const style = styleInUse(STYLE);
  const full = inNote(next, style, { place: placeOf(next, style), address: false });
  const parts = full.split(new RegExp(`${ITALIC_START}(.*?)${ITALIC_END}`, 'su'));
  const written = parts.map((part, index) => (index % 2 === 1 ? italic(toText(part)) : toText(part))).join('');
  return `${capitalised(joinedWords(words))} ${written}.`;
}

/** `quoted and cited in`, for a document that does both. */
export function joinedWords(words: readonly string[]): string {
  const verbs = [...new Set(words)]
    .sort()
    .reverse()
    .map((phrase) => phrase.replace(/ in$/u, ''));
  return verbs.length === 0 ? '' : `${verbs.join(' and ')} in`;
}
