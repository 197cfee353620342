import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { AT_SIZE, type Corpus, corporaFor } from '../corpora.ts';
import { makeQueries } from '../make-queries.ts';
import type { PageTools, Tools } from '../tools.ts';
import { firstVisit } from './first-visit.ts';
import { type PageReport, pageReport } from './page-report.ts';
import { importInto, serveFrom } from './scratch-site.ts';
import { typeQuestions } from './type-words.ts';

const SEED = 20_260_419;
/** Ten megabits a second. */
const SLOW = 1_250_000;
const KEYSTROKES = { whole: 400, quick: 60 };
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Puts a corpus into a database of its own, serves it, and drives the page in a browser from the first visit to the last keystroke. */
export async function pageBench({ quick, file }: { quick: boolean; file?: string }, tools: Tools & PageTools): Promise<PageReport> {
  const { corpora, missing } = corporaFor(tools.root, { quick, ...(file === undefined ? {} : { file }) });
  for (const path of missing) tools.say(`${path} is not there: measuring without it.`);
  const corpus = corpora.find(({ name }) => name === AT_SIZE) ?? corpora[0];
  if (corpus === undefined) throw new Error('There is nothing to measure on.');
  const executablePath = await tools.findBrowser();
  const folder = await tools.buildSite();
  const scratch = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  process.once('exit', clear);
  const database = join(scratch, 'archive.db');
  const env = { DATABASE_URL: `file:${database}`, PORT: '0' };
  try {
    const paragraphs = await corpus.read();
    const imported = isOwn(corpus)
      ? undefined
      : await tools.step(`${corpus.name}: importing`, () => importInto(tools.root, linesOf(corpus, scratch, paragraphs), env));
    const site = await tools.step(`${corpus.name}: publishing and serving`, () => serveFrom(tools.root, folder, env));
    const browser = await chromium.launch({ executablePath, args: ARGS });
    try {
      const questions = makeQueries(paragraphs, SEED, 60)
        .filter(({ kind }) => kind === 'several words' || kind === 'later keystrokes')
        .map(({ text }) => text);
      const [word = 'war'] = questions;
      // The server's own first time is not the reader's.
      await tools.step('A visit that is not counted', () => firstVisit(browser, site.port, word));
      const fast = await tools.step('First visit', () => firstVisit(browser, site.port, word));
      const slow = await tools.step('First visit over 10 Mbit/s', () => firstVisit(browser, site.port, word, SLOW));
      const least = KEYSTROKES[quick ? 'quick' : 'whole'];
      const typing = await tools.step('Typing', () => typeQuestions(browser, `http://127.0.0.1:${site.port}`, questions, least));
      const machine = { node: process.versions.node, cores: availableParallelism(), browser: browser.version() };
      const measured = { fast, slow, typing, ...(imported === undefined ? {} : { imported }), databaseBytes: statSync(database).size };
      return pageReport({ name: corpus.name, note: corpus.note, paragraphs: paragraphs.length }, measured, machine);
    } finally {
      await browser.close();
      await site.stop();
    }
  } finally {
    process.off('exit', clear);
    clear();
  }
}

/** The first archive is what an empty database is given anyway. */
const isOwn = ({ file }: Corpus) => file === undefined;

/** The file to import: as it lies there, or what was read of it. */
function linesOf({ file, cut }: Corpus, scratch: string, paragraphs: readonly object[]): string {
  if (file !== undefined && !cut && existsSync(file)) return file;
  const lines = join(scratch, 'paragraphs.jsonl');
  writeFileSync(lines, paragraphs.map((paragraph) => `${JSON.stringify(paragraph)}\n`).join(''));
  return lines;
}
