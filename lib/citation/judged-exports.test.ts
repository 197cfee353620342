import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstArchive } from './contexts-for-tests.ts';
import { exportStatements } from './export-as.ts';
import type { ExportFormat } from './export-formats.ts';
import { oddStatements } from './odd-statements-for-tests.ts';

/** Every statement of the first archive, and made-up ones that are as odd as the schemas let them be. */
const COLLECTIONS = { 'the first archive': [...firstArchive().values()], 'odd statements': oddStatements() };
type Collection = keyof typeof COLLECTIONS;
const NAMES = Object.keys(COLLECTIONS).filter((name): name is Collection => name in COLLECTIONS);

const scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-judges-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function written(collection: Collection, format: ExportFormat): Promise<{ file: string; body: string }> {
  const made = await exportStatements(COLLECTIONS[collection], format);
  if (made === null) throw new Error('nothing was exported');
  const file = path.join(scratch, `${collection}.${format}`.replaceAll(' ', '-'));
  writeFileSync(file, made.body);
  return { file, body: made.body };
}

/** What a program says on standard error and in its output, or null where it is not installed. */
function judged(program: string, args: string[]): { out: string; err: string } | null {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', cwd: scratch, maxBuffer: 100_000_000 });
  if (error !== undefined) return null;
  return { out: stdout, err: stderr };
}

const missing = (program: string, packaged: string) => `${program} is not installed and could not be: apt-get install ${packaged}`;

describe.each(NAMES)('every entry of %s', (collection) => {
  test('as BibTeX is read by bib2xml without a word', async (context) => {
    const { file, body } = await written(collection, 'bibtex');
    const said = judged('bib2xml', [file]);
    if (said === null) return context.skip(missing('bib2xml', 'bibutils'));
    expect(said.err).toBe(`bib2xml: Processed ${body.match(/^@/gm)?.length ?? 0} references.\n`);
  });

  test('as RIS is read by ris2xml without a word', async (context) => {
    const { file, body } = await written(collection, 'ris');
    const said = judged('ris2xml', [file]);
    if (said === null) return context.skip(missing('ris2xml', 'bibutils'));
    expect(said.err).toBe(`ris2xml: Processed ${body.match(/^TY {2}- /gm)?.length ?? 0} references.\n`);
  });

  test.for(['bibtex', 'biblatex'] as const)('as %s is complete and sound to biber, without a warning', async (format, context) => {
    const { file } = await written(collection, format);
    const said = judged('biber', ['--tool', '--validate-datamodel', '--nolog', '--output-file', `${file}.out`, file]);
    if (said === null) return context.skip(missing('biber', 'biber'));
    expect(`${said.out}${said.err}`.split('\n').filter((line) => line !== '' && !line.startsWith('INFO'))).toEqual([]);
  });

  const schema = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'judges', 'csl-data.json');
  test('as CSL-JSON is valid by the schema of CSL', async (context) => {
    if (!existsSync(schema)) return context.skip('the schema is not part of the project and not beside it: ../shared/judges/csl-data.json');
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    const { body } = await written(collection, 'csl-json');
    expect(validate(JSON.parse(body)) ? [] : validate.errors).toEqual([]);
  });
});

describe('the judges', () => {
  let broken = '';
  beforeAll(() => {
    broken = path.join(scratch, 'broken.bib');
    writeFileSync(broken, '@article{a, title = {No author, no journal},}\n');
  });

  test('see what is wrong', (context) => {
    const said = judged('biber', ['--tool', '--validate-datamodel', '--nolog', '--output-file', `${broken}.out`, broken]);
    if (said === null) return context.skip(missing('biber', 'biber'));
    expect(said.out).toContain("Missing mandatory field 'author'");
  });
});
