import type { Metadata } from 'next';
import { describeDate } from '#lib/archive/describe-date.ts';
import { boundsOf } from '#lib/archive/edtf-date.ts';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Source } from '#lib/archive/source.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import { pageTags } from '#lib/citation/page-tags.ts';
import { itemOfSource } from '#lib/citation/tagged-item.ts';
import { EVENT_WORDS } from '../_browse/event-words.ts';
import { authorsOf, titleOf } from '../_browse/source-names.ts';
import { SPEAKER_WORDS } from '../_browse/speaker-kinds.ts';

const SITE = 'On the Record';

/** The page of a source is tagged as the source, so that a reference manager files that and not a web page of ours. */
export function sourceMetadata(source: Source, origin: string): Metadata {
  const title = titleOf(source);
  const date = source.published === undefined ? 'date not known' : describeDate(boundsOf(source.published.edtf));
  const description = [...authorsOf(source), source.csl['container-title'], date].filter((part) => part !== undefined).join(', ');
  const page = pageOf(`${origin}/sources/${source.id}`, title, `${description}. What this archive keeps of it, and what rests on it.`);
  return { ...page, other: pageTags(itemOfSource(source), { address: `${origin}/sources/${source.id}`, description, publisher: SITE }) };
}

export function eventMetadata({ id, name, shortName, date, place, type }: ArchiveEvent, origin: string): Metadata {
  const when = [describeDate(boundsOf(date.edtf)), place].filter((part) => part !== undefined).join(', ');
  return pageOf(`${origin}/events/${id}`, shortName ?? name, `${EVENT_WORDS[type]}: ${name}, ${when}. What was said here, and how it reached print.`);
}

export function speakerMetadata({ id, name, kind }: Speaker, origin: string): Metadata {
  return pageOf(
    `${origin}/speakers/${id}`,
    name,
    `${SPEAKER_WORDS[kind]}: ${name}. Statements by how they reach us, offices held, and every written form of the name.`,
  );
}

function pageOf(address: string, title: string, description: string): Metadata {
  return {
    title,
    description,
    alternates: { canonical: address },
    openGraph: { type: 'website', title, description, url: address, siteName: SITE },
    twitter: { card: 'summary', title, description },
  };
}
