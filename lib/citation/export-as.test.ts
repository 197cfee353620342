import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { firstArchive } from './contexts-for-tests.ts';
import { type ExportFormat, exportAs } from './export-as.ts';
import { oddContext } from './odd-contexts-for-tests.ts';

const archive = firstArchive();

function exported(id: string, format: ExportFormat): string {
  const context = archive.get(id);
  if (context === undefined) throw new Error(`no statement ${id}`);
  return exportAs(context, format)?.body ?? '';
}

describe('BibTeX', () => {
  it('keeps a speech as @misc, names in parts, and tells the second hand in a note', () => {
    expect(exported('S25', 'bibtex')).toBe(`@misc{kim2019socialist,
  author = {Kim, Jong Un},
  title = {On socialist construction and the internal and external policies of the government of the {Republic} at the present stage},
  howpublished = {Policy speech, First Session of the 14th Supreme People's Assembly, Pyongyang},
  year = {2019},
  month = apr,
  note = {April 12, 2019. Quoted in Ankit Panda, \`\`Third Summit's the Charm?,'' \\emph{The Diplomat}, 2019.}
}

@article{panda2019third,
  author = {Panda, Ankit},
  title = {Third summit's the charm?},
  journal = {The Diplomat},
  year = {2019}
}
`);
  });

  it('puts a body into braces of its own, so that it is not taken for a person', () => {
    expect(exported('S18', 'bibtex')).toContain('author = {{KCNA}}');
  });

  it('escapes what TeX would obey, and keeps its braces in pairs', () => {
    const odd = exportAs(oddContext({ text: 'x', title: '50% of $5 & #1_a {b} \\end ~ ^', name: 'O{d}d' }), 'bibtex')?.body ?? '';
    expect(odd).toContain('50\\% of \\$5 \\& \\#1\\_a \\{b\\} \\textbackslash{}end');
    const bare = odd.replace(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  it('gives every entry of a chain a key of its own', () => {
    const keys = [...(exportAs(oddContext({ text: 'x', title: 'Same', stages: 3 }), 'bibtex')?.body ?? '').matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key);
    expect(keys.length).toBe(2);
    expect(new Set(keys).size).toBe(2);
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
