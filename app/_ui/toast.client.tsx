'use client';

import { useEffect, useState } from 'react';

const EVENT = 'on-the-record:toast';
const SHOWN_MS = 4000;
/** As long as the region takes to fade: it keeps its text till then. */
const FADE_MS = 200;

interface Message {
  text: string;
  more?: string;
}

/** Says what happened, to eyes and ears: the region is always there, so that a screen reader hears the change. */
export function toast(text: string, more?: string): void {
  window.dispatchEvent(new CustomEvent<Message>(EVENT, { detail: more === undefined ? { text } : { text, more } }));
}

/** The one polite live region of the page. */
export function ToastRegion() {
  const [message, setMessage] = useState<Message | null>(null);
  const [off, setOff] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      setOff(true);
      timer = setTimeout(() => setMessage(null), FADE_MS);
    };
    const show = (event: Event) => {
      if (!(event instanceof CustomEvent)) return;
      setMessage(event.detail);
      setOff(false);
      clearTimeout(timer);
      timer = setTimeout(hide, SHOWN_MS);
    };
    window.addEventListener(EVENT, show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener(EVENT, show);
    };
  }, []);
  return (
    <div className="toast" role="status" aria-live="polite" data-off={off ? '' : undefined}>
      {message !== null && (
        <>
          <span>{message.text}</span>
          {message.more !== undefined && <span className="opacity-80">{message.more}</span>}
        </>
      )}
    </div>
  );
}
