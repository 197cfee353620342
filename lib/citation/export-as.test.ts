import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { firstArchive } from './contexts-for-tests.ts';
import { exportAs, exportStatements } from './export-as.ts';
import type { ExportFormat } from './export-formats.ts';
import { oddContext } from './odd-contexts-for-tests.ts';

const archive = firstArchive();

function exported(id: string, format: ExportFormat): string {
  const context = archive.get(id);
  if (context === undefined) throw new Error(`no statement ${id}`);
  return exportAs(context, format)?.body ?? '';
}

describe('BibTeX', () => {
  it('keeps a speech as @misc, names in parts, and tells the second hand in a note', () => {
    expect(exported('S25', 'bibtex')).toBe(`% That one document quotes another stands in the note of the one that is quoted: this format has no field for it.
% Names are given as family and given name, so the styles of BibTeX print a name whose family name comes first (Kim Jong Un) in the other order.
@misc{kim2019socialist,
  author = {Kim, Jong Un},
  title = {On Socialist Construction and the Internal and External Policies of the Government of the {Republic} at the Present Stage},
  howpublished = {Policy speech, First Session of the 14th Supreme People's Assembly, Pyongyang},
  year = {2019},
  month = apr,
  note = {April 12, 2019. Quoted in Ankit Panda, \`\`Third Summit's the Charm?,'' \\emph{The Diplomat}, 2019.},
  annote = {Cited for S25 v1.}
}

@article{panda2019third,
  author = {Panda, Ankit},
  title = {Third Summit's the Charm?},
  journal = {The Diplomat},
  year = {2019},
  language = {english},
  annote = {Cited for S25 v1 (para. 8, counted).}
}
`);
  });

  it('puts a body into braces of its own, so that it is not taken for a person', () => {
    expect(exported('S18', 'bibtex')).toContain('author = {{KCNA}}');
  });

  it('escapes what TeX would obey, and keeps its braces in pairs', () => {
    const odd = exportAs(oddContext({ text: 'x', title: '50% of $5 & #1_a {b} \\end ~ ^', name: 'O{d}d' }), 'bibtex')?.body ?? '';
    expect(odd).toContain('50\\% of \\$5 \\& \\#1\\_a \\textbraceleft{}b\\textbraceright{} \\textbackslash{}end');
    expect(odd.split('{').length).toBe(odd.split('}').length);
  });

  it('gives every document a key of its own, once, and the same in another file', async () => {
    const titled = (title: string) => oddContext({ text: 'x', title, name: 'Example', date: '2019', stages: 1 });
    const keysOf = async (titles: string[]) => {
      const file = await exportStatements(titles.map(titled), 'bibtex');
      return [...(file?.body ?? '').matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key);
    };
    const [first, second, ...more] = await keysOf(['Same one', 'Same two', 'Same one']);
    expect([first, more]).toEqual(['example2019same', []]);
    expect(second).toMatch(/^example2019same-\w{3}$/);
    expect(await keysOf(['Same three', 'Same two'])).toEqual([first, second]);
  });
});

describe('RIS', () => {
  it('knows a hearing, ends every record, and never breaks a line', () => {
    const lines = exported('S45', 'ris').split('\r\n');
    expect(lines[0]).toBe('TY  - HEAR');
    expect(lines).toContain('AU  - Hecker, Siegfried S.');
    expect(lines).toContain('DA  - 2004/01/21/');
    expect(lines.filter((line) => line === 'ER  - ').length).toBe(2);
    for (const line of lines) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- /);
  });

  it('sends a speech as a conference paper, with its event and place', () => {
    expect(exported('S25', 'ris')).toContain('TY  - CONF\r\n');
    expect(exported('S25', 'ris')).toContain('T2  - First Session of the 14th Supreme People’s Assembly\r\n');
  });
});

describe('CSL-JSON', () => {
  const schema = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'judges', 'csl-data.json');

  it('holds the items from the original to what was read', () => {
    const items: unknown = JSON.parse(exported('S45', 'csl-json'));
    expect(items).toMatchObject([
      { type: 'hearing', author: [{ family: 'Hecker' }], issued: { 'date-parts': [[2004, 1, 21]] } },
      { type: 'article-magazine', author: [{ family: 'Panda' }], issued: { 'date-parts': [[2019]] } },
    ]);
  });

  it.skipIf(!existsSync(schema))('of every statement is valid by the schema of CSL (skipped where ../shared/judges/csl-data.json is absent)', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
    const odd = ['2019~', '201X', '2004-01-06/2004-01-10', '../2019'].map((date) => oddContext({ text: 'x', title: 'T', date, event: 'E', type: 'speech' }));
    for (const context of [...archive.values(), ...odd]) {
      const body = exportAs(context, 'csl-json')?.body ?? '[{}]';
      expect(validate(JSON.parse(body)) ? [] : validate.errors, context.statement.id).toEqual([]);
    }
  });
});

it('names the file after the statement', () => {
  const context = archive.get('S45');
  expect(context === undefined ? null : exportAs(context, 'ris')).toMatchObject({
    fileName: 'S45.ris',
    contentType: 'application/x-research-info-systems; charset=utf-8',
  });
});
