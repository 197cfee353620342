import { EXPORT_FORMATS, findExportFormat } from '#lib/citation/export-formats.ts';
import { FORMS, findForm, findLocale, findStyle, LOCALES, STYLES } from '#lib/citation/styles.ts';
import { type Command, EXIT, type Given, UsageError } from './command.ts';
import { isOn } from './read-arguments.ts';
import { harmless } from './terminal.ts';

/** `archive export`: statements as one file, for reference managers and for people. */
export const exportStatements: Command = {
  name: 'export',
  usage: '[ID…] --format FORMAT [--query QUERY | --basket FILE] [--output FILE]',
  summary: 'write statements with their citations as BibTeX, RIS, CSV, RTF and more',
  details: [
    'The statements are those of the ids given, in that order, or all that a search finds, or those of a basket with its notes. BibTeX, BibLaTeX, RIS and CSL-JSON hold every document behind them once; the other formats hold each statement with its words and its citation. What a format cannot hold is said on standard error.',
    'One id that is not there, and nothing is written: all that are missing are named. With --output the file is there whole or not at all.',
  ],
  options: {
    format: { takes: 'FORMAT', among: EXPORT_FORMATS.map(({ id }) => id), help: 'The format' },
    query: { takes: 'QUERY', help: 'All statements that this search finds' },
    basket: { takes: 'FILE', help: 'The statements of a basket, as the browser saves it' },
    output: { takes: 'FILE', help: 'Write into this file instead of standard output' },
    style: { takes: 'STYLE', among: STYLES.map(({ id }) => id), help: 'Style of the citations, in formats that hold them (chicago-notes)' },
    form: { takes: 'FORM', among: FORMS, help: 'What these formats hold of each statement (quotation)' },
    locale: { takes: 'LOCALE', among: LOCALES, help: 'Language of the citations (the style’s own)' },
    identified: { help: 'Name whom this archive identifies, in square brackets' },
    title: { takes: 'TITLE', help: 'A heading, where the format has one' },
  },
  examples: [
    'export S45 S18 --format bibtex',
    'export --query "said:2019-04 sanctions" --format csv --output sanctions.csv',
    'export --basket basket.json --format rtf --style mla --output basket.rtf',
  ],
  async run(given, terminal) {
    const format = findExportFormat(given.options['format']?.[0] ?? '');
    if (format === undefined) throw new UsageError(`"export" needs --format: one of ${EXPORT_FORMATS.map(({ id }) => id).join(', ')}.`);
    const query = given.options['query']?.[0];
    const basket = given.options['basket']?.[0];
    if ([given.words.length > 0, query !== undefined, basket !== undefined].filter(Boolean).length !== 1)
      throw new UsageError('"export" takes either ids of statements, or --query, or --basket.');
    const { basketOnDisk } = await import('./basket-on-disk.ts');
    const collected = basket === undefined ? { ids: given.words } : await basketOnDisk(basket);
    const { openArchive } = await import('./open-archive.ts');
    const { exportByIds, exportSearch } = await import('#lib/workflow/export-statements.ts');
    const store = await openArchive(terminal);
    const { ids, ...more } = collected;
    const options = { ...more, ...optionsOf(given) };
    const exported =
      query === undefined
        ? await exportByIds(store, ids, format, options)
        : await exportSearch(store, await questionOf(query), format, { ...options, part: false });
    const { fileOf } = await import('./exported-file.ts');
    const { body, mark, remarks } = fileOf(exported);
    for (const remark of remarks) terminal.remark(harmless(remark));
    const output = given.options['output']?.[0];
    if (output === undefined) {
      terminal.printData(body.replace(/\n$/u, ''));
      return EXIT.ok;
    }
    const { writeWholeFile } = await import('#lib/workflow/write-whole-file.ts');
    await writeWholeFile(output, `${mark}${body}`);
    return EXIT.ok;
  },
};

function optionsOf(given: Given) {
  const value = (name: string) => given.options[name]?.[0];
  const style = findStyle(value('style') ?? '');
  const form = findForm(value('form') ?? '');
  const locale = findLocale(value('locale') ?? '');
  const title = value('title');
  return {
    identified: isOn(given, 'identified'),
    ...(style === undefined ? {} : { style }),
    ...(form === undefined ? {} : { form }),
    ...(locale === undefined ? {} : { locale }),
    ...(title === undefined ? {} : { title }),
  };
}

/** The search that the same words would be on the page. */
async function questionOf(query: string) {
  const { questionFromParams } = await import('#lib/search/search-question.ts');
  const question = questionFromParams(new URLSearchParams({ q: query }));
  if (question.text !== query.toWellFormed()) throw new UsageError('The query is longer than 10,000 characters.');
  return question;
}
