import type { Prisma } from '#generated/sqlite/client.ts';
import { CERTAINTIES } from '#lib/archive/certainty.ts';
import { boundsOf } from '#lib/archive/edtf-date.ts';
import { type Office, SPEAKER_KINDS, type Speaker } from '#lib/archive/speaker.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { foldName } from './fold-name.ts';
import type { IdsOfPart } from './part-ids.ts';
import { OPEN_FUTURE, OPEN_PAST } from './row-mapping-dated.ts';
import { nameVariantFromColumns, nameVariantToColumns } from './row-mapping-name-variant.ts';
import { distinctionsFromColumns, distinctionToColumns, wikidataFromColumns, wikidataToColumns } from './row-mapping-person.ts';
import { listed, member, withoutNulls } from './row-values.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const speakerInclude = {
  variants: inOrder,
  offices: inOrder,
  countries: inOrder,
  members: inOrder,
  distinctFrom: inOrder,
} as const satisfies Prisma.SpeakerInclude;
export type SpeakerRow = Prisma.SpeakerGetPayload<{ include: typeof speakerInclude }>;

/** `speakers`: every id that is a speaker's, which is how a distinction knows what the other one is. */
export function speakerToRows(speaker: Speaker, speakers: ReadonlySet<string>, rows: ArchiveRows): void {
  const speakerId = speaker.id;
  rows.speaker.push({
    id: speakerId,
    kind: speaker.kind,
    name: speaker.name,
    nameKey: foldName(speaker.name),
    family: speaker.family ?? null,
    given: speaker.given ?? null,
    familyNameFirst: speaker.familyNameFirst ?? null,
    ...wikidataToColumns(speaker.wikidata),
    note: speaker.note ?? null,
  });
  for (const [position, variant] of (speaker.variants ?? []).entries()) rows.speakerVariant.push({ speakerId, position, ...nameVariantToColumns(variant) });
  for (const [position, office] of (speaker.offices ?? []).entries()) officeToRows(office, speakerId, position, rows);
  for (const [position, country] of (speaker.countries ?? []).entries()) rows.speakerCountry.push({ speakerId, position, country });
  for (const [position, memberId] of (speaker.members ?? []).entries()) rows.speakerMember.push({ speakerId, position, memberId });
  for (const [position, id] of (speaker.distinctFrom ?? []).entries())
    rows.speakerDistinction.push({ speakerId, position, ...distinctionToColumns(id, speakers) });
}

/** `officeSources`: read apart, see part-ids. */
export function speakerFromRow(row: SpeakerRow, officeSources: IdsOfPart): Speaker {
  return {
    ...withoutNulls({
      record: 'speaker',
      id: row.id,
      kind: member(SPEAKER_KINDS, row.kind),
      name: row.name,
      family: row.family,
      given: row.given,
      familyNameFirst: row.familyNameFirst,
      wikidata: wikidataFromColumns(row),
      note: row.note,
    }),
    ...listed('variants', row.variants.map(nameVariantFromColumns)),
    ...listed(
      'offices',
      row.offices.map((office) => officeFromRow(office, officeSources(row.id, office.position))),
    ),
    ...listed(
      'members',
      row.members.map(({ memberId }) => memberId),
    ),
    ...listed(
      'countries',
      row.countries.map(({ country }) => country),
    ),
    ...listed('distinctFrom', distinctionsFromColumns(row.distinctFrom)),
  };
}

function officeToRows(office: Office, speakerId: string, position: number, rows: ArchiveRows): void {
  rows.speakerOffice.push({
    speakerId,
    position,
    title: office.title,
    organisation: office.organisation ?? null,
    fromEdtf: office.from ?? null,
    fromEarliest: office.from === undefined ? null : (boundsOf(office.from).earliest ?? OPEN_PAST),
    toEdtf: office.to ?? null,
    toLatest: office.to === undefined ? null : (boundsOf(office.to).latest ?? OPEN_FUTURE),
    certainty: office.certainty,
    note: office.note ?? null,
  });
  for (const [index, sourceId] of (office.sources ?? []).entries())
    rows.speakerOfficeSource.push({ speakerId, officePosition: position, position: index, sourceId });
}

function officeFromRow(row: SpeakerRow['offices'][number], sources: string[]): Office {
  return {
    ...withoutNulls({
      title: row.title,
      organisation: row.organisation,
      from: row.fromEdtf,
      to: row.toEdtf,
      certainty: member(CERTAINTIES, row.certainty),
      note: row.note,
    }),
    ...listed('sources', sources),
  };
}
