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
  /** When the index was open and the page said that it answers itself. */
  openMs: number;
  /** Everything received until then: page, styles, scripts, fonts and index. */
  bytesToOpen: number;
  /** Everything received until its own first answer; what is loaded behind the index may be among it. */
  bytes: number;
}

const PATIENCE = 120_000;
/** A letter that the index cannot answer yet is answered by the server; then the next is tried. */
const TRIES = 40;

/**
 * Opens the home page with nothing kept, types a letter as soon as there is a field, and further ones when the page says that it answers
 * itself, until it does.
 * @param text its letters are typed, again and again where they are too few
 */
export async function firstVisit(browser: Browser, port: number, text: string, bytesPerSecond?: number): Promise<FirstVisit> {
  const wire = await layWire(port, bytesPerSecond);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    page.setDefaultTimeout(PATIENCE);
    await page.goto(wire.address, { waitUntil: 'commit', timeout: PATIENCE });
    const field = page.locator('#q');
    const answered = async (at: number): Promise<Painted> => {
      await field.pressSequentially(text[at % text.length] ?? 'a');
      const found = await page.waitForFunction((place) => window.benchProbe?.painted[place], at, { timeout: PATIENCE });
      return certain(await found.jsonValue());
    };
    const open = page.locator('[data-answering="browser"]').waitFor();
    const opened = open.then(async () => ({ bytesToOpen: wire.received(), openMs: await page.evaluate(() => performance.now()) }));
    // Waited for below; until then another fault may come first.
    opened.catch(() => undefined);
    const any = await answered(0);
    const whenOpen = await opened;
    let own = any;
    for (let at = 1; own.by !== 'browser' && at < TRIES; at += 1) own = await answered(at);
    return { anyAnswerMs: any.painted, anyAnswerBy: any.by, ownAnswerMs: own.painted, ...whenOpen, bytes: wire.received() };
  } finally {
    await context.close();
    await wire.close();
  }
}

function certain(painted: Painted | undefined): Painted {
  if (painted === undefined) throw new Error('The page did not answer.');
  return painted;
}
