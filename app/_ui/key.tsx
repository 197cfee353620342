import type { ReactNode } from 'react';

/** A key drawn beside what it does: for eyes only, since the button already has its name and a screen reader its own keys. */
export function Key({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus
    <kbd className="key-hint" aria-hidden="true">
      {children}
    </kbd>
  );
}
