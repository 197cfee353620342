import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/**
 * The article that the first archive is drawn from is copyrighted. The archive quotes short passages of it and tells the rest
 * in its own words; this holds that its prose is nowhere in the project, by the share of its six-word runs that are.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ARTICLE = new URL('../../shared/seed/article.txt', import.meta.url);
const LARGEST_SHARE = 0.2;
const RUN = 6;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
function runsOf(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' ')));
}

function trackedFiles(): string[] | null {
  try {
    return execFileSync('git', ['-C', ROOT, 'ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter((name) => name !== '' && existsSync(`${ROOT}${name}`) && statSync(`${ROOT}${name}`).isFile());
  } catch {
    return null;
  }
}

function shareFound(article: ReadonlySet<string>, texts: Iterable<string>): number {
  const found = new Set<string>();
  for (const text of texts) for (const run of runsOf(text)) if (article.has(run)) found.add(run);
  return found.size / article.size;
}

const missing = !existsSync(ARTICLE) ? 'the article is not at hand' : trackedFiles() === null ? 'this is no git checkout' : null;
if (missing !== null) console.info(`Skipped: looking for the article’s prose in the project, because ${missing}.`);

it.skipIf(missing !== null)('the article’s prose is not in the project beyond its short quotations', () => {
  const article = runsOf(readFileSync(ARTICLE, 'utf8'));
  const files = trackedFiles() ?? [];
  expect(files).toContain('data/first-archive.jsonl');
  function* texts() {
    for (const name of files) if (!/\.(png|jpg|woff2?|ico|db)$/.test(name)) yield readFileSync(`${ROOT}${name}`, 'utf8');
  }
  const share = shareFound(article, texts());
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(LARGEST_SHARE);
});

it('the measure sees a text that was copied whole, and not one that was not', () => {
  const sample = 'one two three four five six seven eight nine ten';
  expect(shareFound(runsOf(sample), ['before One, two; three “four” five — six seven\neight nine ten after'])).toBe(1);
  expect(shareFound(runsOf(sample), ['ten nine eight seven six five four three two one'])).toBe(0);
});
