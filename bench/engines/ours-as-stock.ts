import { completeArchive } from '#lib/search/open-archive.ts';
import { stockSearch } from '#lib/search/stock-semantics.ts';
import { type Engine, RESULTS } from '../engine.ts';
import { openPublished, publish } from './published.ts';

/** The packed index asked the way stock MiniSearch is asked by default, for the same hits and scores: what engines are compared by. */
export const oursAsStock: Engine = {
  label: 'On the Record, asked as MiniSearch is',
  how: 'the packed index, { prefix: true, fuzzy: 0.2 }, the same hits and scores as MiniSearch; texts fetched for the ten shown',
  scoresAll: true,
  instead: { filtered: 'the word without the filter', 'exact phrase': 'any of its words' },
  build: publish,
  async open(files) {
    const index = await openPublished(files);
    await completeArchive(index);
    return {
      async ask({ text }) {
        const { total, top } = stockSearch(index, text, { prefix: true, fuzzy: 0.2, limit: RESULTS });
        const statements = await index.texts.read(top.map(({ place }) => place));
        return { ids: statements.map(({ row }) => row.id), texts: statements.map(({ row }) => row.text ?? ''), total };
      },
    };
  },
};
