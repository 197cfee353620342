'use client';

import { toast } from '../_ui/toast.client.tsx';
import { asParagraphs } from './italic-runs.ts';

/** The same thing for a plain field and for a word processor. */
export interface Copied {
  text: string;
  html: string;
}

/** What is to be copied, or why there is nothing. */
export type Wanted = Copied | { none: string };

/**
 * Puts both forms on the clipboard and says so, or says what to do instead. True when it worked. What is still on its way may be
 * handed in as a promise: the clipboard is asked at once, within the press of the key, since browsers allow it no later.
 */
export async function copy(what: Wanted | Promise<Wanted>, said: string, more?: string): Promise<boolean> {
  const coming = Promise.resolve(what);
  const written = await writeClipboard(coming);
  const got = await coming;
  if ('none' in got) {
    toast('Nothing copied', got.none);
    return false;
  }
  if (!written && !copyByEvent(got)) {
    await copyByHand(got.text, said);
    return false;
  }
  toast(said, more);
  return true;
}

async function writeClipboard(coming: Promise<Wanted>): Promise<boolean> {
  // Only on https and localhost; elsewhere `navigator.clipboard` does not exist, whatever its type says.
  if (!('clipboard' in navigator) || !('ClipboardItem' in window)) return false;
  const blob = async (type: 'text/plain' | 'text/html') => {
    const got = await coming;
    if ('none' in got) throw new Error(got.none);
    return new Blob([type === 'text/plain' ? got.text : got.html], { type });
  };
  const [plain, rich] = [blob('text/plain'), blob('text/html')];
  // A browser that refuses at once looks at neither; what they reject with is told by whoever asked.
  for (const each of [plain, rich]) each.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
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
  const allowed = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return copied && allowed;
}

/** The last way: the text in sight and selected, for the reader's own hand. */
async function copyByHand(text: string, said: string): Promise<void> {
  try {
    const { showToCopy } = await import('./copy-by-hand.ts');
    showToCopy(text, () => toast(said));
  } catch {
    toast('This browser did not let the page copy', 'Select the text and copy it by hand');
  }
}

/** Copies the full address of a page of the archive. */
export function copyLink(address: string): Promise<boolean> {
  return copy(linkTo(address), 'Link copied');
}

/** The full address of a page of the archive, as text and as a link. */
export function linkTo(address: string): Copied {
  const { href } = new URL(address, location.origin);
  return { text: href, html: `<a href="${escaped(href)}">${escaped(href)}</a>` };
}

/** Plain text as it is, and as paragraphs. */
export function copiedText(text: string): Copied {
  return { text, html: asParagraphs(escaped(text)) };
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
