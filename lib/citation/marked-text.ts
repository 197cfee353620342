/**
 * Text on its way through the processor, where `<`, `>` and `&` mean something. What the archive holds must never
 * become markup, so those three travel as noncharacters (Unicode keeps U+FDD0 to U+FDEF for such private use), and so
 * do the two ends of what the processor sets in italics.
 */
const ANGLES = { '<': '\uFDD0', '>': '\uFDD1', '&': '\uFDD2' } as const;
export const ITALIC_START = '\uFDD8';
export const ITALIC_END = '\uFDD9';
/** The two ends of raised type, of the number before an entry of a list, and of words set off as a block. */
export const RAISED_START = '\uFDDA';
export const RAISED_END = '\uFDDB';
export const NUMBER_START = '\uFDDC';
export const NUMBER_END = '\uFDDD';
const BLOCK_START = '\uFDDE';
const BLOCK_END = '\uFDDF';

/** Text of the archive, made safe for the processor: on one line, without what only we may use. */
export function protect(text: string): string {
  return protectWords(text).replace(/\s+/g, ' ').trim();
}

/** Words to the letter, with their own spaces and lines. */
export function protectWords(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, '').replace(/[<>&]/g, (sign) => (sign === '<' ? ANGLES['<'] : sign === '>' ? ANGLES['>'] : ANGLES['&']));
}

const unprotect = (text: string) => text.replaceAll(ANGLES['<'], '<').replaceAll(ANGLES['>'], '>').replaceAll(ANGLES['&'], '&');

/** For the clipboard as text/plain: no sign of italics, never Markdown; raised numbers as such, a block indented. */
export function toText(marked: string): string {
  const plain = marked
    .replaceAll(ITALIC_START, '')
    .replaceAll(ITALIC_END, '')
    .replace(/\uFDDA(.*?)\uFDDB/gsu, (_, raisedText: string) => superscript(raisedText))
    .replace(/\uFDDE(.*?)\uFDDF/gsu, (_, block: string) => block.replace(/^(?=.)/gmu, INDENT));
  return unprotect(plain);
}

const INDENT = '    ';
const SUPERSCRIPTS: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '(': '⁽',
  ')': '⁾',
  p: 'ᵖ',
};

/** Raised signs, where Unicode has all of them; else the text as it is. */
function superscript(text: string): string {
  const signs = [...text].map((sign) => SUPERSCRIPTS[sign]);
  return signs.every((sign) => sign !== undefined) ? signs.join('') : text;
}

/** For the clipboard as text/html: `<i>`, `<sup>`, and `<blockquote>` round a whole line, everything from the archive escaped. */
export function toHtml(marked: string): string {
  return escapeHtml(unprotect(marked))
    .replaceAll(ITALIC_START, '<i>')
    .replaceAll(ITALIC_END, '</i>')
    .replaceAll(RAISED_START, '<sup>')
    .replaceAll(RAISED_END, '</sup>')
    .replace(/\uFDDE(.*?)\uFDDF/gsu, (_, block: string) => block.replace(/^.+$/gmu, '<blockquote>$&</blockquote>'));
}

/** Text as it may stand anywhere in HTML, in an attribute too. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export const italic = (text: string) => (text === '' ? '' : `${ITALIC_START}${text}${ITALIC_END}`);
export const raised = (text: string) => `${RAISED_START}${text}${RAISED_END}`;
export const block = (text: string) => `${BLOCK_START}${text}${BLOCK_END}`;

/** An entry of a list with its number, where the style numbers its list: `[3] A. Panda, …`. */
export function numbered(entry: string, number: number): string {
  return entry.replace(/\uFDDC(.*?)\uFDDD\s*/su, (_, label: string) => `${label.trim().replace(/\d+/u, String(number))} `);
}

/** Ends a sentence once: no second mark after one that already ends it, inside quotation marks or italics too. `outside`: after closing marks, as in British usage. */
export function closed(marked: string, outside = false): string {
  if (marked === '') return '';
  if (/[.?!][’”]*\uFDD9?[’”]*$/.test(marked)) return marked;
  const quoted = outside ? null : /^(.*?)([’”]+)$/s.exec(marked);
  return quoted === null ? `${marked}.` : `${quoted[1]}.${quoted[2]}`;
}

/** Goes on after a comma, which American usage puts inside closing quotation marks (Chicago 17, 6.9), and British usage outside. */
export function comma(before: string, after: string, outside = false): string {
  if (before === '') return after;
  const quoted = outside ? null : /^(.*?),?([’”]+)$/s.exec(before);
  return quoted === null || !/[“‘]/.test(before) ? `${before.replace(/,$/, '')}, ${after}` : `${quoted[1]},${quoted[2]} ${after}`;
}

/** Joins what there is. */
export function listed(parts: readonly (string | undefined)[], delimiter = ', '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(delimiter);
}
