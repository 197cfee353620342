/** An id as it is sorted: every number padded, so that `S2` stands before `S10`. */
export function naturalKey(id: string): string {
  return id.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
}
