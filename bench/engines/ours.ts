import { answer } from '#lib/search/answer.ts';
import { completeArchive } from '#lib/search/open-archive.ts';
import { prepareBeginnings } from '#lib/search/prepare-beginnings.ts';
import { newQuestion, type SearchFilters } from '#lib/search/search-question.ts';
import { type Engine, RESULTS } from '../engine.ts';
import type { QueryFilter } from '../query.ts';
import { openPublished, publish, speakersIn } from './published.ts';

/** The product as a reader has it: questions understood, all hits scored and counted by facet, the results explained and marked. */
export const ours: Engine = {
  label: 'On the Record',
  how: 'the whole answer: names, dates and kinds read out of the words, facets counted, hits explained and marked; the commonest beginnings answered in advance, as in the worker; texts fetched for the ten shown',
  scoresAll: true,
  instead: {},
  build: publish,
  async open(files) {
    const index = await openPublished(files);
    const speakers = speakersIn(files);
    return {
      async ask({ kind, text, filter }) {
        const asked = kind === 'exact phrase' ? `"${text}"` : text;
        const { results, total } = await answer(index, newQuestion({ text: asked, filters: filtersOf(filter, speakers), limit: RESULTS }));
        return { ids: results.map(({ row }) => row.id), texts: results.map(({ row }) => row.text ?? ''), total };
      },
      async settle() {
        await completeArchive(index);
        // As the worker does while nobody asks.
        for (const _ of prepareBeginnings(index));
      },
    };
  },
};

function filtersOf(filter: QueryFilter | undefined, speakers: Record<string, string>): SearchFilters {
  if (filter === undefined) return {};
  if ('speaker' in filter) return { speaker: [speakers[filter.speaker] ?? ''] };
  return { said: [filter.from === filter.to ? String(filter.from) : `${filter.from}/${filter.to}`] };
}
