import type { Report, Row } from './report.ts';
import { figure } from './text-table.ts';

const beginOf = (bench: string) => `<!-- Written by npm run -s bench -- ${bench} --write, and by nothing else. -->`;
const END = '<!-- End of what the benchmark wrote. -->';

/** The table of the largest corpus that no other repeats, and our own row at every other size. */
export function readmeTable(reports: readonly Report[], ours: string): string {
  const [largest] = [...reports].sort((one, other) => other.rows.length - one.rows.length || nearness(one) - nearness(other));
  if (largest === undefined) return '';
  const others = reports.filter((report) => report !== largest && report.rows.some(({ engine }) => engine === ours));
  return [
    `${largest.paragraphs.toLocaleString('en')} paragraphs (${largest.about}), ${largest.queries} queries of nine kinds, each to ids and texts of the ten best; Node ${largest.node} on ${largest.cores} cores.`,
    '',
    '| engine | p50 ms | p99 ms | worst ms | MB to first search (gzip) | open ms | heap MB | queries |',
    '| --- | --: | --: | --: | --: | --: | --: | --: |',
    ...largest.rows.map((row) => line(row.engine, row)),
    ...others.flatMap((report) => {
      const row = report.rows.find(({ engine }) => engine === ours);
      return row === undefined ? [] : [line(`${ours}, ${report.paragraphs.toLocaleString('en')} paragraphs`, row)];
    }),
  ].join('\n');
}

/** A hundred thousand is what the goals are set for. */
const nearness = ({ paragraphs }: Report) => Math.abs(paragraphs - 100_000);

const line = (label: string, row: Row) =>
  `| ${label} | ${[row.p50_ms, row.p99_ms, row.max_ms, row.gzip_mb, row.open_ms, row.heap_mb].map(figure).join(' | ')} | ${row.queries.toLocaleString('en')} |`;

/** Puts the table of a bench between its two marks. Throws where they are not there. */
export function withTable(readme: string, bench: 'search' | 'relevance', table: string): string {
  const mark = beginOf(bench);
  const begin = readme.indexOf(mark);
  const end = begin === -1 ? -1 : readme.indexOf(END, begin);
  if (end === -1) throw new Error(`README.md has lost the marks around the table: put back\n${mark}\n${END}`);
  return `${readme.slice(0, begin + mark.length)}\n${table}\n${readme.slice(end)}`;
}
