/**
 * Text on its way through the processor, where `<`, `>` and `&` mean something. What the archive holds must never
 * become markup, so those three travel as noncharacters (Unicode keeps U+FDD0 to U+FDEF for such private use), and so
 * do the two ends of what the processor sets in italics.
 */
const ANGLES = { '<': '\uFDD0', '>': '\uFDD1', '&': '\uFDD2' } as const;
export const ITALIC_START = '\uFDD8';
export const ITALIC_END = '\uFDD9';

/** Text of the archive, made safe for the processor: on one line, without what only we may use. */
export function protect(text: string): string {
  return protectWords(text).replace(/\s+/g, ' ').trim();
}

/** Words to the letter, with their own spaces and lines. */
export function protectWords(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, '').replace(/[<>&]/g, (sign) => (sign === '<' ? ANGLES['<'] : sign === '>' ? ANGLES['>'] : ANGLES['&']));
}

const unprotect = (text: string) => text.replaceAll(ANGLES['<'], '<').replaceAll(ANGLES['>'], '>').replaceAll(ANGLES['&'], '&');

/** For the clipboard as text/plain: no sign of italics, never Markdown. */
export function toText(marked: string): string {
  return unprotect(marked.replaceAll(ITALIC_START, '').replaceAll(ITALIC_END, ''));
}

/** For the clipboard as text/html: `<i>` and nothing else, everything from the archive escaped. */
export function toHtml(marked: string): string {
  return escapeHtml(unprotect(marked)).replaceAll(ITALIC_START, '<i>').replaceAll(ITALIC_END, '</i>');
}

/** Text as it may stand anywhere in HTML, in an attribute too. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export const italic = (text: string) => (text === '' ? '' : `${ITALIC_START}${text}${ITALIC_END}`);

/** Ends a sentence once: no second mark after one that already ends it, inside quotation marks or italics too. */
export function closed(marked: string): string {
  if (marked === '') return '';
  if (/[.?!][’”]*\uFDD9?[’”]*$/.test(marked)) return marked;
  const quoted = /^(.*?)([’”]+)$/s.exec(marked);
  return quoted === null ? `${marked}.` : `${quoted[1]}.${quoted[2]}`;
}

/** Goes on after a comma, which American usage puts inside closing quotation marks (Chicago 17, 6.9). */
export function comma(before: string, after: string): string {
  if (before === '') return after;
  const quoted = /^(.*?),?([’”]+)$/s.exec(before);
  return quoted === null || !/[“‘]/.test(before) ? `${before.replace(/,$/, '')}, ${after}` : `${quoted[1]},${quoted[2]} ${after}`;
}

/** Joins what there is. */
export function listed(parts: readonly (string | undefined)[], delimiter = ', '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(delimiter);
}
