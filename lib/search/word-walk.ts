/** How many characters each word of a sorted list has in common with the one before it, at most 255: the list as a tree. */
export function commonBeginnings(words: readonly string[]): Uint8Array {
  const common = new Uint8Array(words.length);
  for (let number = 1; number < words.length; number++) {
    const [before, word] = [words[number - 1] ?? '', words[number] ?? ''];
    let length = 0;
    while (length < 255 && length < word.length && before.charCodeAt(length) === word.charCodeAt(length)) length += 1;
    common[number] = length;
  }
  return common;
}

export interface NearWord {
  /** Number in the list. */
  word: number;
  distance: number;
}

/**
 * Words of a sorted list within so many edits of a form: to insert, leave out or change a letter and, with `swaps`, to swap two neighbours.
 * Rows of the edit table are kept for the beginning that neighbours share, and a beginning that is too far already is passed over whole.
 */
export function wordsNear(words: readonly string[], common: Uint8Array, form: string, most: number, swaps: boolean): NearWord[] {
  const width = form.length + 1;
  const rows: Int32Array[] = [Int32Array.from({ length: width }, (_, at) => at)];
  const found: NearWord[] = [];
  let depth = 0;
  let dead = 0;
  for (let number = 0; number < words.length; number++) {
    const shared = common[number] ?? 0;
    if (dead > 0 && shared >= dead) continue;
    dead = 0;
    depth = Math.min(depth, shared);
    const word = words[number] ?? '';
    while (depth < word.length) {
      depth += 1;
      rows[depth] ??= new Int32Array(width);
      if (fillRow(rows, depth, word, form, swaps) <= most) continue;
      dead = depth;
      depth -= 1;
      break;
    }
    const distance = rows[word.length]?.[form.length] ?? 0;
    if (dead === 0 && depth === word.length && distance <= most) found.push({ word: number, distance });
  }
  return found;
}

/** Fills the row of one more letter of the word. Returns the least number in it. */
function fillRow(rows: readonly Int32Array[], depth: number, word: string, form: string, swaps: boolean): number {
  const row = rows[depth];
  const last = rows[depth - 1];
  const before = rows[depth - 2];
  if (row === undefined || last === undefined) return 0;
  const letter = word.charCodeAt(depth - 1);
  row[0] = depth;
  let best = depth;
  for (let at = 1; at < row.length; at++) {
    let cost = (last[at - 1] ?? 0) + (form.charCodeAt(at - 1) === letter ? 0 : 1);
    cost = Math.min(cost, (last[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1);
    if (swaps && before !== undefined && at > 1 && form.charCodeAt(at - 2) === letter && form.charCodeAt(at - 1) === word.charCodeAt(depth - 2))
      cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
    row[at] = cost;
    if (cost < best) best = cost;
  }
  return best;
}
