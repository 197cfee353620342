import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { idsFor, openForTests } from './archive-for-tests.ts';

const index = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const tasks = new URL('../../../shared/seed/search-tasks.json', import.meta.url);

interface Task {
  n: number;
  query: string;
  must: string[];
  may: string[];
  exact: boolean;
}

if (!existsSync(tasks)) console.log('Skipped: the twelve tasks of users, because ../shared/seed/search-tasks.json is not here.');

describe.skipIf(!existsSync(tasks))('what users ask for', () => {
  const asked: Task[] = existsSync(tasks) ? JSON.parse(readFileSync(tasks, 'utf8')) : [];

  test('are twelve needs', async () => {
    expect(asked).toHaveLength(12);
  });

  test.each(asked)('$query', async ({ query, must, may, exact }) => {
    const found = await idsFor(index, query);
    expect(must.filter((id) => !found.includes(id))).toEqual([]);
    if (exact) expect(found.filter((id) => !must.includes(id) && !may.includes(id))).toEqual([]);
  });
});
