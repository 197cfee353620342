import { CSL_TYPES } from '#lib/archive/csl-item.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { oddContext } from './odd-contexts-for-tests.ts';

/** Names and titles that formats trip over: what TeX, RIS, wikitext, HTML, RTF and spreadsheets obey, and scripts of every kind. */
const ODD_TEXTS = [
  'Third summit of {the} $5 & 50% _a_ \\end #1 ~ ^',
  '“posture”: “올바른” @misc{x,',
  '<b>naïve</b> and, O’Neill; et al.',
  '한국어 제목',
  'a|b}}{{c [[d]] == e <!-- f --> --',
  'خطاب سياسي',
  '=HYPERLINK("https://example.org")',
  "ER  - TY  - ''bold'' ~~~~ __TOC__",
  '- 1. # > * emoji 👩‍👩‍👧 𝔘',
  '"straight" \'marks\' ‹›',
] as const;

const DATES = [
  undefined,
  '2019-04-12',
  '2019-04',
  '2019',
  '201X',
  '20XX',
  '2019-04-XX',
  '2004-01-06/2004-01-10',
  '2018-12-31/2019-01-01',
  '2019~',
  '2019-04-12?',
  '2019%',
  '../2019',
  '2019/..',
  '2018-04/2019-XX',
  '0450',
] as const;

const AUTHORS = ['person', 'family-first', 'body', 'joint', 'unnamed', 'none'] as const;
const LOCATORS = [undefined, 'page', 'paragraph', 'section', 'timestamp'] as const;
const KINDS = ['direct', 'reported', 'paraphrase', 'mention', 'authorial', 'absence'] as const;

const at = <Value>(values: readonly Value[], index: number): Value | undefined => values[index % values.length];

/** One statement for each type of CSL with each kind of author, the rest drawn in turn: fields full, sparse, and without a title. */
export function oddStatements(): StatementInContext[] {
  return CSL_TYPES.flatMap((type, row) =>
    AUTHORS.map((author, column) => {
      const number = row * AUTHORS.length + column;
      const text = (shift: number) => at(ODD_TEXTS, number + shift) ?? '';
      const full = number % 3;
      const context = oddContext({
        text: text(0),
        type,
        author,
        kind: at(KINDS, number),
        stages: 1 + (number % 4),
        date: at(DATES, number),
        name: full === 0 ? 'Example' : `${text(1)} x`,
        title: full === 2 ? undefined : text(2),
        container: full === 0 ? undefined : text(3),
        genre: full === 1 ? text(4) : undefined,
        event: full === 0 ? undefined : text(5),
        place: full === 0 ? undefined : text(6),
        section: full === 0 ? undefined : text(7),
        what: number % 2 === 0 ? undefined : text(8),
        locator: at(LOCATORS, number),
        numbered: number % 2 === 0,
      });
      return { ...context, statement: { ...context.statement, id: `X${number + 1}` } };
    }),
  );
}
