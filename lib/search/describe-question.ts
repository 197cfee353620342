import { KIND_LABELS, type Kind } from '#lib/archive/kind.ts';
import { OWN_VOICE } from './cue-words.ts';

/** `Kim Jong Un, Kim Gye Gwan and Ri Yong Ho` */
export function nameList(names: readonly string[]): string {
  const [last, ...others] = [...names].reverse();
  return others.length === 0 ? (last ?? '') : `${others.reverse().join(', ')} and ${last}`;
}

/** Several kinds as one wish. */
export function kindsLabel(kinds: readonly Kind[]): string {
  const is = (wish: readonly Kind[]) => kinds.length === wish.length && wish.every((kind) => kinds.includes(kind));
  if (is(OWN_VOICE)) return 'In their own voice';
  if (is(['authorial', 'absence'])) return 'Author’s own';
  if (is(['direct', 'reported'])) return 'In quotation marks';
  return kinds.map((kind) => KIND_LABELS[kind]).join(' or ');
}

/** `1 statement`, `14 statements` */
export const countOf = (count: number, one: string, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** `two`, `14`: small numbers as words. */
export const numberWord = (count: number) => ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? String(count);

export const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
