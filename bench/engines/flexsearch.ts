import { Index } from 'flexsearch';
import { decode, encode } from '../bytes.ts';
import { type Engine, RESULTS } from '../engine.ts';
import { isMeant } from '../query.ts';
import { searchedText, textsAt } from '../texts-at.ts';

const OPTIONS = { tokenize: 'forward' } as const;
/** How far down its list a filter looks, which knows nothing of the filter. */
const LOOKED_THROUGH = 1_000;

/** FlexSearch with its tokenizer for beginnings of words; it hands on the first that match, by a rank from where the word stands. */
export const flexsearch: Engine = {
  label: 'FlexSearch 0.8.212',
  how: 'tokenize: forward; texts kept elsewhere',
  scoresAll: false,
  instead: {
    typos: 'the words as typed',
    filtered: `the words, then a look through the first ${LOOKED_THROUGH.toLocaleString('en')}`,
    'exact phrase': 'all of its words',
  },
  async build(paragraphs) {
    const index = new Index(OPTIONS);
    for (const [at, paragraph] of paragraphs.entries()) index.add(at, searchedText(paragraph));
    const files = new Map<string, Uint8Array>();
    index.export((key: string, data: string) => {
      if (typeof data === 'string') files.set(key, encode(data));
    });
    return { files, first: [...files.keys()], compressed: false };
  },
  async open(files, paragraphs) {
    const index = new Index(OPTIONS);
    for (const [key, bytes] of files) index.import(key, decode(bytes));
    return {
      ask({ text, filter }) {
        const found = index.search(text, { limit: filter === undefined ? RESULTS : LOOKED_THROUGH }).map(Number);
        const meant = filter === undefined ? found : found.filter((at) => isMeant(filter, paragraphs[at] ?? { speaker: '', date: '' }));
        return { ...textsAt(paragraphs, meant.slice(0, RESULTS)), total: null };
      },
    };
  },
};
