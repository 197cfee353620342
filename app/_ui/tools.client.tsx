'use client';

import { Key } from './key.tsx';
import { openKeys } from './keyboard.client.tsx';
import { changeTheme } from './theme.client.ts';

/** Opens the sheet of keys. */
export function KeysButton() {
  return (
    <button className="plain needs-script" type="button" onClick={openKeys}>
      Keys <Key>?</Key>
    </button>
  );
}

/** Both words are in the page and the style sheet shows the one that applies, so that the button is right before any script runs. */
export function ThemeButton() {
  return (
    <button className="plain needs-script" type="button" onClick={changeTheme}>
      <span className="when-light">Dark</span>
      <span className="when-dark">Light</span>
    </button>
  );
}
