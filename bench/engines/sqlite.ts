import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { wordsOf } from '../corpus-words.ts';
import { type Engine, RESULTS } from '../engine.ts';
import { type Query, yearOf } from '../query.ts';

const FILE = 'index.db';

/** SQLite's full-text search, in a file, through the driver that the product has anyway. */
export const sqlite: Engine = {
  label: 'SQLite FTS5',
  how: 'unicode61, prefix index for 1, 2 and 3 letters, bm25, all words wanted, the last one as a beginning; texts in the table',
  scoresAll: true,
  outside: true,
  instead: { typos: 'the words as typed' },
  async build(paragraphs, folder) {
    const path = join(folder, 'building.db');
    rmSync(path, { force: true });
    const database = new Database(path);
    database.exec(
      `create virtual table paragraph using fts5(text, speaker, event, id unindexed, year unindexed, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')`,
    );
    database.exec('begin');
    const insert = database.prepare('insert into paragraph (text, speaker, event, id, year) values (?, ?, ?, ?, ?)');
    for (const { id, speaker, event, text, date } of paragraphs) insert.run(text, speaker, event, id, yearOf(date) ?? 0);
    database.exec('commit');
    database.exec(`insert into paragraph (paragraph) values ('optimize')`);
    database.exec('vacuum');
    database.close();
    const bytes = readFileSync(path);
    rmSync(path);
    return { files: new Map([[FILE, bytes]]), first: [FILE], compressed: false };
  },
  async open(files, _paragraphs, folder) {
    const path = join(folder, 'open.db');
    writeFileSync(path, files.get(FILE) ?? new Uint8Array());
    const database = new Database(path, { readonly: true });
    const where = ['', ' and speaker = ?', ' and year between ? and ?'] as const;
    const best = where.map((more) => database.prepare(`select id, text from paragraph where paragraph match ?${more} order by rank limit ${RESULTS}`));
    const count = where.map((more) => database.prepare(`select count(*) as total from paragraph where paragraph match ?${more}`));
    return {
      ask(query) {
        const { narrowed, values } = narrowing(query);
        const asked = [matchOf(query), ...values];
        const rows = best[narrowed]?.all(...asked).map((row) => textsIn(row)) ?? [];
        return {
          ids: rows.map(({ id = '' }) => id),
          texts: rows.map(({ text = '' }) => text),
          total: Number(textsIn(count[narrowed]?.get(...asked))['total']),
        };
      },
    };
  },
};

/** `"united" "nat"*`; a phrase in one pair of marks. */
function matchOf({ kind, text }: Query): string {
  if (kind === 'exact phrase') return `"${text}"`;
  const words = wordsOf(text).map((word) => `"${word}"`);
  return kind === 'typos' || words.length === 0 ? words.join(' ') || '""' : `${words.join(' ')}*`;
}

function narrowing({ filter }: Query): { narrowed: 0 | 1 | 2; values: (string | number)[] } {
  if (filter === undefined) return { narrowed: 0, values: [] };
  return 'speaker' in filter ? { narrowed: 1, values: [filter.speaker] } : { narrowed: 2, values: [filter.from, filter.to] };
}

const textsIn = (row: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(typeof row === 'object' && row !== null ? row : {}).map(([name, value]) => [name, String(value)]));
