import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { firstArchiveParagraphs } from './first-archive.ts';
import type { Paragraph } from './paragraph.ts';
import { readCorpus } from './read-corpus.ts';

/** Something to measure on, read when its turn comes. */
export interface Corpus {
  name: string;
  /** What a reader of the table should know of it. */
  note: string;
  read(): Promise<Paragraph[]>;
  /** Where it lies; absent where it is made here. */
  file?: string;
  /** Whether only the beginning of the file is read. */
  cut: boolean;
}

export const AT_SIZE = 'ungd-100k';
export const REPEATED = 'ungd-300k';
const QUICK_LENGTH = 2_500;
const REPEATS = 3;

/**
 * The corpora of a run. The large ones lie beside the project, never in it; `missing` names those that are not there.
 */
export function corporaFor(root: string, { quick, file }: { quick: boolean; file?: string }): { corpora: Corpus[]; missing: string[] } {
  const most = quick ? QUICK_LENGTH : Number.POSITIVE_INFINITY;
  const cut = quick ? `, cut to its first ${QUICK_LENGTH.toLocaleString('en')} paragraphs` : '';
  if (file !== undefined) {
    const corpus = {
      name: basename(file).replace(/\.jsonl(\.xz|\.gz)?$/, ''),
      note: `${basename(file)}${cut}`,
      file,
      cut: quick,
      read: () => readCorpus(file, most),
    };
    return { corpora: [corpus], missing: [] };
  }
  const beside = (name: string) => join(root, '..', 'shared', 'corpora', name);
  const sotu = beside('sotu.jsonl.xz');
  const ungd = beside('ungd-100k.jsonl.xz');
  const first: Corpus = {
    name: 'first-archive',
    note: 'the statements that the product comes with',
    cut: false,
    read: async () => firstArchiveParagraphs(join(root, 'data', 'first-archive.jsonl')),
  };
  const speeches: Corpus = {
    name: 'sotu',
    note: `State of the Union addresses, 1790 to 2019${cut}`,
    file: sotu,
    cut: quick,
    read: () => readCorpus(sotu, most),
  };
  const debate: Corpus = { name: AT_SIZE, note: 'UN General Debate, 1946 to 2022', file: ungd, cut: false, read: () => readCorpus(ungd) };
  const repeated: Corpus = {
    name: REPEATED,
    note: `the same 100,000 paragraphs ${REPEATS} times, renumbered`,
    cut: false,
    read: async () => repeat(await readCorpus(ungd)),
  };
  const missing = [sotu, ungd].filter((path) => !existsSync(path));
  if (quick) return { corpora: [missing.includes(sotu) ? first : speeches], missing: missing.filter((path) => path === sotu) };
  const corpora = [first, ...(missing.includes(sotu) ? [] : [speeches]), ...(missing.includes(ungd) ? [] : [debate, repeated])];
  return { corpora, missing };
}

function repeat(paragraphs: readonly Paragraph[]): Paragraph[] {
  const rounds = Array.from({ length: REPEATS }, (_, round) => round + 1);
  return rounds.flatMap((round) => paragraphs.map((paragraph) => ({ ...paragraph, id: `${paragraph.id}-${round}` })));
}
