'use client';

import { toast } from '../_ui/toast.client.tsx';

/** The same thing for a plain field and for a word processor. */
export interface Copied {
  text: string;
  html: string;
}

/** Puts both forms on the clipboard and says so, or says what to do instead. True when it worked. */
export async function copy(what: Copied, said: string, more?: string): Promise<boolean> {
  const done = (await writeClipboard(what)) || copyByEvent(what);
  if (done) toast(said, more);
  else toast('This browser did not let the page copy', 'Select the text and copy it by hand');
  return done;
}

async function writeClipboard({ text, html }: Copied): Promise<boolean> {
  // Only on https and localhost; elsewhere `navigator.clipboard` does not exist, whatever its type says.
  if (!('clipboard' in navigator) || !('ClipboardItem' in window)) return false;
  try {
    const item = new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** The old way, for an archive served over plain http in an office network. */
function copyByEvent({ text, html }: Copied): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    copied = true;
  };
  document.addEventListener('copy', fill, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return copied;
}

/** Copies the full address of a page of the archive. */
export function copyLink(address: string): Promise<boolean> {
  const { href } = new URL(address, location.origin);
  return copy(
    { text: href, html: `<a href="${href.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${href.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a>` },
    'Link copied',
  );
}
