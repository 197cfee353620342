import { create, insertMultiple, load, save, search } from '@orama/orama';
import { decode, encode } from '../bytes.ts';
import { wordsOf } from '../corpus-words.ts';
import { type Engine, RESULTS } from '../engine.ts';
import type { Paragraph } from '../paragraph.ts';
import { type QueryFilter, yearOf } from '../query.ts';

const FILE = 'index.json';
const SEARCHED = ['text', 'speaker', 'event'] as const;
const database = () => create({ schema: { text: 'string', speaker: 'string', event: 'string', by: 'enum', year: 'number' } as const });
const document = ({ id, text, speaker, event, date }: Paragraph) => ({ id, text, speaker, event, by: speaker, year: yearOf(date) ?? 0 });

/** Orama's own search, which knows beginnings of words; typing errors are allowed where a word has four letters. */
export const orama: Engine = {
  label: 'Orama 3.1.18',
  how: 'texts stored; beginnings of words; tolerance 1 where a word has 4 letters or more; all words wanted (threshold 0)',
  scoresAll: true,
  instead: { 'exact phrase': 'all of its words' },
  async build(paragraphs) {
    const index = database();
    await insertMultiple(index, paragraphs.map(document), 5_000);
    return { files: new Map([[FILE, encode(JSON.stringify(save(index)))]]), first: [FILE], compressed: false };
  },
  async open(files) {
    const index = database();
    load(index, JSON.parse(decode(files.get(FILE))));
    return {
      async ask({ text, filter }) {
        const tolerance = wordsOf(text).some((word) => word.length >= 4) ? 1 : 0;
        const { hits, count } = await search(index, {
          term: text,
          properties: [...SEARCHED],
          threshold: 0,
          limit: RESULTS,
          ...(tolerance === 0 ? {} : { tolerance }),
          ...(filter === undefined ? {} : { where: whereOf(filter) }),
        });
        return { ids: hits.map(({ id }) => id), texts: hits.map((hit) => hit.document.text), total: count };
      },
    };
  },
};

type Where = { by: { eq: string } } | { year: { between: [number, number] } };
const whereOf = (filter: QueryFilter): Where => ('speaker' in filter ? { by: { eq: filter.speaker } } : { year: { between: [filter.from, filter.to] } });
