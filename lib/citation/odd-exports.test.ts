import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { convert } from 'pandoc-wasm';
import { describe, expect, test } from 'vitest';
import { firstArchive } from './contexts-for-tests.ts';
import { exportAs, exportStatements } from './export-as.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { oddContext } from './odd-contexts-for-tests.ts';
import { oddStatements } from './odd-statements-for-tests.ts';

const ODD = oddStatements();
const FIRST = [...firstArchive().values()];

async function body(contexts: typeof FIRST, format: ExportFormat): Promise<string> {
  return (await exportStatements(contexts, format, { title: 'A “title” & more' }))?.body ?? '';
}

const NO_TEXT = /undefined|\[object|NaN|[\uFDD0-\uFDEF]/u;

describe.each(EXPORT_FORMATS.map(({ id }) => id))('%s', (format) => {
  test('of odd statements holds no control character, nothing undefined and no working sign of ours', async () => {
    for (const contexts of [FIRST, ODD]) {
      const text = await body(contexts, format);
      expect(NO_TEXT.exec(text)?.[0]).toBeUndefined();
      expect(text.replace(/[\r\n\t]/gu, '')).not.toMatch(/\p{Cc}/u);
    }
  });

  test('of any text in any field is written, without a control character', () => {
    const words = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, words, words, (text, name, title) => {
        const file = exportAs(oddContext({ text, name, title, container: title, stages: 1 }), format);
        expect(file?.body.replace(/[\r\n\t]/gu, '')).not.toMatch(/\p{Cc}|[\uFDD0-\uFDEF]/u);
      }),
      { numRuns: 25 },
    );
  });
});

test('BibTeX and BibLaTeX have their braces in pairs, in every entry', async () => {
  for (const format of ['bibtex', 'biblatex'] as const) {
    for (const entry of (await body(ODD, format)).split(/^(?=@)/mu)) {
      let depth = 0;
      for (const sign of entry) {
        if (sign === '{') depth += 1;
        if (sign === '}') depth -= 1;
        expect(depth, entry).toBeGreaterThanOrEqual(0);
      }
      expect(depth, entry).toBe(0);
    }
  }
});

test('RIS has one field a line, and no field in another', async () => {
  for (const line of (await body(ODD, 'ris')).split('\r\n')) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u);
});

test('CSV guards every cell that would be a formula, and keeps its rows whole', async () => {
  const formula = oddContext({ text: '=HYPERLINK("https://example.org")\nnext', name: '+1', title: '@sum', stages: 1 });
  const text = await body([formula], 'csv');
  expect(text).toContain('"\'=HYPERLINK(""https://example.org"")\nnext"');
  expect(text).toMatch(/,'\+1,/u);
  expect(text.trimEnd().split('\r\n')).toHaveLength(2);
});

test('HTML is valid', async () => {
  const judge = new HtmlValidate({ extends: ['html-validate:standard'] });
  for (const contexts of [FIRST, ODD]) {
    for (const form of ['quotation', 'bibliography', 'note'] as const) {
      const file = await exportStatements(contexts, 'html', { form, title: 'T' });
      const { results } = await judge.validateString(file?.body ?? '');
      expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
    }
  }
});

const flat = (text: string) => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** Pandoc reads the two halves of what lies beyond U+FFFF apart, and takes some underscores of plain text for its own. */
const asBothShow = (text: string) =>
  flat(text)
    .replace(/[\u{10000}-\u{10ffff}]|\ufffd\ufffd/gu, '□')
    .replaceAll('_', '');

async function read(from: string, text: string): Promise<string> {
  const { stdout, stderr } = await convert({ from, to: 'plain', wrap: 'none' }, text, {});
  expect(stderr).toBe('');
  return flat(stdout);
}

test('RTF opened by pandoc has the words of the plain text, and its notes as notes', async () => {
  for (const contexts of [FIRST, ODD]) {
    const opened = await read('rtf', (await exportStatements(contexts, 'rtf', { form: 'bibliography' }))?.body ?? '');
    expect(asBothShow(opened)).toBe(asBothShow((await exportStatements(contexts, 'plain', { form: 'bibliography' }))?.body ?? ''));
  }
  const { stdout } = await convert({ from: 'rtf', to: 'json' }, await body(FIRST, 'rtf'), {});
  expect(stdout.match(/"t":"Note"/gu)?.length).toBe(FIRST.length);
});

test('Markdown read by pandoc has a note for each statement, and the words to the letter', async () => {
  const text = await body(ODD, 'markdown');
  const { stdout } = await convert({ from: 'markdown', to: 'json' }, text, {});
  expect(stdout.match(/"t":"Note"/gu)?.length).toBe(text.match(/^\[\^X\d+\]:/gmu)?.length);
  const opened = await read('markdown', text);
  for (const { statement } of ODD) if (statement.text !== undefined) expect(opened).toContain(flat(statement.text.replace(/^["“](.*)["”]$/su, '$1')));
});

test('wikitext has its templates in pairs and one footnote a statement, and shows the words to the letter', async () => {
  for (const contexts of [FIRST, ODD]) {
    const text = await body(contexts, 'wikipedia');
    expect(text.match(/\{\{/gu)?.length).toBe(text.match(/\}\}/gu)?.length);
    expect(text.match(/<ref /gu)?.length).toBe(contexts.length);
    expect(text.match(/<\/ref>/gu)?.length).toBe(contexts.length);
    // Pandoc leaves templates out as raw text: a template that ended early would show its rest.
    const { stdout } = await convert({ from: 'mediawiki', to: 'json' }, text, {});
    expect(stdout.match(/"t":"Note"/gu)?.length ?? 0).toBe(contexts.length);
  }
});
