'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import type { MouseEvent } from 'react';
import { Key } from '../_ui/key.tsx';
import { useKey } from '../_ui/use-key.client.ts';

/**
 * Back to the list one came from. Where the list is the entry before this one in the history, going back keeps its place;
 * else (a link from elsewhere) its address is opened anew.
 */
export function BackToResults({ href, children }: { href: string; children: string }) {
  const router = useRouter();
  const back = () => {
    if (cameFrom(href)) router.back();
    else router.push(href);
  };
  useKey('back', back);
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    back();
  };
  return (
    <p className="crumb">
      <Link href={href} prefetch={false} onClick={follow}>
        {children}
      </Link>{' '}
      <Key>Esc</Key>
    </p>
  );
}

/** Whether the entry before this one is that address. Browsers without the Navigation API (2025 and older) answer no. */
function cameFrom(href: string): boolean {
  if (!('navigation' in window)) return false;
  const { currentEntry } = window.navigation;
  const before = currentEntry === null ? undefined : window.navigation.entries()[currentEntry.index - 1];
  if (before?.url == null) return false;
  const url = new URL(before.url);
  return url.origin === location.origin && `${url.pathname}${url.search}` === href;
}
