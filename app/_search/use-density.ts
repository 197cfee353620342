import { useSyncExternalStore } from 'react';

const KEY = 'density';
const listeners = new Set<() => void>();

/** Storage can be forbidden; the choice then lasts as long as the page. */
let chosen: boolean | undefined;

function isCompact(): boolean {
  if (chosen !== undefined) return chosen;
  try {
    return localStorage.getItem(KEY) === 'compact';
  } catch {
    return false;
  }
}

/** Remembers the density and shows it at once. */
export function switchDensity(compact: boolean): void {
  chosen = compact;
  try {
    if (compact) localStorage.setItem(KEY, 'compact');
    else localStorage.removeItem(KEY);
  } catch {
    // Not remembered, then.
  }
  for (const changed of listeners) changed();
}

/** Whether the list is compact; the server cannot know and draws it in full. */
export function useCompact(): boolean {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    isCompact,
    () => false,
  );
}
