import type { Certainty } from '#lib/archive/certainty.ts';
import { describeLocator, handsOf, kindQualifier } from '#lib/archive/describe-chain.ts';
import { KIND_LABELS } from '#lib/archive/kind.ts';
import { officeAtStatement } from '#lib/archive/office.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { shownDate } from '#lib/archive/statement-row.ts';
import { citedChain } from './format-citation.ts';
import { closed, listed, protect, protectWords, toHtml, toText } from './marked-text.ts';
import { citableName, placeBeside } from './mouth.ts';
import { quoted } from './quotation-marks.ts';
import { compose } from './second-hand.ts';
import { DEFAULT_FORMS, type StyleId } from './styles.ts';

/** For the clipboard: plain text, and HTML with `<i>` and nothing else. */
export interface Copied {
  text: string;
  html: string;
}

/**
 * The words in quotation marks, a sentence that says whose they are and through whom they came, and the citation. Where
 * the archive has no words to the letter, its summary, without marks and called what it is: the citation then says "see".
 */
export function quotationWithCitation(context: StatementInContext, style: StyleId): Copied {
  const { text, summary } = context.statement;
  const words = text === undefined ? `This archive’s summary, not a quotation: ${protectWords(summary ?? '')}` : quoted(protectWords(text));
  const chain = citedChain(context);
  const citation = chain === null ? { none: '' } : compose(chain, style, DEFAULT_FORMS[style]);
  const attribution = closed(protect(attributionOf(context)));
  // A note is a sentence of its own; what stands in brackets belongs to the line.
  const marked = `${words}\n${listed([`— ${attribution}`, 'marked' in citation ? citation.marked : ''], DEFAULT_FORMS[style] === 'note' ? '\n' : ' ')}`;
  return { text: toText(marked), html: toHtml(marked) };
}

/** `Kim Jong Un (reported, not verbatim), Chairman …, report, 10 April 2019; in indirect speech, by KCNA, …; quoted by Ankit Panda, …` */
function attributionOf(context: StatementInContext): string {
  const { statement } = context;
  const hands = handsOf(context).map(({ verb, name, detail }) => listed([`${verb} ${name}`, detail]));
  const [first, ...carriers] = statement.chain;
  if (first === undefined || carriers.length === 0) return listed([speakers(context), handsOf(context)[0]?.detail]);
  const locator = first.locator === undefined ? undefined : describeLocator(first.locator);
  const mouth = listed([speakers(context), first.what, placeBeside(first, statement.place), dateInWords(statement.said), locator]);
  return listed([mouth, ...hands], '; ');
}

/** `6–10 January 2004 (one of these 5 days)`, `28 February 2019 (inferred)` */
function dateInWords(said: StatementInContext['statement']['said']): string | undefined {
  const date = shownDate(said);
  if (date === null) return undefined;
  const doubts = [date.exactness ?? '', DOUBTS[date.certainty] ?? ''].filter((doubt) => doubt !== '');
  return doubts.length === 0 ? date.label : `${date.label} (${doubts.join(', ')})`;
}

const DOUBTS: Partial<Record<Certainty, string>> = {
  inferred: 'inferred',
  'from-memory': 'from memory',
  uncertain: 'uncertain',
  'not-verified': 'not verified',
};

/** Names with the office held then, and what stands between the words and the speaker. Our own identification never. */
function speakers(context: StatementInContext): string {
  const { statement } = context;
  const names = statement.speakers.flatMap((entry) => {
    const name = citableName(entry, context);
    if (name === undefined) return [];
    const speaker = context.speakers[entry.speaker];
    const office = entry.namedInSource && speaker !== undefined ? officeAtStatement(statement, speaker) : null;
    return [office === null ? name : `${name}, ${office}`];
  });
  const all = names.length === 0 ? 'Speaker not named' : names.join('; ');
  const nature = natureOf(context);
  return nature === '' ? all : all.replace(/^([^,;]+)/u, `$1 (${nature})`);
}

function natureOf({ statement, archiveLanguage }: StatementInContext): string {
  switch (statement.kind) {
    case 'direct':
      return kindQualifier(statement, archiveLanguage) ?? '';
    case 'authorial':
    case 'mention':
      return '';
    case 'reported':
    case 'paraphrase':
    case 'absence':
      return KIND_LABELS[statement.kind].toLowerCase();
  }
}
