import type { OnProgress } from '#lib/workflow/progress.ts';
import { harmless } from './terminal.ts';

/** Where a bar is drawn: standard error, of which a test has its own. */
export interface BarStream {
  isTTY?: boolean;
  columns?: number;
  write(text: string): unknown;
}

const BAR = 24;
/** Milliseconds between two drawings for somebody who looks, and between two lines for a log. */
const REDRAW = 100;
const NEXT_LINE = 10_000;

/**
 * Shows how far long work is: on a terminal as a bar on one line that is drawn over and goes away at the end, elsewhere as a line
 * every ten seconds, so that short work says nothing.
 */
export function progressBar(stream: BarStream = process.stderr, now: () => number = Date.now): { onProgress: OnProgress; end(): void } {
  const drawn = stream.isTTY === true;
  let last = { label: '', at: now() };
  let shown = false;
  const onProgress: OnProgress = ({ label, done }) => {
    const isNew = drawn && label !== last.label;
    if (!isNew && now() - last.at < (drawn ? REDRAW : NEXT_LINE)) return;
    last = { label, at: now() };
    stream.write(drawn ? `\r\u001b[K${barLine(label, done, stream.columns ?? 80)}` : `${harmless(label)}${done === undefined ? ' …' : `: ${percent(done)}`}\n`);
    shown = true;
  };
  return {
    onProgress,
    end() {
      if (drawn && shown) stream.write('\r\u001b[K');
    },
  };
}

/** Never more than a line: one that wraps is not drawn over. */
function barLine(label: string, done: number | undefined, columns: number): string {
  const text = harmless(label);
  if (done === undefined) return cutTo(`${text} …`, columns - 1);
  const filled = Math.round(done * BAR);
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${percent(done).padStart(5)} `;
  return bar.length >= columns ? cutTo(text, columns - 1) : `${bar}${cutTo(text, columns - 1 - bar.length)}`;
}

const percent = (done: number) => `${Math.floor(done * 100)} %`;

function cutTo(text: string, columns: number): string {
  const characters = [...text];
  return characters.length <= columns ? text : `${characters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}
