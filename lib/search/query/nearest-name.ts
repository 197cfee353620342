import { editDistance } from '#lib/archive/edit-distance.ts';

/** The name that differs least from what was typed, by two letters at most and not by most of them; null where none is like it. */
export function nearestOf(typed: string, names: readonly string[]): string | null {
  const most = typed.length < 5 ? 1 : 2;
  let best: { name: string; distance: number } | null = null;
  for (const name of names) {
    const distance = typed.length > 24 ? most + 1 : editDistance(typed, name, most);
    if (distance <= most && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}
