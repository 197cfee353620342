'use client';

import { useRouter } from 'next/navigation';
import { changeTheme } from './theme.client.ts';
import { useKey } from './use-key.client.ts';

/** Id of the dialog of keys: opened from the masthead and by `?`. */
export const KEYS_DIALOG = 'keys';

export function openKeys(): void {
  const dialog = document.getElementById(KEYS_DIALOG);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}

/** The keys that work on every page. */
export function Keyboard() {
  const router = useRouter();
  useKey('search', () => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('search input[type="search"], [role="search"] input[type="search"]')];
    const field = fields.find((input) => input.checkVisibility());
    if (field === undefined) router.push('/');
    else field.select();
  });
  useKey('theme', changeTheme);
  useKey('sheet', openKeys);
  return null;
}
