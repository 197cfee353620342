import { editDistance } from './edit-distance.ts';

/**
 * The known word nearest to what was typed, or null where nothing is near: at most a third of its letters wrong.
 * Counts a letter too many, missing or wrong, and two letters swapped, as one each.
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: { word: string; distance: number } | null = null;
  for (const word of known) {
    const most = Math.max(1, Math.floor(word.length / 3));
    const distance = word.startsWith(typed) && typed.length >= 2 ? 1 : editDistance(typed.toLowerCase(), word.toLowerCase(), most);
    if (distance <= most && (best === null || distance < best.distance)) best = { word, distance };
  }
  return best?.word ?? null;
}
