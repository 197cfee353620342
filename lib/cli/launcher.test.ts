import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-shell-'));
const database = path.join(scratch, 'archive.db');

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the shell as npm does: the real launcher in a process of its own. */
function archive(args: string[], url = `file:${database}`): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: url };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(root, 'scripts', 'archive.mjs'), ...args], { env, cwd: scratch, maxBuffer: 50_000_000 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

beforeAll(async () => {
  expect(await archive(['prepare'])).toMatchObject({ code: 0, err: '' });
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the shell', () => {
  test('without a command tells its usage on standard error and ends with 2', async () => {
    const { code, out, err } = await archive([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: npm run -s archive -- COMMAND');
  });

  test('tells every command with --help, and every option of one', async () => {
    const all = await archive(['--help']);
    expect(all).toMatchObject({ code: 0, err: '' });
    for (const name of ['search', 'show', 'cite', 'import', 'schema', 'info', 'prepare']) expect(all.out).toContain(`  ${name}`);
    expect((await archive(['cite', '--help'])).out).toContain('--style STYLE');
  });

  test('names the command nearest to a misspelled one', async () => {
    expect(await archive(['serch', 'x'])).toEqual({ code: 2, out: '', err: 'There is no command "serch". Did you mean search?\n' });
  });

  test('names the option nearest to a misspelled one', async () => {
    const { code, out, err } = await archive(['search', 'x', '--jsn']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^"search" has no option --jsn\. Did you mean --json\?.*\n$/);
  });

  test('is not confused when its reader stops reading', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${path.join(root, 'scripts', 'archive.mjs')}" search --json --limit 1000 | head -c 20; exit`], {
      env: { ...process.env, DATABASE_URL: `file:${database}` },
    });
    let err = '';
    child.stderr.on('data', (part) => {
      err += String(part);
    });
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });
});

describe('search', () => {
  test('answers a question as one JSON object and nothing else', async () => {
    const { code, out, err } = await archive(['search', 'who said bloodshot eyes', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ query: 'who said bloodshot eyes' });
    expect(answer.results[0]).toMatchObject({ id: 'S18', kind: 'reported' });
    expect(answer.total).toBeGreaterThanOrEqual(answer.results.length);
  });

  test('takes words with and without quotation marks of the shell alike', async () => {
    const [one, two] = await Promise.all([archive(['search', 'bloodshot eyes', '--json']), archive(['search', 'bloodshot', 'eyes', '--json'])]);
    expect(one.out).toBe(two.out);
  });

  test('that finds nothing is an empty list and no fault', async () => {
    const { code, out, err } = await archive(['search', 'zzzzqqqq', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ query: 'zzzzqqqq', total: 0, results: [] });
  });

  test('narrows, orders and cuts as asked', async () => {
    const { out } = await archive(['search', '--kind', 'direct', '--speaker', 'kim-jong-un', '--order', 'oldest', '--limit', '2', '--json']);
    const answer = JSON.parse(out);
    expect(answer.total).toBeGreaterThan(2);
    expect(answer.results).toHaveLength(2);
    for (const { kind, speakers } of answer.results) expect({ kind, speaker: speakers[0].id }).toEqual({ kind: 'direct', speaker: 'kim-jong-un' });
  });

  test('refuses a speaker that is not there, with the nearest', async () => {
    const { code, out, err } = await archive(['search', 'x', '--speaker', 'kim-jong-unn']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^This archive has no speaker with the id "kim-jong-unn"\. Did you mean .*kim-jong-un.*\?\n$/);
  });

  test('labels what is ours and keeps the caution beside the words', async () => {
    const { out } = await archive(['search', 'bloodshot eyes']);
    expect(out).toContain('S18');
    expect(out).toContain('Reported, not verbatim');
    expect(out).toContain('Not verbatim Kim.');
    const summaries = await archive(['search', 'Bolton step by step', '--limit', '3']);
    expect(summaries.out).toContain('Our summary: ');
  });

  const tasks = path.join(root, '..', 'shared', 'seed', 'search-tasks.json');
  test('answers the tasks that users were watched at', async (context) => {
    if (!existsSync(tasks)) return context.skip('the tasks are not part of the project and not beside it');
    for (const { query, must, may, exact } of JSON.parse(readFileSync(tasks, 'utf8'))) {
      const { out } = await archive(['search', query, '--json']);
      const found = JSON.parse(out).results.map(({ id }: { id: string }) => id);
      expect(found, query).toEqual(expect.arrayContaining(must));
      if (exact)
        expect(
          [...found].filter((id) => ![...must, ...may].includes(id)),
          query,
        ).toEqual([]);
    }
  }, 300_000);
});

describe('show', () => {
  test('gives the record to the letter, as it stands in the archive’s file', async () => {
    const { code, out, err } = await archive(['show', 'S18', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const line = readFileSync(path.join(root, 'data', 'first-archive.jsonl'), 'utf8')
      .split('\n')
      .find((text) => text.includes('"record":"statement","id":"S18"'));
    const answer = JSON.parse(out);
    expect(answer.statement).toEqual(JSON.parse(line ?? ''));
    expect(answer).toMatchObject({ id: 'S18', address: '/statements/S18', kind: 'reported' });
    expect(answer.chain).toContain(' — ');
  });

  test('sets a chain of three as a sentence and keeps the identification ours', async () => {
    const { out } = await archive(['show', 'S45']);
    expect(out.replace(/\s+/g, ' ')).toMatch(/Siegfried S\. Hecker.+Ankit Panda/);
    expect(out).toMatch(/Our identification, probable: Kim Gye Gwan\./);
  });

  test.each(['S999', 's18', '../../etc/passwd', "S18'; DROP TABLE Statement", '\u001b[31mS18'])('says that there is no %j, in one line', async (id) => {
    const { code, out, err } = await archive(['show', id]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^This archive has no statement with the id .+\n$/);
    expect(err).not.toContain('\u001b');
  });
});

describe('cite', () => {
  test.each(['apa', 'mla', 'chicago-notes', 'chicago-author-date'])('prints the citation alone in %s, at second hand', async (style) => {
    const { code, out } = await archive(['cite', 'S45', '--style', style]);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(out).toContain('Panda');
    expect(out).not.toContain('Kim Gye Gwan');
  });

  test('cites several, one after the other', async () => {
    const { out } = await archive(['cite', 'S18', 'S29', '--style', 'apa', '--form', 'in-text']);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
  });

  test('gives text and HTML as JSON', async () => {
    const { out } = await archive(['cite', 'S18', '--style', 'mla', '--form', 'bibliography', '--json']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ style: 'mla', form: 'bibliography', citations: [{ id: 'S18' }] });
    expect(answer.citations[0].html).toContain('<i>');
  });

  test.each([
    [['cite'], 2],
    [['cite', 'S18'], 2],
    [['cite', 'S18', '--style', 'no-such-style'], 2],
    [['cite', 'S999', '--style', 'apa'], 1],
  ])('%j ends with %i and prints nothing', async (args, expected) => {
    const { code, out } = await archive(args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
  });
});

describe('import', () => {
  const file = (name: string, lines: string[]) => {
    const target = path.join(scratch, name);
    writeFileSync(target, lines.join('\n'));
    return target;
  };
  const example = (/```jsonl\n([\s\S]*?)```/.exec(readFileSync(path.join(root, 'docs', 'formats.md'), 'utf8'))?.[1] ?? '').trim().split('\n');
  const count = async () => JSON.parse((await archive(['info', '--json'])).out).statements;

  test('tells every fault with line and field, and writes nothing', async () => {
    const before = await count();
    const broken = [...example.slice(1), '{"record":"statement","id":"L2","kind":"direct"}', '{"record":"topic","id":"no label"}', 'not json'];
    const { code, out, err } = await archive(['import', file('broken.jsonl', [example[0] ?? '', ...broken])]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const part of ['line 6', 'line 7, id', 'line 8']) expect(err).toContain(part);
    expect(await count()).toBe(before);
  });

  test('shows with --dry-run what it would do, then does it, and does no harm twice', async () => {
    const before = await count();
    const sound = file('sound.jsonl', example);
    const dry = await archive(['import', sound, '--dry-run']);
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.out).toContain('Would add 1 statement');
    expect(await count()).toBe(before);
    expect((await archive(['import', sound])).out).toContain('Added 1 statement');
    expect(await count()).toBe(before + 1);
    expect((await archive(['import', sound])).out).toContain('Nothing in');
    expect(await count()).toBe(before + 1);
    const found = JSON.parse((await archive(['search', 'government of the people', '--json'])).out);
    expect(found.results[0]).toMatchObject({ id: 'L1' });
  });

  test('creates an archive that was named and is not there, with nothing else in it', async () => {
    const url = `file:${path.join(scratch, 'own.db')}`;
    expect(await archive(['import', file('own.jsonl', example)], url)).toMatchObject({ code: 0, err: 'Creating the database …\n' });
    expect(JSON.parse((await archive(['info', '--json'], url)).out)).toMatchObject({ statements: 1, header: { title: 'One sentence of 1863' } });
    expect(await archive(['prepare'], url)).toEqual({ code: 0, out: '', err: '' });
  });

  test('takes a packed corpus into a database of its own beside the first archive', async () => {
    const url = `file:${path.join(scratch, 'corpus.db')}`;
    const before = await count();
    const packed = path.join(scratch, 'talks.jsonl.gz');
    const lines = ['W1', 'W2'].map((id) => JSON.stringify({ id, speaker: 'Ada Roe', date: '1901', event: 'Talk', text: `The words of ${id}` }));
    writeFileSync(packed, gzipSync(lines.join('\n')));
    expect(await archive(['import', packed, '--dry-run'], url)).toMatchObject({ code: 0, out: expect.stringContaining('Would add 2 statements') });
    expect(existsSync(path.join(scratch, 'corpus.db'))).toBe(false);
    expect(await archive(['import', packed], url)).toMatchObject({ code: 0, out: `Added 2 statements, 1 speaker and 1 event from ${packed}.\n` });
    expect(JSON.parse((await archive(['info', '--json'], url)).out)).toMatchObject({ statements: 2, header: { title: 'talks', language: 'und' } });
    expect(await count()).toBe(before);
    writeFileSync(packed, gzipSync(lines.join('\n')).subarray(0, 60));
    expect(await archive(['import', packed], url)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is cut off') });
  });

  test('says of a file that is not there, or a folder, what it is', async () => {
    expect(await archive(['import', path.join(scratch, 'nowhere.jsonl')])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is not there') });
    expect(await archive(['import', scratch])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('is a folder') });
  });
});

describe('schema', () => {
  test('prints a JSON Schema of 2020-12', async () => {
    const { code, out } = await archive(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

describe('a database that cannot be used', () => {
  const damaged = path.join(scratch, 'damaged.db');
  const cut = path.join(scratch, 'cut.db');

  beforeAll(() => {
    writeFileSync(damaged, 'this is no database, but long enough to be taken for one by its size alone '.repeat(20));
    writeFileSync(cut, readFileSync(database).subarray(0, 50_000));
  });

  test.each([
    ['an address that is no file', 'mysql://user:secret@host/db'],
    ['an address of PostgreSQL', 'postgres://user:secret@host/db'],
    ['nothing but a word', 'archive'],
    ['a folder', `file:${scratch}`],
    ['a file that is not there', `file:${path.join(scratch, 'none.db')}`],
    ['a file that is no database', `file:${damaged}`],
    ['a database that was cut off', `file:${cut}`],
  ])('%s: one sentence and code 3', async (_what, url) => {
    const { code, out, err } = await archive(['search', 'eyes', '--json'], url);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toContain('secret');
    expect(existsSync(path.join(scratch, 'none.db'))).toBe(false);
  });
});
