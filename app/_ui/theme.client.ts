'use client';

import { toast } from './toast.client.tsx';

const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;

/** Changes between light and dark. The choice that the system makes anyway is not stored: it then goes on following the system. */
export function changeTheme(): void {
  const root = document.documentElement;
  const now = root.dataset['theme'] ?? (dark() ? 'dark' : 'light');
  const next = now === 'dark' ? 'light' : 'dark';
  const asSystem = next === (dark() ? 'dark' : 'light');
  if (asSystem) delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  try {
    if (asSystem) localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
  toast(next === 'dark' ? 'Dark' : 'Light', asSystem ? 'as the system' : undefined);
}
