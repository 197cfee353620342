import type { Browser } from 'playwright';
import { installProbe, type Painted } from './typing-probe.ts';
import { layWire } from './wire.ts';

/** A visit by somebody who was never here. Milliseconds since the address was entered. */
export interface FirstVisit {
  /** The answer to the first letter, whoever gave it. */
  anyAnswerMs: number;
  anyAnswerBy: string;
  /** The first answer from the index in this browser. */
  ownAnswerMs: number;
  /** Everything received until that answer: page, styles, scripts, fonts and index. */
  bytes: number;
}

const PATIENCE = 120_000;

/**
 * Opens the home page with nothing kept, types a letter as soon as there is a field, and another when the page says that it answers itself.
 * @param word its first two letters are typed
 */
export async function firstVisit(browser: Browser, port: number, word: string, bytesPerSecond?: number): Promise<FirstVisit> {
  const wire = await layWire(port, bytesPerSecond);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    page.setDefaultTimeout(PATIENCE);
    await page.goto(wire.address, { waitUntil: 'commit', timeout: PATIENCE });
    const field = page.locator('#q');
    const [first = 'a', second = 'b'] = word;
    const answerAt = (at: number): Promise<Painted> =>
      page.waitForFunction((place) => window.benchProbe?.painted[place], at, { timeout: PATIENCE }).then((found) => found.jsonValue().then(certain));
    await field.pressSequentially(first);
    const any = await answerAt(0);
    await page.locator('[data-answering="browser"]').waitFor();
    if (any.answering === 'browser') return { anyAnswerMs: any.painted, anyAnswerBy: any.answering, ownAnswerMs: any.painted, bytes: wire.received() };
    await field.pressSequentially(second);
    const own = await answerAt(1);
    return { anyAnswerMs: any.painted, anyAnswerBy: 'server', ownAnswerMs: own.painted, bytes: wire.received() };
  } finally {
    await context.close();
    await wire.close();
  }
}

function certain(painted: Painted | undefined): Painted {
  if (painted === undefined) throw new Error('The page did not answer.');
  return painted;
}
