import { readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AT_SIZE, corporaFor } from './corpora.ts';
import { CorpusFault } from './corpus-fault.ts';
import { COMPARED } from './engines.ts';
import { goalsOf } from './goals.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { pageBench } from './page/page-bench.ts';
import { pageGoals, showPage } from './page/page-report.ts';
import { readmeTable, withTable } from './readme-table.ts';
import { relevanceBench } from './relevance/relevance-bench.ts';
import { relevanceTable, showRelevance } from './relevance/relevance-report.ts';
import { searchBench } from './search-bench.ts';
import { showGoals, showReport } from './show-report.ts';
import type { PageTools, Tools } from './tools.ts';

/** `npm run bench`: the result on standard output, everything else beside it. */
export async function main(words: readonly string[], tools: Tools & PageTools): Promise<void> {
  const options = readOptions(words);
  if (typeof options === 'string') throw tools.refusal(options);
  try {
    await BENCHES[options.what](options, tools);
  } catch (error) {
    throw error instanceof CorpusFault ? tools.refusal(error.message) : error;
  }
}

const BENCHES = { page, search, relevance };

async function relevance({ json, write }: BenchOptions, tools: Tools): Promise<void> {
  const report = await relevanceBench(tools);
  if (write && report.skipped.length > 0) throw tools.refusal('The table in the README is of all sets, and not all are here: nothing was written.');
  if (write) await writeTable('relevance', relevanceTable(report), tools);
  tools.print(json ? JSON.stringify(report) : showRelevance(report));
}

async function page(options: BenchOptions, tools: Tools & PageTools): Promise<void> {
  const report = await pageBench(corpusOf(options, tools), tools);
  tools.print(options.json ? JSON.stringify(report) : `${showPage(report)}\n\n${showGoals(pageGoals(report))}`);
}

async function search(options: BenchOptions, tools: Tools): Promise<void> {
  const chosen = corpusOf(options, tools);
  if (options.write && !corporaFor(tools.root, chosen).corpora.some(({ name }) => name === AT_SIZE))
    throw tools.refusal(`The table in the README is of ${AT_SIZE}, which is not measured here: nothing was begun.`);
  const reports = await searchBench({ ...chosen, ours: options.ours }, fileURLToPath(new URL('measure.js', import.meta.url)), tools);
  if (options.write) await writeTable('search', readmeTable(reports, COMPARED.ours), tools);
  const [only] = reports;
  if (options.json) tools.print(JSON.stringify(reports.length === 1 ? only : { runs: reports }));
  else for (const report of reports) tools.print(`${showReport(report)}\n\n${showGoals(goalsOf(report, COMPARED))}\n`);
}

async function writeTable(bench: 'search' | 'relevance', table: string, tools: Tools): Promise<void> {
  const readme = join(tools.root, 'README.md');
  writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), bench, table));
  await tools.tidy(readme);
  tools.say('The table is in README.md.');
}

/** A file is meant from the folder of the project, where npm runs its scripts. */
function corpusOf({ quick, file }: BenchOptions, { root }: Tools): { quick: boolean; file?: string } {
  return { quick, ...(file === undefined ? {} : { file: isAbsolute(file) ? file : join(root, file) }) };
}
