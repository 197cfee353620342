import type { Browser } from 'playwright';
import { type Percentiles, percentiles } from '../percentiles.ts';
import { installProbe } from './typing-probe.ts';

export interface Typing {
  keystrokes: number;
  /** Keystroke to results on the screen, in milliseconds; null where nothing was answered. */
  times: Percentiles | null;
  /** The longest that the main thread was busy with one thing, and between two frames, in milliseconds. */
  threadGap: number;
  frameGap: number;
  /** Keystrokes that the server had to answer. */
  byServer: number;
}

const PATIENCE = 60_000;

/**
 * Types questions letter by letter into the page, once it answers itself: the next letter when the results of the last are on the screen,
 * and a moment later, as fast as hands are. The first letter of a question replaces the question before.
 */
export async function typeQuestions(browser: Browser, address: string, questions: readonly string[], least: number): Promise<Typing> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(installProbe);
    await page.goto(address);
    await page.locator('[data-answering="browser"]').waitFor();
    await page.locator('#q').focus();
    let keystrokes = 0;
    const press = async (key: string) => {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForFunction((count) => (window.benchProbe?.painted.length ?? 0) >= count, keystrokes + 1, { timeout: PATIENCE });
      keystrokes += 1;
      await page.waitForTimeout(30);
    };
    // What is done for the first time is not what is done all day.
    for (const key of 'warm') await press(key);
    await page.evaluate(() => window.benchProbe?.takeGaps());
    const warmed = keystrokes;
    for (const question of questions) {
      await page.keyboard.press('ControlOrMeta+a');
      for (const key of question) await press(key);
      if (keystrokes - warmed >= least) break;
    }
    const { painted, gaps } = await page.evaluate(() => ({
      painted: window.benchProbe?.painted ?? [],
      gaps: window.benchProbe?.takeGaps() ?? { thread: 0, frame: 0 },
    }));
    const counted = painted.slice(warmed);
    return {
      keystrokes: counted.length,
      times: percentiles(counted.map((one) => one.painted - one.typed)),
      threadGap: gaps.thread,
      frameGap: gaps.frame,
      byServer: counted.filter(({ by }) => by === 'server').length,
    };
  } finally {
    await context.close();
  }
}
