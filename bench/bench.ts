import { readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPARED } from './engines.ts';
import { goalsOf } from './goals.ts';
import { readOptions } from './options.ts';
import { pageBench } from './page/page-bench.ts';
import { pageGoals, showPage } from './page/page-report.ts';
import { readmeTable, withTable } from './readme-table.ts';
import { searchBench } from './search-bench.ts';
import { showGoals, showReport } from './show-report.ts';
import type { PageTools, Tools } from './tools.ts';

/** `npm run bench`: the result on standard output, everything else beside it. */
export async function main(words: readonly string[], tools: Tools & PageTools): Promise<void> {
  const options = readOptions(words);
  if (typeof options === 'string') throw tools.refusal(options);
  const { quick, json } = options;
  const file = options.file === undefined || isAbsolute(options.file) ? options.file : join(tools.root, options.file);
  const chosen = { quick, ...(file === undefined ? {} : { file }) };
  if (options.what === 'page') {
    const report = await pageBench(chosen, tools);
    return tools.print(json ? JSON.stringify(report) : `${showPage(report)}\n\n${showGoals(pageGoals(report))}`);
  }
  const reports = await searchBench(chosen, fileURLToPath(new URL('measure.js', import.meta.url)), tools);
  if (options.write) {
    const readme = join(tools.root, 'README.md');
    writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), readmeTable(reports, COMPARED.ours)));
    await tools.tidy(readme);
    tools.say('The table is in README.md.');
  }
  const [only] = reports;
  if (json) return tools.print(JSON.stringify(reports.length === 1 ? only : { runs: reports }));
  for (const report of reports) tools.print(`${showReport(report)}\n\n${showGoals(goalsOf(report, COMPARED))}\n`);
}
