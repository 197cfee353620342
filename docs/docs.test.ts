import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { EXPORT_FORMATS } from '#lib/citation/export-formats.ts';
import { COMMANDS } from '#lib/cli/archive.ts';
import { readArchiveText, readImport } from '#lib/exchange/archive-json.ts';
import { planOf } from '#lib/exchange/plan-for-tests.ts';
import { FIELD_NAMES, QUERY_FIELDS } from '#lib/search/query/query-fields.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Files below a folder of the project whose name fits, by their path in the project. */
function filesBelow(folder: string, name: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'));
}

const headings = (path: string, level = '##') => [...read(path).matchAll(new RegExp(`^${level} (.+)$`, 'gm'))].map(([, heading]) => heading ?? '');

/** What stands under a heading, to the next one of its level. */
const under = (path: string, heading: string) =>
  read(path)
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`)) ?? '';

describe('docs/shell.md', () => {
  test('has a heading for each command of the shell and for nothing else', () => {
    expect(headings('docs/shell.md').sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  test.each(COMMANDS.map((command) => [command.name, command] as const))('tells every option of %s and no other', (name, { options }) => {
    const told = new Set([...under('docs/shell.md', name).matchAll(/--([a-z][a-z-]*)/g)].map(([, option]) => option));
    expect([...told].sort()).toEqual(Object.keys(options).sort());
  });
});

test('docs/api.md has a heading for each route that answers programs and for nothing else', () => {
  const routes = filesBelow('app', /^route\.tsx?$/).map((path) =>
    dirname(path)
      .slice('app'.length)
      .replace(/\[(\w+)\]/g, '{$1}'),
  );
  expect(headings('docs/api.md').sort()).toEqual(routes.sort());
});

test('docs/settings.md has a heading for each environment variable that is read and for nothing else', () => {
  const code = [
    ...['app', 'lib', 'scripts', 'e2e', 'prisma'].flatMap((folder) => filesBelow(folder, /\.(ts|tsx|mjs)$/)).filter((path) => !/\.test\.tsx?$/.test(path)),
    ...readdirSync(root).filter((name) => /\.(ts|mjs|cjs)$/.test(name)),
  ];
  const asked = code.flatMap((path) =>
    [...read(path).matchAll(/\b(?:process\.env|environment)(?:\.([A-Za-z]\w+)|\[['"](\w+)['"]\])/g)].map(([, dotted, bracketed]) => dotted ?? bracketed ?? ''),
  );
  // What the system and npm set, and everybody may read.
  const given = new Set(['PATH', 'npm_execpath', 'npm_lifecycle_event']);
  expect(headings('docs/settings.md').sort()).toEqual([...new Set(asked)].filter((name) => !given.has(name)).sort());
});

test('docs/formats.md has a heading for each format and for nothing else', () => {
  expect(headings('docs/formats.md').sort()).toEqual(
    ['The archive format', 'A corpus', 'A basket', 'Compressed files', ...EXPORT_FORMATS.map(({ id }) => id)].sort(),
  );
});

test('the example in docs/formats.md is a sound archive, and the table names every record', async () => {
  const page = read('docs/formats.md');
  const example = /```jsonl\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { records, faults } = readArchiveText(new TextEncoder().encode(example), 'docs/formats.md');
  expect(faults).toEqual([]);
  expect((await planOf(records)).faults).toEqual([]);
  const named = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(archiveRecordSchema.options.map(({ shape }) => shape.record.value).sort());
});

test('the example of a corpus in docs/formats.md is a sound line', async () => {
  const example = /```jsonl\n([\s\S]*?)```/.exec(under('docs/formats.md', 'A corpus'))?.[1] ?? '';
  async function* pieces() {
    yield new TextEncoder().encode(example);
  }
  const parts = [];
  for await (const part of readImport(pieces(), 'docs/formats.md')) parts.push(part);
  expect(parts.flatMap(({ faults }) => faults)).toEqual([]);
  expect(parts.flatMap(({ corpusLines }) => corpusLines)).toHaveLength(1);
});

test('CONTRIBUTING.md has a heading for each npm script and for nothing else', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const calls = Object.keys(scripts).map((name) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`));
  expect(headings('CONTRIBUTING.md', '###').sort()).toEqual(calls.sort());
});

const pages = ['README.md', 'CONTRIBUTING.md', ...filesBelow('docs', /\.md$/)];

test.each(pages)('%s links to nothing that is not there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  const lost = links.filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : join(dirname(page), file);
    if (!existsSync(join(root, target))) return true;
    if (anchor === undefined) return false;
    const slugs = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      (heading ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    return !slugs.includes(anchor);
  });
  expect(lost).toEqual([]);
});

test.each(pages)('%s names no file of ours that is not there', (page) => {
  const named = [...read(page).matchAll(/`((?:app|lib|scripts|prisma|docs|e2e|data)\/[\w./[\]*-]*)`/g)].map(([, path]) => path ?? '');
  const lost = named.filter((path) => !path.includes('*') && !existsSync(join(root, path)));
  expect(lost).toEqual([]);
});

test('docs/query-language.md tells every field, its other names, what it narrows to and an example', () => {
  const rows = new Map([...under('docs/query-language.md', 'Fields').matchAll(/^\| `(\w+):` +\|(.*)\|$/gm)].map(([, name = '', rest = '']) => [name, rest]));
  expect([...rows.keys()].sort()).toEqual([...FIELD_NAMES].sort());
  for (const name of FIELD_NAMES) {
    const { aliases, tells, example } = QUERY_FIELDS[name];
    for (const told of [...aliases.map((alias) => `\`${alias}:\``), tells, `\`${example}\``]) expect(rows.get(name)).toContain(told);
  }
});
