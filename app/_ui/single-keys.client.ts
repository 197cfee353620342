'use client';

/** Where the choice is kept; the script in the layout reads it before the first paint. */
const STORED = 'singleKeys';

/** Whether keys without Ctrl, Alt or Command act: some people speak to their computer, and every letter is a command then. */
export function singleKeysOn(): boolean {
  return document.documentElement.dataset['keys'] !== 'off';
}

export function switchSingleKeys(on: boolean): void {
  if (on) delete document.documentElement.dataset['keys'];
  else document.documentElement.dataset['keys'] = 'off';
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}
