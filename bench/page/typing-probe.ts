/** A question that was answered on the page. Times in milliseconds since the page was asked for. */
export interface Painted {
  text: string;
  /** The keystroke. */
  typed: number;
  /** Just after the frame in which its results stood. */
  painted: number;
  /** Who answered: the server where it was asked since the keystroke. */
  by: 'browser' | 'server';
  results: number;
}

export interface Probe {
  painted: Painted[];
  /** The longest that the main thread kept everything else waiting since it was last asked, and the longest time between two frames. */
  takeGaps(): { thread: number; frame: number };
}

declare global {
  interface Window {
    benchProbe?: Probe;
  }
}

/**
 * Runs in the page, before anything else of it: notes when a keystroke arrives and when the results of that question are on the screen.
 * The region of the results is busy from the one to the other. Uses nothing from outside itself.
 */
export function installProbe(): void {
  const painted: Painted[] = [];
  let gaps = { thread: 0, frame: 0 };
  window.benchProbe = {
    painted,
    takeGaps() {
      const taken = gaps;
      gaps = { thread: 0, frame: 0 };
      return taken;
    },
  };

  interface Asked {
    text: string;
    typed: number;
  }
  // By default only the first 250 are kept.
  performance.setResourceTimingBufferSize(10_000);
  let waiting: Asked | null = null;
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      if (!(target instanceof HTMLInputElement) || target.id !== 'q') return;
      waiting = { text: target.value, typed: timeStamp };
    },
    { capture: true },
  );

  const afterPaint = new MessageChannel();
  let shown: Asked | null = null;
  afterPaint.port1.onmessage = () => {
    if (shown === null) return;
    const { typed } = shown;
    const server = performance.getEntriesByType('resource').some(({ name, startTime }) => name.includes('/api/v1/search') && startTime >= typed);
    painted.push({
      ...shown,
      painted: performance.now(),
      by: server ? 'server' : 'browser',
      results: document.querySelectorAll('[aria-busy] article, [aria-busy] li').length,
    });
    shown = null;
  };
  new MutationObserver((changes) => {
    const answered = changes.some(({ target, oldValue }) => oldValue === 'true' && target instanceof Element && target.getAttribute('aria-busy') === 'false');
    if (!answered || waiting === null) return;
    const asked = waiting;
    waiting = null;
    requestAnimationFrame(() => {
      shown = asked;
      afterPaint.port2.postMessage(null);
    });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-busy'], attributeOldValue: true });

  // A timer that should come every four milliseconds, and frames: what keeps them waiting keeps the reader waiting.
  let ticked = performance.now();
  setInterval(() => {
    const now = performance.now();
    gaps.thread = Math.max(gaps.thread, now - ticked - 4);
    ticked = now;
  }, 4);
  let drawn = performance.now();
  const frame = (now: number) => {
    gaps.frame = Math.max(gaps.frame, now - drawn);
    drawn = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
