import MiniSearch, { type Options } from 'minisearch';
import { STOP_WORDS } from '#lib/search/stop-words.ts';
import { decode, encode } from '../bytes.ts';
import { type Engine, RESULTS } from '../engine.ts';
import type { Paragraph } from '../paragraph.ts';
import { isMeant } from '../query.ts';
import { textsAt } from '../texts-at.ts';

interface Numbered extends Paragraph {
  at: number;
}

const OPTIONS: Options<Numbered> = {
  idField: 'at',
  fields: ['text', 'speaker', 'event'],
  processTerm: (term) => {
    const word = term.toLowerCase();
    return STOP_WORDS.has(word) ? null : word;
  },
};
const FILE = 'index.json';

/** MiniSearch with every option that makes it lighter and quicker. */
export const minisearchBest: Engine = {
  label: 'MiniSearch 7.2.0, best options',
  how: 'nothing stored, stop words left out, all words wanted, beginnings for the last word from 3 letters, fuzzy from 4',
  scoresAll: true,
  instead: { 'exact phrase': 'all of its words, then a look into the texts' },
  async build(paragraphs) {
    const index = new MiniSearch<Numbered>(OPTIONS);
    for (const [at, paragraph] of paragraphs.entries()) index.add({ ...paragraph, at });
    return { files: new Map([[FILE, encode(JSON.stringify(index))]]), first: [FILE], compressed: false };
  },
  async open(files, paragraphs) {
    const index = MiniSearch.loadJSON<Numbered>(decode(files.get(FILE)), OPTIONS);
    return {
      ask({ kind, text, filter }) {
        const fits = (at: number) => {
          const paragraph = paragraphs[at];
          if (paragraph === undefined) return false;
          if (filter !== undefined && !isMeant(filter, paragraph)) return false;
          return kind !== 'exact phrase' || paragraph.text.toLowerCase().includes(text);
        };
        const found = index.search(text, {
          combineWith: 'AND',
          prefix: (term, place, terms) => place === terms.length - 1 && term.length >= 3,
          fuzzy: (term) => (term.length >= 4 ? 0.2 : false),
          ...(filter === undefined && kind !== 'exact phrase' ? {} : { filter: ({ id }) => fits(id) }),
        });
        const places = found.slice(0, RESULTS).map(({ id }): number => id);
        return { ...textsAt(paragraphs, places), total: found.length };
      },
    };
  },
};
