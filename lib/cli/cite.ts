import { DEFAULT_FORMS, FORMS, findForm, findStyle, STYLES } from '#lib/citation/styles.ts';
import { type Command, EXIT, UsageError } from './command.ts';
import { isOn } from './read-arguments.ts';

const STYLE_IDS = STYLES.map(({ id }) => id);

/** `archive cite`: the citation alone on standard output, so that it can be piped into a document. */
export const cite: Command = {
  name: 'cite',
  usage: 'ID… --style STYLE [--form FORM] [--json]',
  summary: 'cite statements in APA, MLA, Chicago and ten more styles',
  details: [
    'Words that reached us through others are cited at second hand, as the style wants it; why a citation is as it is goes to standard error. A statement that this form of the style does not cite at all is named there too, and the exit code is 1.',
  ],
  options: {
    style: { takes: 'STYLE', among: STYLE_IDS, help: 'The style' },
    form: { takes: 'FORM', among: FORMS, help: 'What to print (in-text, or note for the styles that cite in notes)' },
    json: { help: 'Answer as JSON: text and HTML, and why' },
  },
  examples: ['cite S45 --style apa', 'cite S18 S29 --style chicago-notes --form bibliography'],
  async run(given, terminal) {
    if (given.words.length === 0) throw new UsageError('"cite" takes the id of at least one statement, such as S18.');
    const style = findStyle(given.options['style']?.[0] ?? '');
    if (style === undefined) throw new UsageError(`"cite" needs --style: one of ${STYLE_IDS.join(', ')}.`);
    const form = findForm(given.options['form']?.[0] ?? '') ?? DEFAULT_FORMS[style];
    const { openArchive } = await import('./open-archive.ts');
    const { readOne } = await import('./read-one.ts');
    const { cite: citationOf } = await import('#lib/citation/format-citation.ts');
    const store = await openArchive(terminal);
    const answers = [];
    for (const id of given.words) answers.push({ id, citation: citationOf(await readOne(store, id), { style, form }) });
    if (isOn(given, 'json')) {
      terminal.print(JSON.stringify({ style, form, citations: answers.map(({ id, citation }) => ({ id, ...citation })) }, null, 2));
    } else {
      for (const { id, citation } of answers) {
        if ('none' in citation) {
          terminal.remark(`${id}: ${citation.none}`);
          continue;
        }
        terminal.print(citation.text);
        if (citation.note !== undefined) terminal.remark(`${id}: ${citation.note}`);
      }
    }
    return answers.some(({ citation }) => 'none' in citation) ? EXIT.fault : EXIT.ok;
  },
};
