import { CERTAINTIES } from '#lib/archive/certainty.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import { member, withoutNulls } from './row-values.ts';

interface WikidataColumns {
  wikidataId: string | null;
  wikidataCertainty: string | null;
  wikidataNote: string | null;
}

/** What speakers and people who are only mentioned have in common. */
export function wikidataToColumns(wikidata: Speaker['wikidata']): WikidataColumns {
  return { wikidataId: wikidata?.id ?? null, wikidataCertainty: wikidata?.certainty ?? null, wikidataNote: wikidata?.note ?? null };
}

export function wikidataFromColumns({ wikidataId, wikidataCertainty, wikidataNote }: WikidataColumns): NonNullable<Speaker['wikidata']> | null {
  if (wikidataId === null || wikidataCertainty === null) return null;
  return withoutNulls({ id: wikidataId, certainty: member(CERTAINTIES, wikidataCertainty), note: wikidataNote });
}

interface DistinctionColumns {
  otherSpeakerId: string | null;
  otherMentionedId: string | null;
}

/** The other one is a speaker if there is a speaker of that id, else somebody only mentioned. */
export function distinctionToColumns(id: string, speakers: ReadonlySet<string>): DistinctionColumns {
  return speakers.has(id) ? { otherSpeakerId: id, otherMentionedId: null } : { otherSpeakerId: null, otherMentionedId: id };
}

export function distinctionsFromColumns(rows: readonly DistinctionColumns[]): string[] {
  return rows.flatMap(({ otherSpeakerId, otherMentionedId }) => otherSpeakerId ?? otherMentionedId ?? []);
}
