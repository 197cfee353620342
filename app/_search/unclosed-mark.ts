/** A quotation mark that was opened and never closed: where it stands, and the two things that may have been meant. */
export interface UnclosedMark {
  at: number;
  /** The phrase closed, before anything that narrows: `"correct posture" said:2019-04`. */
  closed: string;
  /** Without the mark: the words in any order. */
  without: string;
}

/** Finds the mark in what was typed, or null where every mark has its pair. */
export function unclosedMark(text: string): UnclosedMark | null {
  const places = [...text.matchAll(/["“”„]/g)].map(({ index }) => index);
  const at = places.at(-1);
  if (at === undefined || places.length % 2 === 0) return null;
  const rest = text.slice(at + 1);
  const narrowing = rest.search(/\s+[a-z]+:/i);
  const phrase = (narrowing < 0 ? rest : rest.slice(0, narrowing)).trim();
  if (phrase === '') return null;
  const after = narrowing < 0 ? '' : rest.slice(narrowing);
  return { at, closed: `${text.slice(0, at)}"${phrase}"${after}`, without: `${text.slice(0, at)}${rest}`.trim() };
}
