'use client';

import { useEffect, useEffectEvent } from 'react';
import { KEYS, type KeyAction } from './keys.ts';
import { singleKeysOn } from './single-keys.client.ts';

/**
 * Runs `act` when the key of an action is pressed, outside fields and dialogs and without Ctrl or Command, nor Alt where it is not part of it.
 * An `act` that returns false leaves the key to the browser.
 */
export function useKey(action: KeyAction, act: () => unknown): void {
  const run = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== KEYS[action].key || event.altKey !== 'alt' in KEYS[action] || !meant(event) || (KEYS[action].single && !singleKeysOn())) return;
    if (act() !== false) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => run(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

const TYPED_INTO = 'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]';

function meant(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return false;
  if (document.querySelector('dialog[open]') !== null) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(TYPED_INTO) != null) return false;
  // A radio button takes the arrows and leaves the letters.
  if (target?.closest('input') != null && event.key.startsWith('Arrow')) return false;
  return !(event.key === 'Enter' && target?.closest('a, button, summary') != null);
}
