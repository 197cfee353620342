import type { Manner, Stage } from './attribution.ts';
import { describeDate } from './describe-date.ts';
import { readEdtf } from './edtf-date.ts';
import type { Statement } from './statement.ts';
import type { StatementInContext } from './statement-in-context.ts';

/** How far this hand was seen: the sign beside it, which always has its word. */
export type Sight = 'seen' | 'part' | 'not-seen' | 'unnamed';

/** One hand after the mouth, as a line: `quoted by` **Ankit Panda**, The Diplomat, 2019, para. 14. */
export interface Hand {
  verb: string;
  name: string;
  /** The speaker's page, where the hand is a speaker of the archive. */
  speaker?: string;
  /** What follows the name, without a leading comma; may be empty. */
  detail: string;
  source?: string;
  spoken: boolean;
  sight: Sight;
  manner: Manner;
  /** The archive's remark on this stage. */
  note?: string;
}

const VERBS: Record<Manner, string> = {
  'own-words': 'by',
  quotation: 'quoted by',
  indirect: 'in indirect speech, by',
  translation: 'translated in',
  'read-out': 'read out by',
  told: 'told by',
  report: 'reported by',
  paraphrase: 'retold by',
  interpretation: 'interpreted by',
  mention: 'mentioned by',
};

const LOCATOR_WORDS: Record<string, string> = { page: 'p.', paragraph: 'para.', section: 'sect.', chapter: 'ch.', line: 'line', timestamp: 'at' };

/** `para. 14`; a value that is no number is named by itself (`title`). */
export function describeLocator(locator: NonNullable<Stage['locator']>): string {
  return /^\d/.test(locator.value) ? `${LOCATOR_WORDS[locator.label] ?? locator.label} ${locator.value}` : locator.value;
}

/** The hands after the mouth, nearest the mouth first. For an author's own words: the one page they stand on. */
export function handsOf(context: StatementInContext): Hand[] {
  const { chain } = context.statement;
  const rest = chain.length === 1 ? chain : chain.slice(1);
  return rest.map((stage) => handOf(stage, context));
}

function handOf(stage: Stage, context: StatementInContext): Hand {
  const source = stage.source === undefined ? undefined : context.sources[stage.source];
  const speakers = (stage.speakers ?? []).map((id) => context.speakers[id]?.name ?? id);
  const only = stage.speakers?.length === 1 ? stage.speakers[0] : undefined;
  return {
    verb: stage.form === 'document' && stage.manner === 'own-words' ? 'written by' : VERBS[stage.manner],
    name: stage.name ?? speakers.join(' and '),
    ...(only === undefined ? {} : { speaker: only }),
    detail: detailOf(stage, context),
    ...(stage.source === undefined ? {} : { source: stage.source }),
    spoken: stage.form !== 'document',
    sight: sightOf(stage, source?.seen),
    manner: stage.manner,
    ...(stage.note === undefined ? {} : { note: stage.note }),
  };
}

function detailOf(stage: Stage, context: StatementInContext): string {
  const source = stage.source === undefined ? undefined : context.sources[stage.source];
  const event = stage.event === undefined ? undefined : context.events[stage.event];
  const named = new Set([stage.name, ...(stage.speakers ?? []).map((id) => context.speakers[id]?.name)]);
  const carrier = stage.form === 'document' ? (source?.csl['container-title'] ?? source?.csl.publisher) : (event?.shortName ?? event?.name);
  const dated = stage.date ?? source?.published ?? event?.date;
  const bounds = dated === undefined ? null : readEdtf(dated.edtf);
  const date = bounds === null ? undefined : `${describeDate(bounds)}${dated?.certainty === 'inferred' ? ' (inferred)' : ''}`;
  const parts = [stage.what, carrier, date, stage.locator === undefined ? undefined : describeLocator(stage.locator)];
  return parts.filter((part) => part !== undefined && !named.has(part)).join(', ');
}

function sightOf(stage: Stage, seen: string | undefined): Sight {
  if (stage.seen === 'passage') return 'seen';
  if (stage.seen === 'part') return 'part';
  if (stage.seen === 'not-seen' || seen === undefined || seen === 'not-seen') return 'not-seen';
  return seen === 'in-full' ? 'seen' : 'part';
}

/** How well the speaker is known: the sign at the mouth. */
export function mouthSight(context: StatementInContext): Sight {
  const speakers = context.statement.speakers.map(({ speaker }) => context.speakers[speaker]);
  if (speakers.some((speaker) => speaker?.kind === 'unnamed')) return 'unnamed';
  const result = context.statement.checks?.find(({ field }) => field === 'speaker')?.result;
  switch (result) {
    case 'inferred':
    case 'from-memory':
    case 'uncertain':
    case 'partly-verified':
      return 'part';
    case 'not-verified':
    case 'unknown':
      return 'not-seen';
    case 'verified':
    case 'as-in-source':
    case 'not-applicable':
    case undefined:
      return 'seen';
  }
}

/** The language spoken, or what the words passed through, that belongs beside the kind: `in translation`, `in Korean`, `at second hand`, `with quoted words`, `an interpretation`. */
export function kindQualifier(statement: Statement, archiveLanguage: string): string | null {
  const manners = statement.chain.map(({ manner }) => manner);
  if (statement.kind === 'paraphrase') {
    if (manners.at(-1) === 'interpretation') return 'an interpretation';
    return statement.summaryQuotes === undefined ? null : 'with quoted words';
  }
  if (statement.kind !== 'direct') return null;
  if (manners.includes('translation')) return 'in translation';
  if (statement.language !== undefined && statement.language !== archiveLanguage)
    return `in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(statement.language) ?? statement.language}`;
  return statement.chain.slice(1, -1).some(({ form }) => form !== 'document') ? 'at second hand' : null;
}

/** The chain as one sentence of plain text, from the mouth to the page. */
export function describeChain(context: StatementInContext, mouth: string): string {
  const hands = handsOf(context).map((hand) => `${hand.verb} ${hand.name}${hand.detail === '' ? '' : `, ${hand.detail}`}`);
  return context.statement.chain.length === 1 ? (hands[0] ?? mouth) : [mouth, ...hands].join(' — ');
}
