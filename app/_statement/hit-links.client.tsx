'use client';

import { type MouseEvent, useEffect, useEffectEvent, useState } from 'react';
import { Key } from '../_ui/key.tsx';
import { KEYS } from '../_ui/keys.ts';
import { useKey } from '../_ui/use-key.client.ts';

/** More hits than this are not all listed: the ends and those around the present one are. */
const LISTED = 9;

/** The hits on the page as links, which need no script; with one, keys go from hit to hit and the present one is said. */
export function HitLinks({ count }: { count: number }) {
  const [present, setPresent] = useState(0);
  const goTo = (hit: number) => {
    setPresent(hit);
    showHit(hit);
  };
  useKey('nextHit', () => goTo(present >= count ? 1 : present + 1));
  useKey('previousHit', () => goTo(present <= 1 ? count : present - 1));
  // A line in context leads to its own hit.
  const begin = useEffectEvent(() => {
    const asked = Number(/^#hit-(\d+)$/.exec(location.hash)?.[1] ?? 0);
    if (asked > 0 && asked <= count) goTo(asked);
  });
  useEffect(() => begin(), []);
  const follow = (event: MouseEvent, hit: number) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(hit);
  };
  return (
    <p className="hit-links">
      <span aria-live="polite">
        {present === 0 ? (
          <>
            <b className="num">{count}</b> {count === 1 ? 'hit' : 'hits'} on this page
          </>
        ) : (
          <>
            Hit <b className="num">{present}</b> of <span className="num">{count}</span>
          </>
        )}
      </span>
      <span className="pages">
        {listed(present, count).map((hit, index) =>
          hit === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has nothing but its place
            <span key={`gap ${index}`}>…</span>
          ) : (
            <a
              key={hit}
              className="num"
              href={`#hit-${hit}`}
              aria-label={`Hit ${hit}`}
              aria-current={hit === present ? 'location' : undefined}
              onClick={(event) => follow(event, hit)}
            >
              {hit}
            </a>
          ),
        )}
      </span>
      <span className="key-hint" aria-hidden="true">
        <Key>{KEYS.nextHit.shown[0]}</Key> next <Key>{KEYS.previousHit.shown[0]}</Key> back
      </span>
    </p>
  );
}

function listed(present: number, count: number): (number | null)[] {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const wanted = count <= LISTED ? all : all.filter((hit) => hit === 1 || hit === count || Math.abs(hit - Math.max(3, Math.min(present, count - 2))) <= 2);
  return wanted.flatMap((hit, index) => (index > 0 && hit - (wanted[index - 1] ?? hit) > 1 ? [null, hit] : [hit]));
}

/** Brings a hit into sight and puts the reading place of a screen reader there. */
function showHit(hit: number): void {
  document.querySelector('mark[aria-current]')?.removeAttribute('aria-current');
  const mark = document.getElementById(`hit-${hit}`);
  if (mark === null) return;
  mark.setAttribute('aria-current', 'location');
  mark.focus({ preventScroll: true });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  mark.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
