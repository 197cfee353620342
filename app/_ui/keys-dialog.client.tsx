'use client';

import { useSyncExternalStore } from 'react';
import { KEYS_DIALOG } from './keyboard.client.tsx';
import { KEYS } from './keys.ts';
import { SheetHead } from './sheet-head.tsx';
import { singleKeysOn, switchSingleKeys } from './single-keys.client.ts';

const listen = (changed: () => void) => {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-keys'] });
  return () => observer.disconnect();
};

/** All keys, and the switch that turns the single ones off. */
export function KeysDialog() {
  const on = useSyncExternalStore(listen, singleKeysOn, () => true);
  return (
    <dialog className="sheet" id={KEYS_DIALOG} aria-labelledby="keys-heading">
      <SheetHead id="keys-heading" title="Keys" />
      <dl className="keys">
        {Object.entries(KEYS).map(([action, { shown, does }]) => (
          <div key={action}>
            <dt>{does}</dt>
            <dd>
              {shown.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="keys-foot">
        <button className="switch" type="button" role="switch" aria-checked={on} onClick={() => switchSingleKeys(!on)}>
          <i aria-hidden="true" />
          Single keys
        </button>
        <span className="second">Turn them off if you dictate, or if they get in your way. Arrows, Enter and Esc stay.</span>
      </div>
    </dialog>
  );
}
