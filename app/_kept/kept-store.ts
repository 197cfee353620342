import { useSyncExternalStore } from 'react';
import { type Changed, type KeptValue, keepInBrowser } from './browser-store.ts';
import { readKept, writeKept } from './kept-file.ts';
import { type Kept, NOTHING_KEPT } from './kept-searches.ts';

const store = keepInBrowser<Kept>({
  key: 'searches',
  nothing: NOTHING_KEPT,
  read: (text) => {
    const read = readKept(text);
    return 'kept' in read ? read.kept : null;
  },
  write: writeKept,
  sentences: {
    forbidden: 'This browser keeps nothing for this site; what you save lasts until the page is closed.',
    full: 'This browser has no room left; what you change now lasts until the page is closed. Export it, or remove some searches.',
    unreadable: 'What was kept here could not be read. It is set aside, and the list begins anew.',
  },
});

const NOTHING: KeptValue<Kept> = { kept: NOTHING_KEPT };

/** The searches that are kept now. */
export const keptState = (): KeptValue<Kept> => store.state();

/** Changes them; returns why nothing was changed, or null. */
export const changeKept = (change: (kept: Kept) => Changed<Kept>): string | null => store.change(change);

/** The server knows nothing of them. */
export function useKept(): KeptValue<Kept> {
  return useSyncExternalStore(store.listen, keptState, () => NOTHING);
}
