import type { StatementRow } from '#lib/archive/statement-row.ts';
import type { CopyResult, SearchAnswer, SearchResult } from '#lib/search/search-answer.ts';
import type { Terminal } from './command.ts';
import { wordsOf } from './show-words.ts';
import { harmless } from './terminal.ts';
import { wrap } from './wrap.ts';

/** The answer for people. */
export function searchAnswerAsText(answer: SearchAnswer, terminal: Terminal): string {
  const lines = [
    ...answer.understood.map(({ label, value }) => `Understood: “${value}” as ${label} (--as-typed takes it back)`),
    ...answer.problems.map(({ start, end, says, readAs }) => `At “${answer.question.text.slice(start, end)}”: ${says} ${readAs}`),
    ...answer.notices,
    summaryOf(answer),
    ...answer.results.flatMap((result) => ['', ...resultLines(result, terminal)]),
  ];
  if (answer.none !== undefined) {
    lines.push(answer.none.sentence, ...answer.none.ways.map(({ label, count }) => `  ${label}: ${count}`));
  }
  for (const { text, count } of answer.suggestions) lines.push('', `Did you mean “${text}”? (${count})`);
  for (const { heading, total, results } of answer.beside) {
    lines.push('', terminal.bold(`${harmless(heading)} (${total})`), ...results.flatMap((result) => ['', ...resultLines(result, terminal)]));
  }
  return lines.join('\n');
}

function summaryOf({ total, listed, inWords, inSummaries, results, question }: SearchAnswer): string {
  const shown = results.length < listed ? `, showing ${question.offset + 1} to ${question.offset + results.length}` : '';
  const together = listed === total ? '' : ` in ${listed} ${listed === 1 ? 'result' : 'results'}`;
  return `${total} ${total === 1 ? 'statement' : 'statements'}${together}${total === 0 ? '' : `: ${inWords} in words to the letter, ${inSummaries} only in our summaries${shown}`}`;
}

function resultLines({ row, badge, copies = [] }: SearchResult, terminal: Terminal): string[] {
  const texts = [...wordsOf(row), ...(badge === undefined ? [] : [badge]), ...cautionsOf(row)];
  return [...headLines(row, terminal), ...indented(texts, terminal), ...copies.flatMap((copy) => copyLines(copy, terminal))];
}

/** A copy in its own name: who handed it on and when stands there, its words do not again where they are the same. */
function copyLines({ row, badge, sameWords }: CopyResult, terminal: Terminal): string[] {
  const [head = '', ...offices] = headLines(row, terminal);
  const hand = row.hands.at(-1);
  const read = hand === undefined ? [] : [`${hand.verb} ${hand.name}${hand.detail === '' ? '' : `, ${hand.detail}`}`];
  const texts = [...read, ...(sameWords ? [] : wordsOf(row)), ...(badge === undefined ? [] : [badge]), ...cautionsOf(row)];
  return [`    also, ${sameWords ? 'in the same words' : 'in nearly the same words'}: ${head}`, ...offices, ...indented(texts, terminal)];
}

/** `S18  10 April 2019  Kim Jong Un  Reported, not verbatim`, and under it the office. */
export function headLines(row: StatementRow, terminal: Terminal): string[] {
  const { bold, faint } = terminal;
  const said = row.said === null ? 'date unknown' : [row.said.label, row.said.exactness].filter((part) => part !== null).join(', ');
  const speakers = row.speakers.map(({ name }) => name).join(' and ');
  const offices = row.speakers.flatMap(({ office }) => office ?? []);
  return [`${bold(row.id)}  ${harmless(said)}  ${bold(harmless(speakers))}  ${faint(harmless(row.kindLabel))}`, ...indented(offices, terminal)];
}

/** Texts as paragraphs under a head. */
export function indented(texts: readonly string[], { columns }: Terminal): string[] {
  return texts.flatMap((text) => wrap(harmless(text), columns - 4)).map((line) => `    ${line}`);
}

/** What must stand beside the words wherever they are shown. */
export function cautionsOf(row: StatementRow): string[] {
  return [
    ...row.cautions.map(({ lead, text }) => (lead === undefined ? text : `${lead} ${text}`)),
    ...row.identifications.map(({ name, confidence }) => `Our identification, ${confidence}: ${name}. The source does not say so.`),
  ];
}
