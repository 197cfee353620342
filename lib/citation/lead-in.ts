import type { Certainty } from '#lib/archive/certainty.ts';
import { kindQualifier } from '#lib/archive/describe-chain.ts';
import { KIND_LABELS } from '#lib/archive/kind.ts';
import { officeAtStatement } from '#lib/archive/office.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { shownDate } from '#lib/archive/statement-row.ts';
import { listed } from './marked-text.ts';
import { citableName, placeBeside } from './mouth.ts';

/**
 * What stands before quoted words: whose they are, in which office, where, when, and what stands between the words and
 * that person. `Kim Jong Un (reported, not verbatim), Chairman …, report, Pyongyang, 10 April 2019`. A manual's citation
 * names documents; a speaker of whom there is none is named in the sentence.
 */
export function leadIn(context: StatementInContext, identified: boolean): string {
  const { statement } = context;
  const [first] = statement.chain;
  // What an author writes is dated by its citation.
  if (first === undefined || statement.chain.length === 1) return speakers(context, identified);
  return listed([speakers(context, identified), first.what, placeBeside(first, statement.place), dateInWords(statement.said)]);
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

/** Names with the office held then, and what stands between the words and the speaker. */
function speakers(context: StatementInContext, identified: boolean): string {
  const { statement } = context;
  const nature = natureOf(context);
  const names = statement.speakers.flatMap((entry) => {
    const name = citableName(entry, context, identified);
    if (name === undefined) return [];
    const speaker = context.speakers[entry.speaker];
    const office = entry.namedInSource && speaker !== undefined ? officeAtStatement(statement, speaker) : null;
    return [{ name, office }];
  });
  const all = names.length === 0 ? [{ name: 'Speaker not named', office: null }] : names;
  return all.map(({ name, office }, index) => listed([index === 0 && nature !== '' ? `${name} (${nature})` : name, office ?? ''])).join('; ');
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
