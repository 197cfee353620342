import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, isEngineName } from './engines.ts';
import { measureAsk } from './measure-ask.ts';
import { measureBuild } from './measure-build.ts';
import { measureChange } from './measure-change.ts';
import { measureParity } from './measure-parity.ts';
import { readFiles, readWorkParagraphs, readWorkQueries } from './workplace.ts';

// One measurement in a process of its own: node --expose-gc measure.js TASK ENGINE FOLDER BUDGET. What it measured goes into a file.
const [, , task = '', name, folder = '', budget = '0'] = process.argv;

async function measured(): Promise<unknown> {
  if (!isEngineName(name)) throw new Error(`There is no engine ${name}.`);
  const place = join(folder, name);
  const paragraphs = readWorkParagraphs(folder);
  switch (task) {
    case 'build':
      return measureBuild(ENGINES[name], paragraphs, place);
    case 'ask':
      return measureAsk(ENGINES[name], paragraphs, place, { ...readWorkQueries(folder), budgetMs: Number(budget) });
    case 'parity':
      return measureParity(paragraphs, readFiles(place), readWorkQueries(folder).asked, Number(budget));
    case 'change':
      return measureChange(paragraphs, readFiles(place));
    default:
      throw new Error(`There is no task ${task}.`);
  }
}

writeFileSync(join(folder, `${name}.${task}.json`), JSON.stringify(await measured()));
