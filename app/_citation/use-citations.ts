import { useCallback, useEffect, useRef, useState } from 'react';
import type { StyleId } from '#lib/citation/styles.ts';
import type { AllForms, Forms } from './cited-forms.ts';
import type { Citing, CitingAsked } from './citing.ts';

export interface Citations {
  /** The forms of a style; undefined while they are on their way. */
  forms: Forms | undefined;
  /** The same, once they are here; null where the server did not answer. */
  coming: () => Promise<Forms | null>;
  failure: boolean;
  /** Brings the other styles here, so that choosing one shows it at once. */
  prepare: () => void;
}

/** A browser that has no idle callback gets the other styles a while after the page. */
const LATER_MS = 1500;

/** The citations of a statement: the one style that came with the page, and all others by one question, asked when the page is at rest or somebody reaches for them. */
export function useCitations(id: string, served: Citing, style: StyleId, asked: CitingAsked): Citations {
  const [sets, setSets] = useState<ReadonlyMap<string, AllForms>>(new Map());
  const [failed, setFailed] = useState<string | null>(null);
  const pending = useRef(new Map<string, Promise<AllForms | null>>());
  const address = addressOf(id, asked);
  const isServed = style === served.style && address === addressOf(id, served.asked);

  const load = useCallback((wanted: string) => {
    const before = pending.current.get(wanted);
    if (before !== undefined) return before;
    const coming = ask(wanted).then((all) => {
      if (all === null) {
        pending.current.delete(wanted);
        setFailed(wanted);
      } else {
        setFailed(null);
        setSets((known) => new Map([...known, [wanted, all]]));
      }
      return all;
    });
    pending.current.set(wanted, coming);
    return coming;
  }, []);

  useEffect(() => {
    if (!isServed) {
      void load(address);
      return;
    }
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(() => load(address), LATER_MS);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(() => load(address));
    return () => cancelIdleCallback(idle);
  }, [isServed, address, load]);

  return {
    forms: isServed ? served.forms : sets.get(address)?.[style],
    coming: async () => (isServed ? served.forms : ((await load(address))?.[style] ?? null)),
    failure: failed === address && !isServed,
    prepare: () => void load(address),
  };
}

function addressOf(id: string, { consulted, identified, locale }: CitingAsked): string {
  const params = new URLSearchParams({
    ...(consulted === undefined ? {} : { consulted }),
    ...(identified === true ? { identified: '1' } : {}),
    ...(locale === undefined ? {} : { locale }),
  });
  return `/api/v1/statements/${id}/citations${params.size === 0 ? '' : `?${params}`}`;
}

async function ask(address: string): Promise<AllForms | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const { styles }: { styles: AllForms } = await response.json();
    return styles;
  } catch {
    return null;
  }
}
