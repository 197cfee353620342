'use client';

import type { KeyAction } from '../_ui/keys.ts';
import { useKey } from '../_ui/use-key.client.ts';

/**
 * Keys for lists that came from the server: the arrows walk from row to row, the others press the button of the row in which the focus
 * is, or of the first. Where a page has several lists, whichever hears a key first acts for all of them.
 */
export function ListKeys() {
  useKey('next', () => walk(1));
  useKey('previous', () => walk(-1));
  useKey('words', () => press('words'));
  useKey('cite', () => press('cite'));
  useKey('both', () => press('both'));
  useKey('link', () => press('link'));
  useKey('basket', () => press('basket'));
  return null;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('main article.st')];

function present(all: readonly HTMLElement[]): number {
  const row = document.activeElement?.closest<HTMLElement>('article.st');
  return row == null ? -1 : all.indexOf(row);
}

/** To the words of the next or the previous row, so that Enter opens it. False where there is none: then the page scrolls. */
function walk(by: 1 | -1): boolean {
  const all = rows();
  const from = present(all);
  const row = from < 0 && by < 0 ? undefined : all[from + by];
  if (row === undefined) return false;
  row.querySelector<HTMLElement>('.words a')?.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  return true;
}

function press(action: KeyAction): boolean {
  const all = rows();
  const button = all[Math.max(0, present(all))]?.querySelector<HTMLElement>(`[data-act="${action}"]`);
  button?.click();
  return button != null;
}
