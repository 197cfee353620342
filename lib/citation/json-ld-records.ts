import { isFirm } from '#lib/archive/certainty.ts';
import type { CslName } from '#lib/archive/csl-item.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Source } from '#lib/archive/source.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import { fullName } from './csl-name.ts';
import { exactDate } from './exact-date.ts';

/** A speaker as schema.org has one. */
export interface PartyData {
  '@type': 'Person' | 'Organization';
  '@id'?: string;
  name: string;
  alternateName?: string[];
  familyName?: string;
  givenName?: string;
  sameAs?: string;
}

/** An event as schema.org has one; days only where they are known. */
export interface EventData {
  '@type': 'Event';
  '@id': string;
  name: string;
  startDate?: string;
  endDate?: string;
  location?: { '@type': 'Place'; name: string };
}

type AddressOf = (path: string) => string;

/** A speaker as others name it. */
export function partyOfSpeaker({ id, kind, name }: Pick<Speaker, 'id' | 'kind' | 'name'>, addressOf: AddressOf): PartyData {
  return { '@type': partyType(kind), '@id': addressOf(`/speakers/${id}`), name };
}

/** Several who speak with one text are a group where they are not named one by one. */
export function partyType(kind: Speaker['kind']): PartyData['@type'] {
  return kind === 'body' || kind === 'joint' ? 'Organization' : 'Person';
}

/** Authors as a record of CSL has them: persons by their parts; a name in one piece may be anybody’s, so it is only credited. */
export function authorData(authors: readonly CslName[] = []): { author?: PartyData[]; creditText?: string } {
  const persons = authors.filter(({ literal }) => literal === undefined).map((name): PartyData => ({ '@type': 'Person', name: fullName(name) }));
  const credits = authors.flatMap(({ literal }) => literal ?? []);
  return { ...(persons.length === 0 ? {} : { author: persons }), ...(credits.length === 0 ? {} : { creditText: credits.join('; ') }) };
}

/** A speaker on its own page: every form of the name, and the entry in Wikidata where that it is the same is not in doubt. */
export function speakerData(speaker: Speaker, addressOf: AddressOf): PartyData & { '@context': 'https://schema.org' } {
  const { variants, family, given, wikidata } = speaker;
  const others = [...new Set((variants ?? []).map(({ name }) => name))];
  return {
    '@context': 'https://schema.org',
    ...partyOfSpeaker(speaker, addressOf),
    ...(others.length === 0 ? {} : { alternateName: others }),
    ...(family === undefined ? {} : { familyName: family }),
    ...(given === undefined ? {} : { givenName: given }),
    ...(wikidata === undefined || !isFirm(wikidata.certainty) ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidata.id}` }),
  };
}

/** An event, wherever it is named. */
export function eventData({ id, name, date, place }: ArchiveEvent, addressOf: AddressOf): EventData {
  return {
    '@type': 'Event',
    '@id': addressOf(`/events/${id}`),
    name,
    ...daysOf(date),
    ...(place === undefined ? {} : { location: { '@type': 'Place', name: place } }),
  };
}

/** An interval has a first and a last day only where the event went on over all of it: one of five days is no start. */
function daysOf(date: ArchiveEvent['date']): Pick<EventData, 'startDate' | 'endDate'> {
  const day = exactDate(date);
  if (day !== undefined) return { startDate: day };
  const bounds = readEdtf(date.edtf);
  const whole = date.extent === 'throughout' && bounds?.precision === 'interval' && !bounds.approximate && !bounds.uncertain;
  if (!whole || bounds.earliest === null || bounds.latest === null) return {};
  return { startDate: bounds.earliest, endDate: bounds.latest };
}

/** A source on its own page. */
export function sourceData(source: Source, addressOf: AddressOf) {
  const { id, csl, published, language } = source;
  const date = exactDate(published);
  const name = csl['original-title'] ?? csl.title;
  const tag = csl.language ?? language;
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'CreativeWork' as const,
    '@id': addressOf(`/sources/${id}`),
    ...(name === undefined ? {} : { name }),
    ...authorData(csl.author),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(tag === undefined ? {} : { inLanguage: tag }),
    ...(csl.URL === undefined ? {} : { url: csl.URL }),
    ...(csl['container-title'] === undefined ? {} : { isPartOf: { '@type': 'CreativeWork' as const, name: csl['container-title'] } }),
  };
}
