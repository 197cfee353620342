import { CITATION_FORMATS, type CitationFormat } from '#lib/citation/citation-formats.ts';
import { DEFAULT_FORMS, FORMS, findForm, findLocale, findStyle, LOCALES, STYLES, type StyleId } from '#lib/citation/styles.ts';
import { type Command, EXIT, UsageError } from './command.ts';
import { isOn } from './read-arguments.ts';
import { harmless } from './terminal.ts';

const STYLE_IDS = STYLES.map(({ id }) => id);

/** What most who write from the shell cite in, and what the API answers with. */
const DEFAULT_STYLE: StyleId = 'apa';

/** `archive cite`: the citation alone on standard output, so that it can be piped into a document. */
export const cite: Command = {
  name: 'cite',
  usage: 'ID… [--style STYLE] [--form FORM] [--format FORMAT] [--json]',
  summary: 'cite statements in APA, MLA, Chicago and ten more styles',
  details: [
    'One line a statement: where a citation has several (two entries of a list, a note under a quotation), they are parted by a tab in text and by a line break of the format in the others. RTF is one document, which begins on the first line and ends on the last.',
    'Words that reached us through others are cited at second hand, as the style wants it; why a citation is as it is goes to standard error. A statement that this form of the style does not cite at all is named there too, and the exit code is 1. With --consulted a statement is cited from the source that you have read, which must be in its chain.',
  ],
  options: {
    style: { takes: 'STYLE', among: STYLE_IDS, help: `The style (${DEFAULT_STYLE})` },
    form: { takes: 'FORM', among: FORMS, help: 'What to print (in-text, or note for the styles that cite in notes)' },
    format: { takes: 'FORMAT', among: CITATION_FORMATS, help: 'How italics and breaks are written (text)' },
    consulted: { takes: 'SOURCE', help: 'Id of the source that you have read (the last that the archive read)' },
    locale: { takes: 'LOCALE', among: LOCALES, help: 'Language of the citation (the style’s own)' },
    identified: { help: 'Name whom this archive identifies, in square brackets as its own addition' },
    json: { help: 'Answer as JSON: text and HTML, and why' },
  },
  examples: ['cite S45', 'cite S18 S29 --style chicago-notes --form bibliography', 'cite S45 --consulted shrg-108-412 --style mla --format html'],
  async run(given, terminal) {
    if (given.words.length === 0) throw new UsageError('"cite" takes the id of at least one statement, such as S18.');
    const value = (name: string) => given.options[name]?.[0];
    const style = findStyle(value('style') ?? '') ?? DEFAULT_STYLE;
    const form = findForm(value('form') ?? '') ?? DEFAULT_FORMS[style];
    const format: CitationFormat = CITATION_FORMATS.find((known) => known === value('format')) ?? 'text';
    const locale = findLocale(value('locale') ?? '');
    const { openArchive } = await import('./open-archive.ts');
    const { citationsOf } = await import('./citations-of.ts');
    const answers = await citationsOf(await openArchive(terminal), given.words, {
      style,
      form,
      identified: isOn(given, 'identified'),
      ...(locale === undefined ? {} : { locale }),
      ...(value('consulted') === undefined ? {} : { source: value('consulted') }),
    });
    if (isOn(given, 'json')) {
      terminal.print(JSON.stringify({ style, form, citations: answers.map(({ id, citation }) => ({ id, ...citation })) }, null, 2));
    } else {
      const { citationsAs } = await import('#lib/citation/citations-as.ts');
      for (const line of citationsAs(
        answers.flatMap(({ citation }) => ('none' in citation ? [] : [citation])),
        format,
      ))
        terminal.printData(line);
      for (const { id, citation } of answers) {
        const why = 'none' in citation ? citation.none : citation.note;
        if (why !== undefined) terminal.remark(harmless(`${id}: ${why}`));
      }
    }
    return answers.some(({ citation }) => 'none' in citation) ? EXIT.fault : EXIT.ok;
  },
};
