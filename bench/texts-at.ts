import type { Paragraph } from './paragraph.ts';

/** Ids and texts of the paragraphs at these places: what an engine that keeps no texts hands on. */
export function textsAt(paragraphs: readonly Paragraph[], places: readonly number[]): { ids: string[]; texts: string[] } {
  const found = places.flatMap((at) => paragraphs[at] ?? []);
  return { ids: found.map(({ id }) => id), texts: found.map(({ text }) => text) };
}

/** Everything of a paragraph that is searched, in one line, for engines that know no fields. */
export const searchedText = ({ text, speaker, event }: Paragraph): string => `${text} ${speaker} ${event}`;
