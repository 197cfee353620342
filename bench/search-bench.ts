import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Corpus, corporaFor } from './corpora.ts';
import { ENGINE_NAMES, ENGINES, type EngineName, isEngineName } from './engines.ts';
import { makeQueries } from './make-queries.ts';
import { changeOf, type Measured, parityOf, type Report, type Row, rowOf } from './report.ts';
import { type Measurements, measurementsIn } from './run-measurement.ts';
import type { Tools } from './tools.ts';
import { writeWork } from './workplace.ts';

const SEED = 20_260_419;
/** Of each of the nine kinds: 720 in all. */
const OF_EACH = 80;
const WARM_UP_OF_EACH = 3;

interface Patience {
  /** How long an engine may go on asking. */
  budgetMs: number;
  /** The same for those that the ratios are of, and for comparing with MiniSearch. */
  comparedMs: number;
  /** When a measurement is given up. */
  limitMs: number;
  /** When the whole run should be over; towards it every budget shrinks. */
  wholeMs: number;
}
const PATIENCE: Record<'whole' | 'quick', Patience> = {
  whole: { budgetMs: 60_000, comparedMs: 180_000, limitMs: 900_000, wholeMs: Number.POSITIVE_INFINITY },
  quick: { budgetMs: 700, comparedMs: 2_500, limitMs: 20_000, wholeMs: 42_000 },
};

const OURS: readonly EngineName[] = ['ours', 'ours-as-stock'];
const RATIOS_ARE_OF: readonly EngineName[] = [...OURS, 'minisearch-default'];

/**
 * Measures every engine over every corpus of the run. A large corpus that is not there is said, and the run goes on without it.
 * @param program the compiled bench/measure.ts
 */
export async function searchBench({ quick, ours, file }: { quick: boolean; ours: boolean; file?: string }, program: string, tools: Tools): Promise<Report[]> {
  const { corpora, missing } = corporaFor(tools.root, { quick, ...(file === undefined ? {} : { file }) });
  for (const path of missing) tools.say(`${path} is not there: measuring without it.`);
  const reports: Report[] = [];
  for (const corpus of corpora) reports.push(await measureCorpus(corpus, { patience: quick ? 'quick' : 'whole', ours }, program, tools));
  return reports;
}

async function measureCorpus(
  corpus: Corpus,
  { patience, ours }: { patience: 'quick' | 'whole'; ours: boolean },
  program: string,
  tools: Tools,
): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  const { budgetMs, comparedMs, limitMs, wholeMs } = PATIENCE[patience];
  const until = performance.now() + wholeMs;
  // Half of an equal share of what is left: the other half goes into building and starting.
  const within = (most: number, left: number) => Math.max(200, Math.min(most, (until - performance.now()) / (2 * left)));
  const measurements = measurementsIn(program, folder, limitMs);
  try {
    const { paragraphs, queries } = await tools.step(`${corpus.name}: reading, and drawing queries`, () => prepare(corpus, folder));
    const rows: Row[] = [];
    const names = ours ? OURS : ENGINE_NAMES.filter(isEngineName);
    for (const [at, name] of names.entries()) {
      const budget = within(RATIOS_ARE_OF.includes(name) ? comparedMs : budgetMs, names.length + 1 - at);
      const measured = await tools.step(
        `${corpus.name}: ${ENGINES[name].label}`,
        (note) => measure(measurements, name, budget, note),
        ({ ask, fault }) => fault ?? `p99 ${ask?.times?.p99.toFixed(2)} ms over ${ask?.queries} queries`,
      );
      rows.push(rowOf(ENGINES[name], measured));
    }
    const change = changeOf(
      await tools.step(
        `${corpus.name}: one altered statement`,
        () => measurements.change().catch((error: Error) => error.message),
        (found) => (typeof found === 'string' ? found : `${found.ms.toFixed(1)} ms`),
      ),
    );
    const parity = parityOf(
      await tools.step(
        `${corpus.name}: comparing with MiniSearch`,
        async () => {
          if (ours) return 'not compared: only our own engines were asked for';
          return measurements.parity(Math.max(1_000, within(comparedMs, 1))).catch((error: Error) => error.message);
        },
        (found) => (typeof found === 'string' ? found : `${found.differences} differences`),
      ),
    );
    const machine = { node: process.versions.node, cores: availableParallelism() };
    return { corpus: corpus.name, paragraphs, rows, parity, ...change, about: corpus.note, seed: SEED, queries, ...machine };
  } finally {
    process.off('exit', clear);
    clear();
  }
}

/** Leaves the paragraphs and queries in the folder, and nothing of them here. */
async function prepare(corpus: Corpus, folder: string): Promise<{ paragraphs: number; queries: number }> {
  const paragraphs = await corpus.read();
  const asked = makeQueries(paragraphs, SEED, OF_EACH);
  const warmUp = makeQueries(paragraphs, SEED + 1, WARM_UP_OF_EACH);
  writeWork(folder, paragraphs, { asked, warmUp });
  return { paragraphs: paragraphs.length, queries: asked.length };
}

async function measure(measurements: Measurements, name: EngineName, budgetMs: number, note: (text: string) => void): Promise<Measured> {
  const measured: Measured = {};
  try {
    note('building');
    measured.build = await measurements.build(name);
    note('asking');
    measured.ask = await measurements.ask(name, budgetMs);
  } catch (error) {
    measured.fault = error instanceof Error ? error.message : String(error);
  }
  return measured;
}
