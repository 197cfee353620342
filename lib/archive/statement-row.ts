import type { Certainty } from './certainty.ts';
import { type Hand, handsOf, kindQualifier, mouthSight, type Sight } from './describe-chain.ts';
import { describeDate, describeExactness } from './describe-date.ts';
import { boundsOf, type DateBounds } from './edtf-date.ts';
import { KIND_LABELS, type Kind } from './kind.ts';
import { officeAtStatement } from './office.ts';
import type { StatementInContext } from './statement-in-context.ts';

/** A date ready to be shown and drawn. */
export interface ShownDate extends DateBounds {
  /** `6–10 January 2004` */
  label: string;
  /** `one of these 5 days`, or null where the label says it all. */
  exactness: string | null;
  certainty: Certainty;
  extent?: 'throughout' | 'within';
  wording?: string;
  note?: string;
}

/** A statement as a list shows it: everything beside the words that must never be left out, and nothing that needs another question. */
export interface StatementRow {
  id: string;
  kind: Kind;
  /** `Direct, in translation` */
  kindLabel: string;
  /** To the letter; absent where only a summary is kept. */
  text?: string;
  language?: string;
  summary?: string;
  summaryQuotes?: string[];
  speakers: { id: string; name: string; office: string | null; unnamed: boolean; namedInSource: boolean }[];
  mouth: Sight;
  /** `policy speech, Supreme People’s Assembly` */
  occasion: string | null;
  event?: string;
  said: ShownDate | null;
  hands: Hand[];
  cautions: { lead?: string; text: string }[];
  /** Who it was in the archive's own judgement, never the source's. */
  identifications: { of: string; as: string; name: string; confidence: string }[];
  topics: { id: string; label: string }[];
  /** Result of the check of the words; absent where nothing was recorded. */
  wordsChecked?: Certainty;
}

type Described = DateBounds & Pick<ShownDate, 'label' | 'exactness'>;

/** Whoever shows or indexes a hundred thousand statements meets the same few dates again and again. */
const described = new Map<string, Described>();
const MOST_DESCRIBED = 2_000;

function describedDate(edtf: string, extent: ShownDate['extent']): Described {
  const key = `${extent ?? ''} ${edtf}`;
  const known = described.get(key);
  if (known !== undefined) return known;
  const bounds = boundsOf(edtf);
  const date = { ...bounds, label: describeDate(bounds), exactness: describeExactness(bounds.precision, extent, bounds) };
  if (described.size < MOST_DESCRIBED) described.set(key, date);
  return date;
}

/** The date said, ready to be shown, or null where nobody knows it. */
export function shownDate(dated: StatementInContext['statement']['said']): ShownDate | null {
  if (dated === undefined) return null;
  return {
    ...describedDate(dated.edtf, dated.extent),
    certainty: dated.certainty,
    ...(dated.extent === undefined ? {} : { extent: dated.extent }),
    ...(dated.wording === undefined ? {} : { wording: dated.wording }),
    ...(dated.note === undefined ? {} : { note: dated.note }),
  };
}

/** Builds the row of a statement. */
export function statementRow(context: StatementInContext): StatementRow {
  const { statement, archiveLanguage } = context;
  const qualifier = kindQualifier(statement, archiveLanguage);
  const words = statement.checks?.find(({ field }) => field === 'words')?.result;
  return {
    id: statement.id,
    kind: statement.kind,
    kindLabel: qualifier === null ? KIND_LABELS[statement.kind] : `${KIND_LABELS[statement.kind]}, ${qualifier}`,
    ...(statement.text === undefined ? {} : { text: statement.text }),
    ...(statement.language === undefined ? {} : { language: statement.language }),
    ...(statement.summary === undefined ? {} : { summary: statement.summary }),
    ...(statement.summaryQuotes === undefined ? {} : { summaryQuotes: statement.summaryQuotes }),
    speakers: statement.speakers.map(({ speaker: id, namedInSource }) => {
      const speaker = context.speakers[id];
      return {
        id,
        name: speaker?.name ?? id,
        office: speaker === undefined ? null : officeAtStatement(statement, speaker),
        unnamed: speaker?.kind === 'unnamed',
        namedInSource,
      };
    }),
    mouth: mouthSight(context),
    occasion: occasionOf(context),
    ...(statement.event === undefined ? {} : { event: statement.event }),
    said: shownDate(statement.said),
    hands: handsOf(context),
    cautions: (statement.cautions ?? []).map(({ lead, text }) => (lead === undefined ? { text } : { lead, text })),
    identifications: (statement.identifications ?? []).map((claim) => ({
      of: claim.of,
      as: claim.as,
      name: context.speakers[claim.as]?.name ?? claim.as,
      confidence: claim.confidence,
    })),
    topics: (statement.topics ?? []).map((id) => ({ id, label: context.topics[id]?.label ?? id })),
    ...(words === undefined ? {} : { wordsChecked: words }),
  };
}

/** What was going on: the first stage's own word for it, then the event, unless the event's name already says it. An author's own words have no occasion. */
function occasionOf({ statement, events }: StatementInContext): string | null {
  if (statement.chain.length === 1) return null;
  const event = statement.event === undefined ? undefined : events[statement.event];
  const what = statement.chain[0]?.what;
  const name = event?.shortName ?? event?.name;
  if (what !== undefined && name?.toLowerCase().includes(what.toLowerCase())) return name;
  const parts = [what, name].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(', ');
}
