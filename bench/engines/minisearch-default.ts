import MiniSearch, { type Options } from 'minisearch';
import { decode, encode } from '../bytes.ts';
import { type Engine, RESULTS } from '../engine.ts';
import type { Paragraph } from '../paragraph.ts';
import { isMeant } from '../query.ts';

const OPTIONS: Options<Paragraph> = { fields: ['text', 'speaker', 'event'], storeFields: ['text', 'speaker', 'date'] };
const FILE = 'index.json';

/** MiniSearch as its README shows it for searching while one types, with the texts stored in the index. */
export const minisearchDefault: Engine = {
  label: 'MiniSearch 7.2.0, default',
  how: 'texts stored in the index; { prefix: true, fuzzy: 0.2 }',
  scoresAll: true,
  instead: { 'exact phrase': 'any of its words' },
  async build(paragraphs) {
    const index = new MiniSearch<Paragraph>(OPTIONS);
    index.addAll(paragraphs);
    return { files: new Map([[FILE, encode(JSON.stringify(index))]]), first: [FILE], compressed: false };
  },
  async open(files) {
    const index = MiniSearch.loadJSON<Paragraph>(decode(files.get(FILE)), OPTIONS);
    return {
      ask({ text, filter }) {
        const found = index.search(text, {
          prefix: true,
          fuzzy: 0.2,
          ...(filter === undefined ? {} : { filter: ({ speaker, date }) => isMeant(filter, { speaker, date }) }),
        });
        const best = found.slice(0, RESULTS);
        return { ids: best.map(({ id }) => String(id)), texts: best.map((hit) => String(hit['text'])), total: found.length };
      },
    };
  },
};
