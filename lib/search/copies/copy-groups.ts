import type { FirstOfCopies } from './copy-section.ts';

/** Which statements of an open archive are copies of others. */
export interface CopyGroups {
  /** Places of all that have a copy, ascending. */
  members: Int32Array;
  /** Of each of them what its group is called: the place of the first, which may no longer count. Parallel to `members`. */
  groups: Int32Array;
}

/** Joins what the segments say; groups that are left with one statement that counts are none. */
export function copyGroups(segments: readonly FirstOfCopies[], isGone: Uint8Array | null): CopyGroups {
  const groupOf = new Map<number, number>();
  for (const [place, first] of segments.flatMap((firstOf) => [...firstOf])) groupOf.set(first, first).set(place, first);
  const sizes = new Map<number, number>();
  const counting = [...groupOf].filter(([place]) => isGone === null || isGone[place] === 0);
  for (const [, group] of counting) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const members = counting.filter(([, group]) => (sizes.get(group) ?? 0) > 1).sort(([one], [other]) => one - other);
  return { members: Int32Array.from(members, ([place]) => place), groups: Int32Array.from(members, ([, group]) => group) };
}
