import { parseArgs } from 'node:util';

export interface BenchOptions {
  what: 'search' | 'page' | 'relevance';
  /** A corpus to measure instead of the usual ones. */
  file?: string;
  quick: boolean;
  json: boolean;
  /** Only the product's own engines: what a change gave, without waiting for the others. */
  ours: boolean;
  /** Writes the table into the README. */
  write: boolean;
}

const USAGE = `npm run -s bench -- search [--file X.jsonl[.xz|.gz]] [--quick | --ours] [--json] [--write]
npm run -s bench -- page [--file X.jsonl[.xz|.gz]] [--quick] [--json]
npm run -s bench -- relevance [--json] [--write]
  search     every engine beside every other, over the same paragraphs and queries
  page       the page in a browser, from the first visit to the last keystroke
  relevance  judged questions: who answers them with what was asked for
  --file     this corpus instead of the usual ones: one object a line with id, speaker, date, event, text
  --quick    small corpora and short rounds: within a minute, and no figures to rely on
  --ours     only our own engines, in some minutes, and no comparison with MiniSearch
  --json     one object on standard output instead of tables
  --write    puts the table into README.md (search without --quick and --ours, or relevance)`;

/** Reads the words behind `npm run bench --`; a text says what is wrong with them. */
export function readOptions(words: readonly string[]): BenchOptions | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { file: { type: 'string' }, quick: { type: 'boolean' }, ours: { type: 'boolean' }, json: { type: 'boolean' }, write: { type: 'boolean' } },
    });
    const [what = '', ...more] = positionals;
    if (!isWhat(what) || more.length > 0) return USAGE;
    const { file, quick = false, ours = false, json = false, write = false } = values;
    if (what === 'relevance' && (quick || file !== undefined)) return `The questions are judged over corpora of their own.\n${USAGE}`;
    if (ours && what !== 'search') return `--ours is for search.\n${USAGE}`;
    if (write && (quick || ours || what === 'page'))
      return '--write keeps only whole figures of the engines: give it with search, without --quick and --ours, or with relevance.';
    return { what, quick, ours, json, write, ...(file === undefined ? {} : { file }) };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
  }
}

const isWhat = (word: string): word is BenchOptions['what'] => word === 'search' || word === 'page' || word === 'relevance';
