import type { SearchAnswer } from '#lib/search/search-answer.ts';

/** What was on the page under an address: kept while the page lives, so that going back shows it at once, with the place in it. */
export interface Remembered {
  answer: SearchAnswer;
  selected: string | null;
}

/** Enough for going back a long way; the oldest is forgotten first. */
const MOST = 60;
const memory = new Map<string, Remembered>();

export function remember(address: string, remembered: Remembered): void {
  memory.delete(address);
  memory.set(address, remembered);
  for (const oldest of memory.keys()) {
    if (memory.size <= MOST) return;
    memory.delete(oldest);
  }
}

export function recall(address: string): Remembered | undefined {
  return memory.get(address);
}
