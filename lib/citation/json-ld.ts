import type { Stage } from '#lib/archive/attribution.ts';
import type { Kind } from '#lib/archive/kind.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { exactDate } from './exact-date.ts';
import { authorData, type EventData, eventData, type PartyData, partyOfSpeaker, partyType } from './json-ld-records.ts';
import { citableName } from './mouth.ts';

/** One document or utterance that words went through; `isBasedOn` is the one before it, nearer to the mouth. */
export interface CarrierData {
  '@type': CarrierType;
  name?: string;
  author?: PartyData[];
  creditText?: string;
  datePublished?: string;
  inLanguage?: string;
  url?: string;
  isPartOf?: { '@type': 'CreativeWork'; name: string };
  recordedIn?: EventData;
  isBasedOn?: CarrierData;
}

type CarrierType = 'Article' | 'BlogPosting' | 'Book' | 'CreativeWork' | 'NewsArticle' | 'Report' | 'Thesis' | 'WebPage';

/** A statement as schema.org has it. */
export interface StatementData {
  '@context': 'https://schema.org';
  '@type': 'Quotation' | 'CreativeWork';
  '@id': string;
  url: string;
  identifier: string;
  version: number;
  text?: string;
  abstract?: string;
  inLanguage?: string;
  creator?: PartyData[];
  spokenByCharacter?: PartyData[];
  about?: PartyData[];
  dateCreated?: string;
  recordedIn?: EventData;
  translationOfWork?: { '@type': 'Quotation'; inLanguage: string; text?: string };
  isBasedOn?: CarrierData;
}

/** Addresses of the pages of an archive, in full. */
export type AddressOf = (path: string) => string;

/**
 * The JSON-LD of a statement’s page. Words to the letter that a source attributes to somebody are a `Quotation`, of `spokenByCharacter`
 * (schema.org: “to whom the quotation is attributed within the containing CreativeWork”); only for direct words is that also the
 * `creator`. Whatever else there is, a retelling, our summary, a claim of silence, is a `CreativeWork` that is `about` somebody. No
 * date is given that is not known to the year, month or day; never a ClaimReview, since the archive judges no claim.
 */
export function statementData(context: StatementInContext, addressOf: AddressOf): StatementData {
  const { statement, version, events } = context;
  const address = addressOf(`/statements/${statement.id}`);
  const event = statement.event === undefined ? undefined : events[statement.event];
  const created = exactDate(statement.said);
  const carrier = carrierData(context, statement.chain.length - 1, addressOf);
  return {
    '@context': 'https://schema.org',
    ...voiceOf(context, addressOf),
    '@id': address,
    url: `${address}?version=${version}`,
    identifier: statement.id,
    version,
    ...(statement.text === undefined ? {} : { text: statement.text }),
    ...(statement.language === undefined || statement.text === undefined ? {} : { inLanguage: statement.language }),
    ...(statement.summary === undefined ? {} : { abstract: statement.summary }),
    ...(created === undefined ? {} : { dateCreated: created }),
    ...(event === undefined || statement.kind === 'authorial' ? {} : { recordedIn: eventData(event, addressOf) }),
    ...originalOf(context),
    ...(carrier === undefined ? {} : { isBasedOn: carrier }),
  };
}

/** Whose words they are, or whom they are about. */
function voiceOf(context: StatementInContext, addressOf: AddressOf): Pick<StatementData, '@type' | 'creator' | 'spokenByCharacter' | 'about'> {
  const { statement } = context;
  const named = speakersOf(context, addressOf);
  const role: Role = statement.text === undefined ? 'spoken of' : roleOf(statement.kind);
  const type = { '@type': role === 'spoken of' ? ('CreativeWork' as const) : ('Quotation' as const) };
  if (named.length === 0) return type;
  switch (role) {
    case 'speaks':
      return { ...type, spokenByCharacter: named, creator: named };
    case 'is quoted':
      return { ...type, spokenByCharacter: named };
    case 'writes':
      return { ...type, creator: named };
    case 'spoken of':
      return { ...type, about: named };
  }
}

type Role = 'speaks' | 'is quoted' | 'writes' | 'spoken of';

function roleOf(kind: Kind): Role {
  switch (kind) {
    case 'direct':
      return 'speaks';
    case 'reported':
      return 'is quoted';
    case 'authorial':
      return 'writes';
    case 'paraphrase':
    case 'mention':
    case 'absence':
      return 'spoken of';
  }
}

/** Under the names that the source gives: who an unnamed speaker probably was never stands here. Several with one text are named one by one. */
function speakersOf(context: StatementInContext, addressOf: AddressOf): PartyData[] {
  return context.statement.speakers.flatMap((entry): PartyData[] => {
    const speaker = context.speakers[entry.speaker];
    const name = citableName(entry, context);
    if (name === undefined || speaker === undefined) return [];
    if (!entry.namedInSource && speaker.kind !== 'unnamed') return [{ '@type': partyType(speaker.kind), name }];
    return partiesOf({ ...speaker, name }, context, addressOf);
  });
}

function partiesOf(speaker: Speaker, { speakers }: StatementInContext, addressOf: AddressOf): PartyData[] {
  const members = speaker.kind === 'joint' ? (speaker.members ?? []).flatMap((id) => speakers[id] ?? []) : [];
  return (members.length === 0 ? [speaker] : members).map((one) => partyOfSpeaker(one, addressOf));
}

/** Words that reached us in translation: the language they were spoken in, and the words where they are known. */
function originalOf({ statement }: StatementInContext): Pick<StatementData, 'translationOfWork'> {
  const spoken = statement.chain[0]?.language;
  const original = statement.variants?.find(({ role }) => role === 'original');
  const language = original?.language ?? spoken;
  if (statement.text === undefined || language === undefined || language === statement.language) return {};
  if (!statement.chain.some(({ manner }) => manner === 'translation')) return {};
  return { translationOfWork: { '@type': 'Quotation', inLanguage: language, ...(original === undefined ? {} : { text: original.text }) } };
}

/** The stage of this place in the chain, on top of all before it; undefined for a mouth without a document, which is the speaker itself. */
function carrierData(context: StatementInContext, index: number, addressOf: AddressOf): CarrierData | undefined {
  const stage = context.statement.chain[index];
  if (stage === undefined || (index === 0 && stage.form === 'utterance')) return undefined;
  const { events, sources } = context;
  const event = stage.event === undefined ? undefined : events[stage.event];
  const source = stage.source === undefined ? undefined : sources[stage.source];
  const csl = (stage.form === 'event-text' ? event?.publication : undefined) ?? source?.csl;
  const dated = stage.form === 'document' ? (source?.published ?? stage.date) : stage.date;
  const published = exactDate(dated);
  const name = csl?.['original-title'] ?? csl?.title ?? stage.what;
  const container = csl?.['container-title'];
  const before = carrierData(context, index - 1, addressOf);
  const language = stage.language ?? csl?.language ?? source?.language;
  return {
    '@type': typeOf(csl?.type),
    ...(name === undefined ? {} : { name }),
    ...handsOf(stage, context, addressOf),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(csl?.URL === undefined ? {} : { url: csl.URL }),
    ...(container === undefined ? {} : { isPartOf: { '@type': 'CreativeWork', name: container } }),
    ...(event === undefined ? {} : { recordedIn: eventData(event, addressOf) }),
    ...(before === undefined ? {} : { isBasedOn: before }),
  };
}

/** Who wrote or passed on: by its record, else whoever’s hands these are; a name that the archive keeps nothing else of is credited. */
function handsOf(stage: Stage, context: StatementInContext, addressOf: AddressOf): Pick<CarrierData, 'author' | 'creditText'> {
  const source = stage.source === undefined ? undefined : context.sources[stage.source];
  if (stage.form === 'document' && source?.csl.author !== undefined) return authorData(source.csl.author);
  const hidden = new Set(context.statement.speakers.flatMap(({ speaker, namedInSource }) => (namedInSource ? [] : [speaker])));
  const author = (stage.speakers ?? []).flatMap((id) => {
    const speaker = context.speakers[id];
    return speaker === undefined || (hidden.has(id) && speaker.kind !== 'unnamed') ? [] : partiesOf(speaker, context, addressOf);
  });
  if (author.length > 0) return { author };
  return stage.name === undefined ? {} : { creditText: stage.name };
}

/** What schema.org calls it, where it has a word for it. */
function typeOf(type: string | undefined): CarrierType {
  switch (type) {
    case 'article-newspaper':
      return 'NewsArticle';
    case 'article-magazine':
    case 'article-journal':
    case 'article':
      return 'Article';
    case 'book':
      return 'Book';
    case 'report':
      return 'Report';
    case 'thesis':
      return 'Thesis';
    case 'webpage':
      return 'WebPage';
    case 'post':
    case 'post-weblog':
      return 'BlogPosting';
    // An open set here: what has no word of its own is a work.
    default:
      return 'CreativeWork';
  }
}
