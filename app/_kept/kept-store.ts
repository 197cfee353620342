import { useSyncExternalStore } from 'react';
import { readKept, writeKept } from './kept-file.ts';
import { type Changed, type Kept, NOTHING_KEPT } from './kept-searches.ts';

/** Where the browser keeps it. It goes nowhere else. */
const KEY = 'searches';
/** What could not be read is set aside here before anything is written over it. */
const ASIDE = 'searches-unreadable';

export interface KeptState {
  kept: Kept;
  /** What the reader must know of the keeping: a sentence. */
  trouble?: string;
}

const FORBIDDEN = 'This browser keeps nothing for this site; what you save lasts until the page is closed.';
const FULL = 'This browser has no room left; what you change now lasts until the page is closed. Export it, or remove some searches.';
const UNREADABLE = 'What was kept here could not be read. It is set aside, and the list begins anew.';

const NOTHING: KeptState = { kept: NOTHING_KEPT };
const listeners = new Set<() => void>();
let lastText: string | null | undefined;
let last: KeptState = NOTHING;
/** Once the browser has refused to write, the page itself keeps what there is. */
let onPage: KeptState | undefined;

/** What is kept now. The same object as long as nothing changed. */
export function keptState(): KeptState {
  if (onPage !== undefined) return onPage;
  try {
    const text = localStorage.getItem(KEY);
    if (text === lastText) return last;
    lastText = text;
    const read = text === null ? { kept: NOTHING_KEPT } : readKept(text);
    last = 'kept' in read ? read : { kept: NOTHING_KEPT, trouble: UNREADABLE };
    return last;
  } catch {
    onPage = { kept: NOTHING_KEPT, trouble: FORBIDDEN };
    return onPage;
  }
}

/** Changes what is kept, as it is in this moment: another page may have changed it too. Returns why nothing was changed, or null. */
export function changeKept(change: (kept: Kept) => Changed): string | null {
  const before = keptState();
  const changed = change(before.kept);
  if ('fault' in changed) return changed.fault;
  if (changed === before.kept) return null;
  if (onPage === undefined) {
    try {
      if (before.trouble !== undefined && lastText != null) localStorage.setItem(ASIDE, lastText);
      localStorage.setItem(KEY, writeKept(changed));
    } catch {
      onPage = { kept: changed, trouble: FULL };
    }
  } else onPage = { ...onPage, kept: changed };
  for (const listener of listeners) listener();
  return null;
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', changed);
  };
}

/** The server knows nothing of it. */
export function useKept(): KeptState {
  return useSyncExternalStore(listen, keptState, () => NOTHING);
}
