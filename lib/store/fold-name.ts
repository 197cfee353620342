/**
 * A name reduced to what sorting and suggesting compare: no case, no accents, no punctuation, one space between words.
 * Two names with one key look alike and no more; it never decides that two are the same person.
 */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/[\p{Mn}\u02bb-\u02bf'’‘ʼ`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .normalize('NFC');
  return folded === '' ? name : folded;
}
