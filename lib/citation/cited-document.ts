import type { Stage } from '#lib/archive/attribution.ts';
import type { CslItem, CslName } from '#lib/archive/csl-item.ts';
import type { Dated } from '#lib/archive/dated.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { namesOfSpeaker } from './csl-name.ts';

/** A stage of the chain that can be looked up, and so can be cited. */
export interface CitedDocument {
  stage: Stage;
  /** Its place in the chain, from 0 at the mouth. */
  index: number;
  csl: CslItem;
  authors: CslName[];
  date?: Dated;
}

/** The document of a stage; null where it was only spoken, or where the archive does not know which document it was. */
export function citedDocument(context: StatementInContext, index: number): CitedDocument | null {
  const stage = context.statement.chain[index];
  if (stage === undefined || stage.form === 'utterance') return null;
  const event = stage.event === undefined ? undefined : context.events[stage.event];
  const source = stage.source === undefined ? undefined : context.sources[stage.source];
  // The text of an event is cited as what was said there, not as the reprint in which somebody read it.
  const published = stage.form === 'event-text' ? event?.publication : undefined;
  const record = published ?? source?.csl;
  if (record === undefined) return null;
  const authors = record.author ?? authorsOf(stage, context);
  const spoken = stage.form === 'event-text' ? (stage.date ?? (index === 0 ? context.statement.said : undefined) ?? event?.date) : undefined;
  const date = spoken ?? source?.published ?? stage.date;
  return {
    stage,
    index,
    csl:
      authors.length === 0 && record.title === undefined ? { ...record, title: description(published === undefined ? source?.medium : event?.name) } : record,
    authors,
    ...(date === undefined ? {} : { date }),
  };
}

/** What has neither author nor title is described in the place of a title (MLA 9, 5.29; APA 7, 9.22). */
function description(words = 'Untitled document'): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

/**
 * Who a document is by when its record does not say: whoever spoke there. A carrier without a named author stays without
 * one, since the styles then put its title first; the hands of a stage are not always the author's. A speaker whom the
 * source does not name is not named here either: that would be our own identification.
 */
function authorsOf(stage: Stage, context: StatementInContext): CslName[] {
  const own = stage.form === 'event-text' || stage.manner === 'own-words';
  if (!own) return [];
  if (stage.speakers === undefined) return stage.name === undefined ? [] : [{ literal: stage.name }];
  return stage.speakers.flatMap((id) => {
    const speaker = context.speakers[id];
    const entry = context.statement.speakers.find(({ speaker: said }) => said === id);
    if (entry?.namedInSource === false && speaker?.kind !== 'unnamed') return entry.wording === undefined ? [] : [{ literal: entry.wording }];
    return speaker === undefined ? [] : namesOfSpeaker(speaker, context.speakers);
  });
}

/**
 * The documents from the mouth up to the one consulted. Stages after that fall away: whoever read the testimony does
 * not cite the article that led there. Null where the consulted stage is no document.
 */
export function documentsUpTo(context: StatementInContext, consulted = defaultStage(context)): CitedDocument[] | null {
  if (citedDocument(context, consulted) === null) return null;
  return context.statement.chain.slice(0, consulted + 1).flatMap((_, index) => citedDocument(context, index) ?? []);
}

/**
 * The stage taken as read by a reader who says nothing: the last document that the archive itself saw, else the last
 * document, since nearer to the mouth nobody has been without evidence.
 */
export function defaultStage(context: StatementInContext): number {
  const { chain } = context.statement;
  const seen = chain.findLastIndex((stage, index) => citedDocument(context, index) !== null && isSeen(stage, context));
  return seen === -1 ? chain.findLastIndex((_, index) => citedDocument(context, index) !== null) : seen;
}

function isSeen({ seen, source }: Stage, { sources }: StatementInContext): boolean {
  return (seen ?? (source === undefined ? undefined : sources[source]?.seen) ?? 'not-seen') !== 'not-seen';
}

/** The stage of a statement's chain that is this source, for `consulted`; undefined where the chain does not hold it. */
export function stageOfSource(context: StatementInContext, source: string): number | undefined {
  const index = context.statement.chain.findLastIndex((stage) => stage.source === source || (stage.form === 'event-text' && stage.event === source));
  return index === -1 ? undefined : index;
}
