import { AT_SIZE } from '../corpora.ts';
import type { Goal } from '../goals.ts';
import { figure, textTable } from '../text-table.ts';
import type { FirstVisit } from './first-visit.ts';
import type { Ran } from './scratch-site.ts';
import type { Typing } from './type-words.ts';

/** What `--json` prints of the page. Milliseconds, seconds, and millions of bytes. */
export interface PageReport {
  corpus: string;
  paragraphs: number;
  cold_to_first_answer_ms: number;
  first_answer_by: string;
  cold_to_open_ms: number;
  cold_to_own_answer_ms: number;
  mb_to_open: number;
  mb_before_own_answer: number;
  at_10_mbit: { first_answer_ms: number; first_answer_by: string; open_ms: number; own_answer_ms: number };
  keystroke: { p50_ms: number | null; p99_ms: number | null; max_ms: number | null; keystrokes: number; answered_by_server: number };
  longest_main_thread_gap_ms: number;
  longest_frame_gap_ms: number;
  /** Absent for the first archive, which is not imported. */
  import?: { seconds: number; peak_mb: number | null };
  database_mb: number;
  about: string;
  node: string;
  cores: number;
  browser: string;
}

interface Measured {
  fast: FirstVisit;
  slow: FirstVisit;
  typing: Typing;
  imported?: Ran;
  databaseBytes: number;
}

const rounded = (value: number) => Number(value.toPrecision(4));

export function pageReport(
  corpus: { name: string; note: string; paragraphs: number },
  { fast, slow, typing, imported, databaseBytes }: Measured,
  machine: { node: string; cores: number; browser: string },
): PageReport {
  const { times } = typing;
  const ms = (value: number | undefined) => (value === undefined ? null : rounded(value));
  return {
    corpus: corpus.name,
    paragraphs: corpus.paragraphs,
    cold_to_first_answer_ms: rounded(fast.anyAnswerMs),
    first_answer_by: fast.anyAnswerBy,
    cold_to_open_ms: rounded(fast.openMs),
    cold_to_own_answer_ms: rounded(fast.ownAnswerMs),
    mb_to_open: rounded(fast.bytesToOpen / 1e6),
    mb_before_own_answer: rounded(fast.bytes / 1e6),
    at_10_mbit: {
      first_answer_ms: rounded(slow.anyAnswerMs),
      first_answer_by: slow.anyAnswerBy,
      open_ms: rounded(slow.openMs),
      own_answer_ms: rounded(slow.ownAnswerMs),
    },
    keystroke: { p50_ms: ms(times?.p50), p99_ms: ms(times?.p99), max_ms: ms(times?.max), keystrokes: typing.keystrokes, answered_by_server: typing.byServer },
    longest_main_thread_gap_ms: rounded(typing.threadGap),
    longest_frame_gap_ms: rounded(typing.frameGap),
    ...(imported === undefined
      ? {}
      : { import: { seconds: rounded(imported.seconds), peak_mb: imported.peakBytes === null ? null : rounded(imported.peakBytes / 1e6) } }),
    database_mb: rounded(databaseBytes / 1e6),
    about: corpus.note,
    ...machine,
  };
}

/** The goals that the page is held to; some only at the size that they were set for. */
export function pageGoals(report: PageReport): Goal[] {
  const gap = { goal: 'longest main-thread gap while typing', unit: 'ms', most: 25, measured: report.longest_main_thread_gap_ms };
  if (report.corpus !== AT_SIZE) return [gap];
  return [
    gap,
    { goal: 'first visit over 10 Mbit/s, to the first answer', unit: 'ms', most: 3_500, measured: report.at_10_mbit.first_answer_ms },
    { goal: 'the same, to the first answer of the index here', unit: 'ms', most: 3_500, measured: report.at_10_mbit.own_answer_ms },
    { goal: 'import of 100,000 lines', unit: 's', most: 60, measured: report.import?.seconds ?? null },
    { goal: 'memory of the import', unit: 'MB', most: 600, measured: report.import?.peak_mb ?? null },
  ];
}

export function showPage(report: PageReport): string {
  const { keystroke, at_10_mbit: slow } = report;
  const imported: string[][] =
    report.import === undefined
      ? []
      : [
          ['import', `${figure(report.import.seconds)} s`],
          ['memory of the import, at most', `${figure(report.import.peak_mb)} MB`],
        ];
  return [
    `${report.corpus}: ${report.paragraphs.toLocaleString('en')} paragraphs (${report.about}); Chromium ${report.browser}, Node ${report.node}, ${report.cores} cores`,
    textTable(
      ['', 'measured'],
      [
        ['first visit, to the first answer', `${figure(report.cold_to_first_answer_ms)} ms (${report.first_answer_by})`],
        ['first visit, to the open index', `${figure(report.cold_to_open_ms)} ms`],
        ['first visit, to the first answer of the index in the browser', `${figure(report.cold_to_own_answer_ms)} ms`],
        ['received until the index was open', `${figure(report.mb_to_open)} MB`],
        ['received until its first answer', `${figure(report.mb_before_own_answer)} MB`],
        ['over 10 Mbit/s, to the first answer', `${figure(slow.first_answer_ms)} ms (${slow.first_answer_by})`],
        ['over 10 Mbit/s, to the open index', `${figure(slow.open_ms)} ms`],
        ['over 10 Mbit/s, to the first answer of the index in the browser', `${figure(slow.own_answer_ms)} ms`],
        ['keystroke to results on the screen, p50', `${figure(keystroke.p50_ms)} ms`],
        ['  p99', `${figure(keystroke.p99_ms)} ms`],
        [`  worst of ${keystroke.keystrokes}`, `${figure(keystroke.max_ms)} ms`],
        ['  of these answered by the server', keystroke.answered_by_server.toLocaleString('en')],
        ['longest main-thread gap while typing', `${figure(report.longest_main_thread_gap_ms)} ms`],
        ['longest time between two frames', `${figure(report.longest_frame_gap_ms)} ms`],
        ['database', `${figure(report.database_mb)} MB`],
        ...imported,
      ],
    ),
  ].join('\n\n');
}
