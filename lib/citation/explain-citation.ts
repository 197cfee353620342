import type { Stage } from '#lib/archive/attribution.ts';
import type { Certainty } from '#lib/archive/certainty.ts';
import { type CitedDocument, citedDocument } from './cited-document.ts';
import { shortName } from './csl-name.ts';
import { citableNames } from './mouth.ts';
import { placeOf } from './render-document.ts';
import type { CitedChain } from './second-hand.ts';
import type { StyleInUse } from './style-in-use.ts';
import type { Form } from './styles.ts';

/** Says in a few plain sentences why a citation names what it names, and what it leaves out; empty where all is plain. */
export function explain(chain: CitedChain, style: StyleInUse, form: Form): string {
  return [
    named(chain, style, form),
    spoken(chain, style, form),
    claim(chain),
    summary(chain, form),
    identified(chain),
    indirect(chain),
    ...leftOut(chain),
    place(chain, style, form),
    dates(chain),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** `Names the testimony and the article.` */
function named({ documents, original, consulted }: CitedChain, style: StyleInUse, form: Form): string {
  const { list: listed, text, manual } = style.family;
  if (documents.length === 1) return '';
  const all = inWords(documents.map(nounOf));
  if (form === 'bibliography')
    return listed === 'all'
      ? `Lists ${all}: ${manual} wants the original beside what was read.`
      : `Lists only ${nounOf(consulted)}: ${manual} lists what was read, not what it quotes.`;
  if (form === 'note' || form === 'short-note' || (text === 'both' && documents.length === 2)) return `Names ${all}.`;
  if (text === 'consulted') return `Names only ${nounOf(consulted)}, as ${manual} does at second hand.`;
  return `Names ${nounOf(original)} and ${nounOf(consulted)}, not ${inWords(documents.slice(1, -1).map(nounOf))} between them: in the text no manual chains further.`;
}

/** Whose words they are is said in the reader's own sentence, except in Chicago notes. */
function spoken({ documents, consulted, pointing }: CitedChain, style: StyleInUse, form: Form): string {
  if (pointing || form !== 'in-text' || consulted.index === 0) return '';
  const untold = documents.length === 1 || style.family.text === 'consulted';
  return untold ? 'Say in your sentence whose words they are.' : '';
}

/** An absence is somebody's claim: whoever makes it is cited, never the one who is said to have kept silent. */
function claim({ context, consulted }: CitedChain): string {
  if (context.statement.kind !== 'absence') return '';
  const author = consulted.authors.length === 0 ? nounOf(consulted) : inWords(consulted.authors.map(shortName));
  return `Cites ${author}, where the claim is made; it is no citation of whom the claim is about.`;
}

function summary({ pointing }: CitedChain, form: Form): string {
  if (!pointing) return '';
  return form === 'bibliography'
    ? 'The words on this page are this archive’s summary, not the source’s.'
    : 'Cites the archive’s summary with “see”, because its words are not the source’s.';
}

/** Our own identification is kept out, and said to be. */
function identified({ context }: CitedChain): string {
  const { identifications, speakers } = context.statement;
  const nameOf = (id: string) => context.speakers[id]?.name ?? id;
  const unnamed = speakers.filter(({ speaker, namedInSource }) => !namedInSource && context.speakers[speaker]?.kind !== 'unnamed');
  const all = [...new Set([...(identifications ?? []).map(({ as }) => nameOf(as)), ...unnamed.map(({ speaker }) => nameOf(speaker))])];
  if (all.length === 0) return '';
  return all.length === 1
    ? `${all[0]} is not in the citation: the name is our inference, not the source’s.`
    : `${inWords(all)} are not in the citation: the names are our inference, not the source’s.`;
}

/** Quoted words that are an indirect report are not a transcript. */
function indirect({ context, documents }: CitedChain): string {
  if (context.statement.kind !== 'reported') return '';
  const carrier = documents.find(({ stage }) => stage.manner === 'indirect' || stage.manner === 'report');
  const author = carrier === undefined ? undefined : carrier.authors.length === 0 ? carrier.stage.name : inWords(carrier.authors.map(shortName));
  return `The quoted words are ${author === undefined ? 'an' : possessive(author)} indirect report, not a transcript of ${citableNames(context) ?? 'the speaker'}.`;
}

/** Documents that the chain speaks of and the archive cannot tell. */
function leftOut({ context, consulted }: CitedChain): string[] {
  return context.statement.chain.slice(0, consulted.index).flatMap((stage, index) => {
    if (stage.form === 'utterance' || citedDocument(context, index) !== null) return [];
    return [`${whatIs(stage, context)} is not listed: which document that is, the archive does not know.`];
  });
}

/** `The joint communiqué by Russia`, `An English rendering by the DPRK` */
function whatIs(stage: Stage, { speakers }: CitedChain['context']): string {
  const whose = stage.name ?? inWords((stage.speakers ?? []).map((id) => speakers[id]?.name ?? id));
  if (stage.what !== undefined) return `The ${stage.what} by ${whose}`;
  return /^(?:an?|the) /iu.test(whose) ? `${whose[0]?.toUpperCase() ?? ''}${whose.slice(1)}` : `The text by ${whose}`;
}

function place({ consulted }: CitedChain, style: StyleInUse, form: Form): string {
  if (form === 'bibliography' || consulted.stage.locator?.label !== 'paragraph' || placeOf(consulted, style).dropped !== true) return '';
  return `No paragraph: the source numbers none, and ${style.family.manual} does not count.`;
}

/** A date that the archive does not know firmly though the citation prints it. */
function dates({ documents }: CitedChain): string {
  return documents
    .map((document) => doubtOfDate(document.date?.certainty, nounOf(document)))
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function doubtOfDate(certainty: Certainty | undefined, noun: string): string {
  switch (certainty) {
    case undefined:
      return `No date is known for ${noun}.`;
    case 'inferred':
      return `The date of ${noun} is inferred.`;
    case 'uncertain':
    case 'not-verified':
    case 'from-memory':
    case 'unknown':
      return `The date of ${noun} is not certain.`;
    case 'verified':
    case 'partly-verified':
    case 'as-in-source':
    case 'not-applicable':
      return '';
  }
}

/** What a reader would call the document: `Hecker’s testimony`, `the Joint Statement`. */
function nounOf({ csl, stage, authors }: CitedDocument): string {
  const author = authors[0];
  const kind = NOUNS[csl.type] ?? 'document';
  const noun = stage.form === 'event-text' ? (stage.what ?? csl.genre ?? kind) : kind;
  return author === undefined || authors.length > 1 ? `the ${noun}` : `${possessive(shortName(author))} ${noun}`;
}

const NOUNS: Record<string, string> = {
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'article-journal': 'article',
  webpage: 'page',
  post: 'post',
  book: 'book',
  report: 'report',
  speech: 'speech',
  hearing: 'testimony',
  interview: 'interview',
  broadcast: 'broadcast',
  treaty: 'statement',
};

const possessive = (name: string) => (/s$/iu.test(name) ? `${name}’` : `${name}’s`);
const inWords = (names: readonly string[]) => new Intl.ListFormat('en-GB').format(names);
