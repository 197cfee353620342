import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const faults = 'lib/floors-faults';
const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

async function look(folders: string[], more: ICruiseOptions): Promise<ICruiseResult> {
  const { output } = await cruise(folders, { ...options, ruleSet: { ...ruleSet, options }, validate: true, ...more }, options.enhancedResolveOptions, {
    tsConfig: extractTSConfig(join(root, 'tsconfig.json')),
  });
  if (typeof output === 'string') throw new Error('expected a result to read, not a report');
  return output;
}

/** Every file of these endings below a folder of the project, by its path in the project. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).split(sep).join('/'))
    .filter((path) => !path.startsWith(`${faults}/`));
}

const house = await look(['app', 'lib', 'proxy.ts'], { baseDir: root });

describe('the check looks', () => {
  test('at every module of app and lib, and at nothing else of ours', () => {
    const read = house.modules
      .map(({ source }) => source)
      .filter((source) => /^(app|lib)\//.test(source) && !source.endsWith('.css') && !source.endsWith('.json'));
    expect(read.sort()).toEqual([...filesBelow('app'), ...filesBelow('lib')].sort());
  });

  test('and finds in a house of deliberate faults exactly these', async () => {
    const { summary } = await look(['app', 'lib'], { baseDir: join(root, faults), exclude: { path: [] } });
    const found = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
    expect([...found].sort()).toEqual([
      'app-and-shell-are-strangers: app/knows-the-shell.ts',
      'archive-stands-alone: lib/archive/knows-a-room.ts',
      'browser-stays-in-the-browser: app/reaches-node.client.tsx',
      'browser-stays-in-the-browser: app/reaches-the-store.client.tsx',
      'browser-stays-in-the-browser: lib/search/worker.ts',
      'lib-never-sees-app: lib/cli/knows-a-page.ts',
      'no-cycle: lib/search/comes-back.ts',
      'no-import-from-a-test: lib/search/leans-on-a-test.ts',
      'no-orphan: lib/search/alone.ts',
      'no-tool-in-the-product: app/knows-a-tool.ts',
      'no-unresolved-import: lib/archive/imports-nothing-real.ts',
      'only-citation-knows-csl: app/knows-csl.ts',
      'only-search-knows-minisearch: app/knows-minisearch.ts',
      'only-store-knows-the-database: lib/workflow/knows-prisma.ts',
      'product-needs-no-tools: lib/citation/leans-on-a-script.ts',
      'room-knows-no-room: lib/exchange/knows-another-room.ts',
      'room-knows-no-room: lib/search/worker.ts',
      'workflow-looks-down: lib/workflow/knows-the-shell.ts',
    ]);
  });

  test('with every rule that is written', async () => {
    const { summary } = await look(['app', 'lib'], { baseDir: join(root, faults), exclude: { path: [] } });
    const broken = new Set(summary.violations.map(({ rule }) => rule.name));
    expect(ruleSet.forbidden.map(({ name }: { name: string }) => name).filter((name: string) => !broken.has(name))).toEqual([]);
  });
});

test('no floor is broken', () => {
  const found = house.summary.violations.map(({ rule, from, to, via }) => `${rule.name}: ${from} → ${via?.map(({ name }) => name).join(' → ') ?? to}`);
  expect(found).toEqual([]);
});

describe('"use client"', () => {
  const listens = (path: string) => /^['"]use client['"];?\n/.test(readFileSync(join(root, path), 'utf8'));
  const files = [...filesBelow('app'), ...filesBelow('lib')];

  test('is the first line of every *.client file', () => {
    expect(files.filter((path) => /\.client\.tsx?$/.test(path) && !listens(path))).toEqual([]);
  });

  test('is in no other file but error.tsx, where Next demands it', () => {
    const others = files.filter((path) => !/\.client\.tsx?$|(^|\/)(global-)?error\.tsx$/.test(path) && !path.endsWith('.test.ts'));
    expect(others.filter((path) => /^\s*['"]use client['"]/m.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
  });
});
