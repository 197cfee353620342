import type { Prisma } from '#generated/sqlite/client.ts';

/** The rows of any number of records, one list a table. Filled by the mappings, written by apply-plan in this order. */
export interface ArchiveRows {
  topic: Prisma.TopicCreateManyInput[];
  equivalent: Prisma.EquivalentCreateManyInput[];
  equivalentWay: Prisma.EquivalentWayCreateManyInput[];
  source: Prisma.SourceCreateManyInput[];
  event: Prisma.EventCreateManyInput[];
  eventSource: Prisma.EventSourceCreateManyInput[];
  speaker: Prisma.SpeakerCreateManyInput[];
  speakerVariant: Prisma.SpeakerVariantCreateManyInput[];
  speakerOffice: Prisma.SpeakerOfficeCreateManyInput[];
  speakerOfficeSource: Prisma.SpeakerOfficeSourceCreateManyInput[];
  speakerCountry: Prisma.SpeakerCountryCreateManyInput[];
  speakerMember: Prisma.SpeakerMemberCreateManyInput[];
  mentioned: Prisma.MentionedCreateManyInput[];
  mentionedVariant: Prisma.MentionedVariantCreateManyInput[];
  speakerDistinction: Prisma.SpeakerDistinctionCreateManyInput[];
  mentionedDistinction: Prisma.MentionedDistinctionCreateManyInput[];
  statement: Prisma.StatementCreateManyInput[];
  statementSummaryQuote: Prisma.StatementSummaryQuoteCreateManyInput[];
  statementSpeaker: Prisma.StatementSpeakerCreateManyInput[];
  identification: Prisma.IdentificationCreateManyInput[];
  identificationSource: Prisma.IdentificationSourceCreateManyInput[];
  statementSpokenOf: Prisma.StatementSpokenOfCreateManyInput[];
  stage: Prisma.StageCreateManyInput[];
  stageSpeaker: Prisma.StageSpeakerCreateManyInput[];
  statementTopic: Prisma.StatementTopicCreateManyInput[];
  statementVariant: Prisma.StatementVariantCreateManyInput[];
  statementVariantSource: Prisma.StatementVariantSourceCreateManyInput[];
  check: Prisma.CheckCreateManyInput[];
  checkSource: Prisma.CheckSourceCreateManyInput[];
  caution: Prisma.CautionCreateManyInput[];
  relation: Prisma.RelationCreateManyInput[];
}

export function emptyRows(): ArchiveRows {
  return {
    topic: [],
    equivalent: [],
    equivalentWay: [],
    source: [],
    event: [],
    eventSource: [],
    speaker: [],
    speakerVariant: [],
    speakerOffice: [],
    speakerOfficeSource: [],
    speakerCountry: [],
    speakerMember: [],
    mentioned: [],
    mentionedVariant: [],
    speakerDistinction: [],
    mentionedDistinction: [],
    statement: [],
    statementSummaryQuote: [],
    statementSpeaker: [],
    identification: [],
    identificationSource: [],
    statementSpokenOf: [],
    stage: [],
    stageSpeaker: [],
    statementTopic: [],
    statementVariant: [],
    statementVariantSource: [],
    check: [],
    checkSource: [],
    caution: [],
    relation: [],
  };
}
