import lunr from 'lunr';
import { decode, encode } from '../bytes.ts';
import { wordsOf } from '../corpus-words.ts';
import { type Engine, RESULTS } from '../engine.ts';
import { isMeant } from '../query.ts';
import { textsAt } from '../texts-at.ts';

const FILE = 'index.json';

/** lunr with what its guide shows for searching while one types: the word, words that begin with it, words one edit away. */
export const lunrEngine: Engine = {
  label: 'lunr 2.3.9',
  how: 'each word exactly (boost 100), as a beginning (10), one edit away from 4 letters (1); texts kept elsewhere',
  scoresAll: true,
  instead: { filtered: 'the words, then a look through all results', 'exact phrase': 'any of its words' },
  async build(paragraphs) {
    const index = lunr((builder) => {
      builder.ref('at');
      for (const field of ['text', 'speaker', 'event']) builder.field(field);
      for (const [at, { text, speaker, event }] of paragraphs.entries()) builder.add({ at, text, speaker, event });
    });
    return { files: new Map([[FILE, encode(JSON.stringify(index))]]), first: [FILE], compressed: false };
  },
  async open(files, paragraphs) {
    const index = lunr.Index.load(JSON.parse(decode(files.get(FILE))));
    return {
      ask({ text, filter }) {
        const found = index.query((query) => {
          for (const word of wordsOf(text)) {
            query.term(word, { boost: 100, usePipeline: true });
            query.term(word, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
            if (word.length >= 4) query.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
          }
        });
        const places = found.map(({ ref }) => Number(ref));
        const meant = filter === undefined ? places : places.filter((at) => isMeant(filter, paragraphs[at] ?? { speaker: '', date: '' }));
        return { ...textsAt(paragraphs, meant.slice(0, RESULTS)), total: meant.length };
      },
    };
  },
};
