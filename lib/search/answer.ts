import type { ArchiveIndex } from './archive-index.ts';
import { FACETS, type SearchAnswer } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';

/** Answers a question. The same function runs in the browser's worker, on the server and in the shell. Never throws, whatever was typed. */
export function answer(index: ArchiveIndex, question: SearchQuestion): SearchAnswer {
  const rows = index.content.statements.map(({ row }) => row);
  const page = rows.slice(question.offset, question.offset + question.limit);
  const [kind, speaker, said, topic, check] = FACETS;
  return {
    question,
    total: rows.length,
    outOf: rows.length,
    inWords: 0,
    inSummaries: 0,
    results: page.map((row) => ({ row, why: { matches: [], marks: { text: [], summary: [] } } })),
    facets: { [kind]: [], [speaker]: [], [said]: [], [topic]: [], [check]: [] },
    understood: [],
    notices: [],
    suggestions: [],
    onTopic: [],
    beside: [],
  };
}
