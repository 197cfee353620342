import { expect, test } from 'vitest';
import { showGoals } from '../show-report.ts';
import { pageGoals, pageReport, showPage } from './page-report.ts';

const visit = { anyAnswerMs: 400, anyAnswerBy: 'server', ownAnswerMs: 900, openMs: 800, bytesToOpen: 4_100_000, bytes: 4_500_000 };
const report = pageReport(
  { name: 'ungd-100k', note: 'made up', paragraphs: 100_000 },
  {
    fast: visit,
    slow: { ...visit, anyAnswerMs: 1_500, ownAnswerMs: 4_200 },
    typing: { keystrokes: 400, times: { p50: 10, p95: 15, p99: 20, max: 30 }, threadGap: 12, frameGap: 33, byServer: 0 },
    imported: { seconds: 55, peakBytes: 640_000_000 },
    databaseBytes: 200_000_000,
  },
  { node: '20.19.0', cores: 2, browser: '156.0' },
);

test('what --json prints of the page', () => {
  expect(JSON.parse(JSON.stringify(report))).toMatchObject({
    corpus: 'ungd-100k',
    paragraphs: 100_000,
    cold_to_own_answer_ms: 900,
    mb_to_open: 4.1,
    mb_before_own_answer: 4.5,
    at_10_mbit: { first_answer_ms: 1_500, first_answer_by: 'server', open_ms: 800, own_answer_ms: 4_200 },
    keystroke: { p50_ms: 10, p99_ms: 20, max_ms: 30, keystrokes: 400 },
    longest_main_thread_gap_ms: 12,
    import: { seconds: 55, peak_mb: 640 },
  });
});

test('the goals of the page are told, reached or missed', () => {
  const goals = showGoals(pageGoals(report));
  expect(goals).toMatch(/main-thread gap while typing +≤ 25 ms +12 ms +reached/);
  expect(goals).toMatch(/index here +≤ 3,500 ms +4,200 ms +missed by 20 %/);
  expect(goals).toMatch(/memory of the import +≤ 600 MB +640 MB +missed by 7 %/);
  expect(showPage(report)).toMatch(/worst of 400 +30 ms/);
});
