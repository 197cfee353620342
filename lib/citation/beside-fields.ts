import type { CslItem } from '#lib/archive/csl-item.ts';
import { fullName } from './csl-name.ts';

/** What only CSL-JSON has fields for, as sentences of a note: `Translated by Ann Example.` */
export function besideFields(csl: CslItem): string[] {
  const hands = [
    ['Translated by', csl.translator],
    ['Interviewed by', csl.interviewer],
    ['Chaired by', csl.chair],
    ['With', csl.contributor],
  ] as const;
  const facts = [
    ['Medium:', csl.medium],
    ['Authority:', csl.authority],
    ['Archive:', csl.archive],
  ] as const;
  return [
    ...hands.flatMap(([did, names]) => (names === undefined ? [] : [`${did} ${new Intl.ListFormat('en-GB').format(names.map(fullName))}.`])),
    ...facts.flatMap(([what, text]) => (text === undefined ? [] : [`${what} ${text}.`])),
  ];
}
