import Fuse from 'fuse.js';
import { decode, encode } from '../bytes.ts';
import { type Engine, RESULTS } from '../engine.ts';
import type { Paragraph } from '../paragraph.ts';
import { isMeant } from '../query.ts';

const KEYS = ['text', 'speaker', 'event'];
const INDEX = 'index.json';
const TEXTS = 'texts.json';

/** Fuse.js, which compares the question with every text from end to end; the texts are its index. */
export const fuse: Engine = {
  label: 'Fuse.js 7.5.0',
  how: 'ignoreLocation: true; texts loaded beside the index',
  scoresAll: true,
  instead: { filtered: 'the words, then a look through all results', 'exact phrase': 'something near it' },
  async build(paragraphs) {
    const index = Fuse.createIndex(KEYS, paragraphs);
    const files = new Map([
      [INDEX, encode(JSON.stringify(index.toJSON()))],
      [TEXTS, encode(JSON.stringify(paragraphs))],
    ]);
    return { files, first: [INDEX, TEXTS], compressed: false };
  },
  async open(files) {
    const texts: Paragraph[] = JSON.parse(decode(files.get(TEXTS)));
    const index = Fuse.parseIndex<Paragraph>(JSON.parse(decode(files.get(INDEX))));
    const engine = new Fuse(texts, { keys: KEYS, ignoreLocation: true }, index);
    return {
      ask({ text, filter }) {
        const found = engine.search(text).map(({ item }) => item);
        const meant = filter === undefined ? found : found.filter((item) => isMeant(filter, item));
        const best = meant.slice(0, RESULTS);
        return { ids: best.map(({ id }) => id), texts: best.map((item) => item.text), total: meant.length };
      },
    };
  },
};
