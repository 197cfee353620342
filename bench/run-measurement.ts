import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from './engines.ts';
import type { AskMeasurement, BuildMeasurement, ChangeMeasurement, ParityMeasurement } from './measurement.ts';

/** Starts measurements, each in a process of its own, so that none has another's memory or compiled code. */
export interface Measurements {
  build(engine: EngineName): Promise<BuildMeasurement>;
  ask(engine: EngineName, budgetMs: number): Promise<AskMeasurement>;
  change(): Promise<ChangeMeasurement>;
  parity(budgetMs: number): Promise<ParityMeasurement>;
}

/**
 * @param program the compiled bench/measure.ts
 * @param folder where paragraphs and queries of the corpus were written
 * @param limitMs after this a measurement is given up
 */
export function measurementsIn(program: string, folder: string, limitMs: number): Measurements {
  const run = async (task: string, engine: string, budgetMs: number) => {
    await inItsOwnProcess([program, task, engine, folder, String(budgetMs)], limitMs);
    return JSON.parse(readFileSync(join(folder, `${engine}.${task}.json`), 'utf8'));
  };
  return {
    build: (engine) => run('build', engine, 0),
    ask: (engine, budgetMs) => run('ask', engine, budgetMs),
    change: () => run('change', 'ours', 0),
    parity: (budgetMs) => run('parity', 'ours', budgetMs),
  };
}

const MOST_HEAP_MB = 8_192;

function inItsOwnProcess(args: readonly string[], limitMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', `--max-old-space-size=${MOST_HEAP_MB}`, '--enable-source-maps', ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const end = () => child.kill('SIGKILL');
    process.prependOnceListener('exit', end);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4_000);
    });
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      end();
    }, limitMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(clock);
      process.off('exit', end);
      if (code === 0) return resolve();
      reject(new Error(late ? `gave up after ${Math.round(limitMs / 60_000)} minutes` : sentenceIn(said, code)));
    });
  });
}

/** The line of a stack that says what happened. */
function sentenceIn(said: string, code: number | null): string {
  if (said.includes('heap out of memory')) return `ran out of ${MOST_HEAP_MB / 1024} GB of memory`;
  return /^\w*Error.*$/m.exec(said)?.[0] ?? `ended with code ${code}: ${said.trim().slice(-300)}`;
}
