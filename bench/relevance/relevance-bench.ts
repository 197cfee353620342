import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveIndex } from '#lib/search/archive-index.ts';
import { readCorpus } from '../read-corpus.ts';
import type { Tools } from '../tools.ts';
import { type JudgedSet, readJudged, SET_NAMES, type SetName } from './judged-questions.ts';
import { type Measures, meanOf, measure } from './measures.ts';
import { OURS, rankersOf } from './rankers.ts';
import { type RelevanceReport, rowOf, type SetReport } from './relevance-report.ts';
import { openArchiveFile, openParagraphs } from './searched-archives.ts';

/** Paragraphs of a large corpus that somebody has looked through. */
const JUDGED_PARAGRAPHS = 2_000;

/** Asks every judged question of every engine. A corpus that is not there is said, and the run goes on without it. */
export async function relevanceBench(tools: Tools): Promise<RelevanceReport> {
  const report: RelevanceReport = { sets: [], skipped: [] };
  for (const name of SET_NAMES) {
    const opening = openingOf(name, tools.root);
    if (typeof opening === 'string') {
      tools.say(opening);
      report.skipped.push({ set: name, why: opening });
      continue;
    }
    const set = readJudged(tools.root, name);
    report.sets.push(await tools.step(`${name}: ${set.questions.length} questions`, async () => judge(set, await opening())));
  }
  return report;
}

/** How the statements of a set are opened, or why they cannot be. */
export function openingOf(name: SetName, root: string): (() => Promise<ArchiveIndex>) | string {
  if (name === 'first-archive') return () => openArchiveFile(join(root, 'data', 'first-archive.jsonl'));
  const file = join(root, '..', 'shared', 'corpora', `${name}.jsonl.xz`);
  if (!existsSync(file)) return `${file} is not there: judging without it.`;
  return async () => openParagraphs(await readCorpus(file, JUDGED_PARAGRAPHS));
}

async function judge({ name, about, questions }: JudgedSet, index: ArchiveIndex): Promise<SetReport> {
  const rankers = await rankersOf(index);
  const measured: { label: string; all: Measures[]; answers: string[][] }[] = [];
  for (const { label, rank } of rankers) {
    const answers: string[][] = [];
    for (const { ask } of questions) answers.push(await rank(ask));
    measured.push({ label, answers, all: questions.map(({ grades }, at) => measure(answers[at] ?? [], grades)) });
  }
  const kinds = [...new Set(questions.map(({ kind }) => kind))];
  const ours = measured.find(({ label }) => label === OURS);
  const others = measured.filter(({ label }) => label !== OURS);
  return {
    set: name,
    about,
    questions: questions.length,
    engines: measured.map(({ label, all }) => ({
      ...rowOf(label, meanOf(all)),
      ndcg_by_kind: Object.fromEntries(kinds.map((kind) => [kind, rowOf(label, meanOf(all.filter((_, at) => questions[at]?.kind === kind))).ndcg_at_10])),
    })),
    worse: questions.flatMap(({ ask }, at) => {
      const own = ours?.all[at]?.ndcg ?? 0;
      const [best] = others.map(({ label, all }) => ({ label, ndcg: all[at]?.ndcg ?? 0 })).sort((a, b) => b.ndcg - a.ndcg);
      if (best === undefined || best.ndcg <= own + 1e-9) return [];
      return [{ ask, ours: rounded(own), best: rounded(best.ndcg), engine: best.label, answer: ours?.answers[at] ?? [] }];
    }),
  };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;
