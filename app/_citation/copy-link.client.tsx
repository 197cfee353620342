'use client';

import { Key } from '../_ui/key.tsx';
import { useKey } from '../_ui/use-key.client.ts';
import { copyLink } from './clipboard.client.ts';

/** Copies the permalink; `l` does the same anywhere on the page. */
export function CopyLinkButton({ address }: { address: string }) {
  const act = () => copyLink(address);
  useKey('link', act);
  return (
    <button className="plain inline needs-script" type="button" onClick={act}>
      Copy link <Key>l</Key>
    </button>
  );
}
