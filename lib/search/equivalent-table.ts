import { wordsInRow } from './analyze-text.ts';
import { EQUIVALENTS } from './equivalents.ts';

/** Ways to write one thing, folded and as written. */
export type EquivalentGroup = readonly { forms: readonly string[]; shown: string }[];

/** What means the same in an archive, made to be asked once a word. */
export interface EquivalentTable {
  groups: readonly EquivalentGroup[];
  /** The group that has these words as one of its ways; of several the first. */
  find(forms: readonly string[]): EquivalentGroup | undefined;
  /** Words of the longest way. */
  longest: number;
}

/**
 * The table of an archive: its own groups first, then what holds for any English text, as far as the archive says nothing else
 * of one of its ways (an archive in which WMD is a ministry is right about itself).
 */
export function equivalentTable(own: readonly (readonly string[])[]): EquivalentTable {
  const groups = own.map(groupOf).filter((group) => group.length > 1);
  const known = new Set(groups.flat().map(lineOf));
  groups.push(...EQUIVALENTS.map(groupOf).filter((group) => !group.some((way) => known.has(lineOf(way)))));
  const byLine = new Map<string, EquivalentGroup>();
  for (const group of groups) for (const way of group) if (!byLine.has(lineOf(way))) byLine.set(lineOf(way), group);
  return {
    groups,
    find: (forms) => byLine.get(forms.join(' ')),
    longest: groups.flat().reduce((most, { forms }) => Math.max(most, forms.length), 0),
  };
}

/** A way that folds to nothing (a sign alone) finds nothing, and two that fold to the same are one. */
function groupOf(ways: readonly string[]): EquivalentGroup {
  const found = ways.map((shown) => ({ shown, forms: wordsInRow(shown) }));
  const lines = found.map(lineOf);
  return found.filter(({ forms }, at) => forms.length > 0 && lines.indexOf(lines[at] ?? '') === at);
}

const lineOf = ({ forms }: EquivalentGroup[number]) => forms.join(' ');
