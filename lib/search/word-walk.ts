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

/** Of the table of edits only so much is filled; a number beyond what is ever asked for stands everywhere else. */
const FAR = 255;
/** Rows of the edit table, one behind the other; used again for every search. */
let table = new Uint8Array(0);

/**
 * Words of a sorted list within so many edits of a form: to insert, leave out or change a letter and, with `swaps`, to swap two neighbours.
 * Rows of the edit table are kept for the beginning that neighbours share, and a beginning that is too far already is passed over whole. Of a
 * row only the middle is filled: what lies further from the diagonal than so many edits is too far by itself.
 */
export function wordsNear(words: readonly string[], common: Uint8Array, form: string, most: number, swaps: boolean): NearWord[] {
  const width = form.length + 1;
  const longest = form.length + most;
  if (table.length < (longest + 2) * width) table = new Uint8Array((longest + 2) * width);
  const letters = Uint16Array.from({ length: width }, (_, at) => form.charCodeAt(at - 1) || 0);
  table.fill(FAR, 0, (longest + 2) * width);
  for (let at = 0; at <= Math.min(most, form.length); at++) table[at] = at;
  const found: NearWord[] = [];
  let depth = 0;
  let dead = 0;
  for (let number = 0; number < words.length; number++) {
    const shared = common[number] ?? 0;
    if (dead > 0 && shared >= dead) continue;
    dead = 0;
    if (shared < depth) depth = shared;
    const word = words[number] ?? '';
    const { length } = word;
    while (depth < length) {
      depth += 1;
      if (depth <= longest && fillRow(depth, width, word, letters, most, swaps) <= most) continue;
      dead = depth;
      depth -= 1;
      break;
    }
    if (dead > 0 || depth !== length) continue;
    const distance = table[length * width + form.length] ?? FAR;
    if (distance <= most) found.push({ word: number, distance });
  }
  return found;
}

/** Fills the row of one more letter of the word. Returns the least number in it. */
function fillRow(depth: number, width: number, word: string, letters: Uint16Array, most: number, swaps: boolean): number {
  const row = depth * width;
  const last = row - width;
  const from = depth - most;
  const to = Math.min(width - 1, depth + most);
  const letter = word.charCodeAt(depth - 1);
  const before = depth > 1 ? word.charCodeAt(depth - 2) : -1;
  let best = FAR;
  if (from <= 0) {
    table[row] = depth;
    best = depth;
  } else table[row + from - 1] = FAR;
  let left = best;
  for (let at = Math.max(1, from); at <= to; at++) {
    const wanted = letters[at] ?? 0;
    let cost = (table[last + at - 1] ?? FAR) + (wanted === letter ? 0 : 1);
    const above = (table[last + at] ?? FAR) + 1;
    if (above < cost) cost = above;
    if (left + 1 < cost) cost = left + 1;
    if (swaps && at > 1 && depth > 1 && letters[at - 1] === letter && wanted === before) {
      const swapped = (table[last - width + at - 2] ?? FAR) + 1;
      if (swapped < cost) cost = swapped;
    }
    if (cost > FAR) cost = FAR;
    table[row + at] = cost;
    left = cost;
    if (cost < best) best = cost;
  }
  // What the next row looks at beyond the middle.
  if (to + 1 < width) table[row + to + 1] = FAR;
  return best;
}
