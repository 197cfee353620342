import type { CslItem, CslName } from '#lib/archive/csl-item.ts';
import type { Dated } from '#lib/archive/dated.ts';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Kind } from '#lib/archive/kind.ts';
import type { Source } from '#lib/archive/source.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { CitedDocument } from './cited-document.ts';
import { namesOfSpeaker } from './csl-name.ts';
import { citedChain } from './format-citation.ts';
import { citableName } from './mouth.ts';

/** What a page tells a reference manager that it is about: one document, as CSL knows it. */
export interface TaggedItem {
  csl: CslItem;
  authors: CslName[];
  date?: Dated;
  /** Of the document, else of the words. */
  language?: string;
}

/**
 * The document that stands for a statement: for somebody’s own words the first that carries them, the speaker’s where there is one;
 * for everything else the one that was read, whose author then is the author. So no paraphrase and no summary is ever filed under
 * the name of whoever it speaks of. Words that were only spoken are filed as what was said on that occasion.
 */
export function itemOfStatement(context: StatementInContext): TaggedItem {
  const { statement } = context;
  const chain = citedChain(context);
  const own = statement.text !== undefined && isOwn(statement.kind);
  if (chain === null) return asSpoken(context, own);
  return itemOfDocument(own ? chain.original : chain.consulted, statement.language);
}

/** A source as it stands in the archive, without a statement. */
export function itemOfSource({ csl, published, language }: Source): TaggedItem {
  const tag = csl.language ?? language;
  return {
    csl,
    authors: csl.author ?? csl.editor ?? [],
    ...(published === undefined ? {} : { date: published }),
    ...(tag === undefined ? {} : { language: tag }),
  };
}

function isOwn(kind: Kind): boolean {
  switch (kind) {
    case 'direct':
    case 'authorial':
      return true;
    case 'reported':
    case 'paraphrase':
    case 'mention':
    case 'absence':
      return false;
  }
}

function itemOfDocument({ csl, authors, date, stage }: CitedDocument, words: string | undefined): TaggedItem {
  const language = csl.language ?? stage.language ?? words;
  return { csl, authors, ...(date === undefined ? {} : { date }), ...(language === undefined ? {} : { language }) };
}

function asSpoken(context: StatementInContext, own: boolean): TaggedItem {
  const { statement, events } = context;
  const event = statement.event === undefined ? undefined : events[statement.event];
  const stage = statement.chain[0];
  const what = stage?.what;
  const place = statement.place ?? event?.place;
  const language = stage?.language ?? statement.language;
  return {
    csl: {
      type: event === undefined ? 'document' : typeOf(event),
      title: event?.name ?? (what === undefined ? `Statement ${statement.id}` : `${what[0]?.toUpperCase() ?? ''}${what.slice(1)}`),
      ...(what === undefined ? {} : { genre: what }),
      ...(event === undefined ? {} : { 'event-title': event.name }),
      ...(place === undefined ? {} : { 'event-place': place }),
    },
    authors: own ? speakersOf(context) : [],
    ...(statement.said === undefined ? {} : { date: statement.said }),
    ...(language === undefined ? {} : { language }),
  };
}

function typeOf({ type }: ArchiveEvent): CslItem['type'] {
  switch (type) {
    case 'hearing':
    case 'interview':
    case 'report':
      return type;
    case 'speech':
    case 'session':
    case 'press-conference':
    case 'summit':
    case 'talks':
    case 'visit':
    case 'exercise':
    case 'test':
    case 'other':
      return 'speech';
    case 'publication':
      return 'document';
  }
}

/** Under the name that the source gives; where it gives none, in the source’s own words for them. */
function speakersOf(context: StatementInContext): CslName[] {
  return context.statement.speakers.flatMap((entry) => {
    const speaker = context.speakers[entry.speaker];
    if (speaker !== undefined && (entry.namedInSource || speaker.kind === 'unnamed')) return namesOfSpeaker(speaker, context.speakers);
    const name = citableName(entry, context);
    return name === undefined ? [] : [{ literal: name }];
  });
}
