-- Made by Prisma's schema engine from prisma/models, then extended by hand: the CHECK constraints at the end, and the rows at the end.

-- CreateTable
CREATE TABLE "archive" (
    "id" TEXT NOT NULL DEFAULT 'archive',
    "format" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "main_source_id" TEXT,
    "rights" TEXT,
    "note" TEXT,

    CONSTRAINT "archive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_version" (
    "id" TEXT NOT NULL DEFAULT 'data',
    "number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "data_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published_snapshot" (
    "id" TEXT NOT NULL DEFAULT 'published',
    "snapshot_hash" TEXT,
    "published_at" TIMESTAMP(3),

    CONSTRAINT "published_snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publish_lock" (
    "id" TEXT NOT NULL DEFAULT 'publish',
    "holder" TEXT,
    "expires_at" TIMESTAMP(3),

    CONSTRAINT "publish_lock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "hash" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "chunk_count" INTEGER NOT NULL,
    "built_from" INTEGER NOT NULL,
    "built_by" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "snapshot_chunk" (
    "snapshot_hash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "snapshot_chunk_pkey" PRIMARY KEY ("snapshot_hash","position")
);

-- CreateTable
CREATE TABLE "stage" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "manner" TEXT NOT NULL,
    "name" TEXT,
    "what" TEXT,
    "source_id" TEXT,
    "event_id" TEXT,
    "locator_label" TEXT,
    "locator_value" TEXT,
    "locator_numbered" BOOLEAN,
    "locator_start" INTEGER,
    "locator_end" INTEGER,
    "locator_line" INTEGER,
    "date_edtf" TEXT,
    "date_earliest" TEXT,
    "date_latest" TEXT,
    "date_precision" TEXT,
    "date_certainty" TEXT,
    "date_extent" TEXT,
    "date_wording" TEXT,
    "date_note" TEXT,
    "language" TEXT,
    "seen" TEXT,
    "note" TEXT,

    CONSTRAINT "stage_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "stage_speaker" (
    "statement_id" TEXT NOT NULL,
    "stage_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "speaker_id" TEXT NOT NULL,

    CONSTRAINT "stage_speaker_pkey" PRIMARY KEY ("statement_id","stage_position","position")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "short_name" TEXT,
    "date_edtf" TEXT NOT NULL,
    "date_earliest" TEXT NOT NULL,
    "date_latest" TEXT NOT NULL,
    "date_precision" TEXT NOT NULL,
    "date_certainty" TEXT NOT NULL,
    "date_extent" TEXT,
    "date_wording" TEXT,
    "date_note" TEXT,
    "place" TEXT,
    "certainty" TEXT NOT NULL,
    "publication" JSONB,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_source" (
    "event_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "event_source_pkey" PRIMARY KEY ("event_id","position")
);

-- CreateTable
CREATE TABLE "statement_relation" (
    "from_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "statement_relation_pkey" PRIMARY KEY ("from_id","position")
);

-- CreateTable
CREATE TABLE "statement_check" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "statement_check_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "check_source" (
    "statement_id" TEXT NOT NULL,
    "check_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "check_source_pkey" PRIMARY KEY ("statement_id","check_position","position")
);

-- CreateTable
CREATE TABLE "statement_variant" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT,
    "role" TEXT NOT NULL,
    "by" TEXT,
    "note" TEXT,

    CONSTRAINT "statement_variant_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "statement_variant_source" (
    "statement_id" TEXT NOT NULL,
    "variant_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "statement_variant_source_pkey" PRIMARY KEY ("statement_id","variant_position","position")
);

-- CreateTable
CREATE TABLE "mentioned" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "office" TEXT,
    "wikidata_id" TEXT,
    "wikidata_certainty" TEXT,
    "wikidata_note" TEXT,
    "source_id" TEXT,
    "paragraph" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mentioned_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentioned_variant" (
    "mentioned_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "language" TEXT,
    "form" TEXT,
    "certainty" TEXT,
    "note" TEXT,

    CONSTRAINT "mentioned_variant_pkey" PRIMARY KEY ("mentioned_id","position")
);

-- CreateTable
CREATE TABLE "mentioned_distinction" (
    "mentioned_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "other_speaker_id" TEXT,
    "other_mentioned_id" TEXT,

    CONSTRAINT "mentioned_distinction_pkey" PRIMARY KEY ("mentioned_id","position")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "medium" TEXT NOT NULL,
    "csl" JSONB NOT NULL,
    "title_key" TEXT NOT NULL,
    "published_edtf" TEXT,
    "published_earliest" TEXT,
    "published_latest" TEXT,
    "published_precision" TEXT,
    "published_certainty" TEXT,
    "published_extent" TEXT,
    "published_wording" TEXT,
    "published_note" TEXT,
    "language" TEXT,
    "seen" TEXT NOT NULL,
    "rights" TEXT NOT NULL,
    "extent_characters" INTEGER,
    "extent_paragraphs" INTEGER,
    "extent_rule" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "family" TEXT,
    "given" TEXT,
    "family_name_first" BOOLEAN,
    "wikidata_id" TEXT,
    "wikidata_certainty" TEXT,
    "wikidata_note" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_variant" (
    "speaker_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "language" TEXT,
    "form" TEXT,
    "certainty" TEXT,
    "note" TEXT,

    CONSTRAINT "speaker_variant_pkey" PRIMARY KEY ("speaker_id","position")
);

-- CreateTable
CREATE TABLE "speaker_office" (
    "speaker_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "organisation" TEXT,
    "from_edtf" TEXT,
    "from_earliest" TEXT,
    "to_edtf" TEXT,
    "to_latest" TEXT,
    "certainty" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "speaker_office_pkey" PRIMARY KEY ("speaker_id","position")
);

-- CreateTable
CREATE TABLE "speaker_office_source" (
    "speaker_id" TEXT NOT NULL,
    "office_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "speaker_office_source_pkey" PRIMARY KEY ("speaker_id","office_position","position")
);

-- CreateTable
CREATE TABLE "speaker_country" (
    "speaker_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "country" TEXT NOT NULL,

    CONSTRAINT "speaker_country_pkey" PRIMARY KEY ("speaker_id","position")
);

-- CreateTable
CREATE TABLE "speaker_member" (
    "speaker_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "member_id" TEXT NOT NULL,

    CONSTRAINT "speaker_member_pkey" PRIMARY KEY ("speaker_id","position")
);

-- CreateTable
CREATE TABLE "speaker_distinction" (
    "speaker_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "other_speaker_id" TEXT,
    "other_mentioned_id" TEXT,

    CONSTRAINT "speaker_distinction_pkey" PRIMARY KEY ("speaker_id","position")
);

-- CreateTable
CREATE TABLE "statement" (
    "id" TEXT NOT NULL,
    "id_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subkind" TEXT,
    "text" TEXT,
    "language" TEXT,
    "summary" TEXT,
    "said_edtf" TEXT,
    "said_earliest" TEXT,
    "said_latest" TEXT,
    "said_precision" TEXT,
    "said_certainty" TEXT,
    "said_extent" TEXT,
    "said_wording" TEXT,
    "said_note" TEXT,
    "place" TEXT,
    "event_id" TEXT,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_summary_quote" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "statement_summary_quote_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "statement_speaker" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "speaker_id" TEXT NOT NULL,
    "wording" TEXT,
    "named_in_source" BOOLEAN NOT NULL,
    "office" TEXT,
    "note" TEXT,

    CONSTRAINT "statement_speaker_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "identification" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "of_id" TEXT NOT NULL,
    "as_id" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "identification_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "identification_source" (
    "statement_id" TEXT NOT NULL,
    "identification_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "identification_source_pkey" PRIMARY KEY ("statement_id","identification_position","position")
);

-- CreateTable
CREATE TABLE "statement_spoken_of" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "edtf" TEXT,
    "edtf_earliest" TEXT,
    "edtf_latest" TEXT,
    "edtf_precision" TEXT,
    "event_id" TEXT,
    "wording" TEXT,
    "note" TEXT,

    CONSTRAINT "statement_spoken_of_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "statement_topic" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "topic_id" TEXT NOT NULL,

    CONSTRAINT "statement_topic_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "caution" (
    "statement_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lead" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "caution_pkey" PRIMARY KEY ("statement_id","position")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "label_key" TEXT NOT NULL,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "stage_source_id_idx" ON "stage"("source_id");

-- CreateIndex
CREATE INDEX "stage_event_id_idx" ON "stage"("event_id");

-- CreateIndex
CREATE INDEX "stage_speaker_speaker_id_idx" ON "stage_speaker"("speaker_id");

-- CreateIndex
CREATE UNIQUE INDEX "stage_speaker_statement_id_stage_position_speaker_id_key" ON "stage_speaker"("statement_id", "stage_position", "speaker_id");

-- CreateIndex
CREATE INDEX "event_date_earliest_idx" ON "event"("date_earliest");

-- CreateIndex
CREATE INDEX "event_name_key_idx" ON "event"("name_key");

-- CreateIndex
CREATE INDEX "event_source_source_id_idx" ON "event_source"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_source_event_id_source_id_key" ON "event_source"("event_id", "source_id");

-- CreateIndex
CREATE INDEX "statement_relation_to_id_idx" ON "statement_relation"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_relation_from_id_type_to_id_key" ON "statement_relation"("from_id", "type", "to_id");

-- CreateIndex
CREATE INDEX "check_source_source_id_idx" ON "check_source"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "check_source_statement_id_check_position_source_id_key" ON "check_source"("statement_id", "check_position", "source_id");

-- CreateIndex
CREATE INDEX "statement_variant_source_source_id_idx" ON "statement_variant_source"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_variant_source_statement_id_variant_position_sour_key" ON "statement_variant_source"("statement_id", "variant_position", "source_id");

-- CreateIndex
CREATE INDEX "mentioned_name_key_idx" ON "mentioned"("name_key");

-- CreateIndex
CREATE INDEX "mentioned_source_id_idx" ON "mentioned"("source_id");

-- CreateIndex
CREATE INDEX "mentioned_variant_name_key_idx" ON "mentioned_variant"("name_key");

-- CreateIndex
CREATE INDEX "mentioned_distinction_other_speaker_id_idx" ON "mentioned_distinction"("other_speaker_id");

-- CreateIndex
CREATE INDEX "mentioned_distinction_other_mentioned_id_idx" ON "mentioned_distinction"("other_mentioned_id");

-- CreateIndex
CREATE UNIQUE INDEX "mentioned_distinction_mentioned_id_other_speaker_id_key" ON "mentioned_distinction"("mentioned_id", "other_speaker_id");

-- CreateIndex
CREATE UNIQUE INDEX "mentioned_distinction_mentioned_id_other_mentioned_id_key" ON "mentioned_distinction"("mentioned_id", "other_mentioned_id");

-- CreateIndex
CREATE INDEX "source_title_key_idx" ON "source"("title_key");

-- CreateIndex
CREATE INDEX "speaker_name_key_idx" ON "speaker"("name_key");

-- CreateIndex
CREATE INDEX "speaker_variant_name_key_idx" ON "speaker_variant"("name_key");

-- CreateIndex
CREATE INDEX "speaker_office_source_source_id_idx" ON "speaker_office_source"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_office_source_speaker_id_office_position_source_id_key" ON "speaker_office_source"("speaker_id", "office_position", "source_id");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_country_speaker_id_country_key" ON "speaker_country"("speaker_id", "country");

-- CreateIndex
CREATE INDEX "speaker_member_member_id_idx" ON "speaker_member"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_member_speaker_id_member_id_key" ON "speaker_member"("speaker_id", "member_id");

-- CreateIndex
CREATE INDEX "speaker_distinction_other_speaker_id_idx" ON "speaker_distinction"("other_speaker_id");

-- CreateIndex
CREATE INDEX "speaker_distinction_other_mentioned_id_idx" ON "speaker_distinction"("other_mentioned_id");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_distinction_speaker_id_other_speaker_id_key" ON "speaker_distinction"("speaker_id", "other_speaker_id");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_distinction_speaker_id_other_mentioned_id_key" ON "speaker_distinction"("speaker_id", "other_mentioned_id");

-- CreateIndex
CREATE INDEX "statement_said_earliest_said_latest_id_key_idx" ON "statement"("said_earliest", "said_latest", "id_key");

-- CreateIndex
CREATE INDEX "statement_said_latest_idx" ON "statement"("said_latest");

-- CreateIndex
CREATE INDEX "statement_event_id_said_earliest_id_key_idx" ON "statement"("event_id", "said_earliest", "id_key");

-- CreateIndex
CREATE INDEX "statement_kind_idx" ON "statement"("kind");

-- CreateIndex
CREATE INDEX "statement_speaker_speaker_id_idx" ON "statement_speaker"("speaker_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_speaker_statement_id_speaker_id_key" ON "statement_speaker"("statement_id", "speaker_id");

-- CreateIndex
CREATE INDEX "identification_as_id_idx" ON "identification"("as_id");

-- CreateIndex
CREATE UNIQUE INDEX "identification_statement_id_of_id_as_id_key" ON "identification"("statement_id", "of_id", "as_id");

-- CreateIndex
CREATE INDEX "identification_source_source_id_idx" ON "identification_source"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "identification_source_statement_id_identification_position__key" ON "identification_source"("statement_id", "identification_position", "source_id");

-- CreateIndex
CREATE INDEX "statement_spoken_of_event_id_idx" ON "statement_spoken_of"("event_id");

-- CreateIndex
CREATE INDEX "statement_topic_topic_id_idx" ON "statement_topic"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "statement_topic_statement_id_topic_id_key" ON "statement_topic"("statement_id", "topic_id");

-- CreateIndex
CREATE INDEX "topic_label_key_idx" ON "topic"("label_key");

-- AddForeignKey
ALTER TABLE "archive" ADD CONSTRAINT "archive_main_source_id_fkey" FOREIGN KEY ("main_source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_snapshot" ADD CONSTRAINT "published_snapshot_snapshot_hash_fkey" FOREIGN KEY ("snapshot_hash") REFERENCES "snapshot"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot_chunk" ADD CONSTRAINT "snapshot_chunk_snapshot_hash_fkey" FOREIGN KEY ("snapshot_hash") REFERENCES "snapshot"("hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage" ADD CONSTRAINT "stage_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage" ADD CONSTRAINT "stage_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage" ADD CONSTRAINT "stage_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_speaker" ADD CONSTRAINT "stage_speaker_statement_id_stage_position_fkey" FOREIGN KEY ("statement_id", "stage_position") REFERENCES "stage"("statement_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stage_speaker" ADD CONSTRAINT "stage_speaker_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_source" ADD CONSTRAINT "event_source_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_source" ADD CONSTRAINT "event_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_relation" ADD CONSTRAINT "statement_relation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_relation" ADD CONSTRAINT "statement_relation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_check" ADD CONSTRAINT "statement_check_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_source" ADD CONSTRAINT "check_source_statement_id_check_position_fkey" FOREIGN KEY ("statement_id", "check_position") REFERENCES "statement_check"("statement_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_source" ADD CONSTRAINT "check_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_variant" ADD CONSTRAINT "statement_variant_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_variant_source" ADD CONSTRAINT "statement_variant_source_statement_id_variant_position_fkey" FOREIGN KEY ("statement_id", "variant_position") REFERENCES "statement_variant"("statement_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_variant_source" ADD CONSTRAINT "statement_variant_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentioned" ADD CONSTRAINT "mentioned_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentioned_variant" ADD CONSTRAINT "mentioned_variant_mentioned_id_fkey" FOREIGN KEY ("mentioned_id") REFERENCES "mentioned"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentioned_distinction" ADD CONSTRAINT "mentioned_distinction_mentioned_id_fkey" FOREIGN KEY ("mentioned_id") REFERENCES "mentioned"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentioned_distinction" ADD CONSTRAINT "mentioned_distinction_other_speaker_id_fkey" FOREIGN KEY ("other_speaker_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentioned_distinction" ADD CONSTRAINT "mentioned_distinction_other_mentioned_id_fkey" FOREIGN KEY ("other_mentioned_id") REFERENCES "mentioned"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_variant" ADD CONSTRAINT "speaker_variant_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_office" ADD CONSTRAINT "speaker_office_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_office_source" ADD CONSTRAINT "speaker_office_source_speaker_id_office_position_fkey" FOREIGN KEY ("speaker_id", "office_position") REFERENCES "speaker_office"("speaker_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_office_source" ADD CONSTRAINT "speaker_office_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_country" ADD CONSTRAINT "speaker_country_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_member" ADD CONSTRAINT "speaker_member_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_member" ADD CONSTRAINT "speaker_member_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_distinction" ADD CONSTRAINT "speaker_distinction_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_distinction" ADD CONSTRAINT "speaker_distinction_other_speaker_id_fkey" FOREIGN KEY ("other_speaker_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_distinction" ADD CONSTRAINT "speaker_distinction_other_mentioned_id_fkey" FOREIGN KEY ("other_mentioned_id") REFERENCES "mentioned"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_summary_quote" ADD CONSTRAINT "statement_summary_quote_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_speaker" ADD CONSTRAINT "statement_speaker_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_speaker" ADD CONSTRAINT "statement_speaker_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identification" ADD CONSTRAINT "identification_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identification" ADD CONSTRAINT "identification_statement_id_of_id_fkey" FOREIGN KEY ("statement_id", "of_id") REFERENCES "statement_speaker"("statement_id", "speaker_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identification" ADD CONSTRAINT "identification_as_id_fkey" FOREIGN KEY ("as_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identification_source" ADD CONSTRAINT "identification_source_statement_id_identification_position_fkey" FOREIGN KEY ("statement_id", "identification_position") REFERENCES "identification"("statement_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identification_source" ADD CONSTRAINT "identification_source_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_spoken_of" ADD CONSTRAINT "statement_spoken_of_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_spoken_of" ADD CONSTRAINT "statement_spoken_of_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_topic" ADD CONSTRAINT "statement_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caution" ADD CONSTRAINT "caution_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the models cannot say
ALTER TABLE "archive"
    ADD CONSTRAINT "archive_id_check" CHECK ("id" = 'archive'),
    ADD CONSTRAINT "archive_title_filled_check" CHECK ("title" <> '');
ALTER TABLE "data_version"
    ADD CONSTRAINT "data_version_id_check" CHECK ("id" = 'data');
ALTER TABLE "published_snapshot"
    ADD CONSTRAINT "published_snapshot_id_check" CHECK ("id" = 'published'),
    ADD CONSTRAINT "published_snapshot_whole_check" CHECK (("snapshot_hash" IS NULL) = ("published_at" IS NULL));
ALTER TABLE "publish_lock"
    ADD CONSTRAINT "publish_lock_id_check" CHECK ("id" = 'publish'),
    ADD CONSTRAINT "publish_lock_whole_check" CHECK (("holder" IS NULL) = ("expires_at" IS NULL));
ALTER TABLE "snapshot"
    ADD CONSTRAINT "snapshot_hash_check" CHECK (length("hash") = 64),
    ADD CONSTRAINT "snapshot_size_check" CHECK ("byte_length" > 0 AND "chunk_count" > 0);
ALTER TABLE "snapshot_chunk"
    ADD CONSTRAINT "snapshot_chunk_position_check" CHECK ("position" >= 0);
ALTER TABLE "topic"
    ADD CONSTRAINT "topic_id_filled_check" CHECK ("id" <> ''),
    ADD CONSTRAINT "topic_label_filled_check" CHECK ("label" <> ''),
    ADD CONSTRAINT "topic_revision_check" CHECK ("revision" >= 1);
ALTER TABLE "source"
    ADD CONSTRAINT "source_id_filled_check" CHECK ("id" <> ''),
    ADD CONSTRAINT "source_medium_filled_check" CHECK ("medium" <> ''),
    ADD CONSTRAINT "source_rights_filled_check" CHECK ("rights" <> ''),
    ADD CONSTRAINT "source_seen_check" CHECK ("seen" IN ('in-full', 'in-part', 'opening-only', 'not-seen')),
    ADD CONSTRAINT "source_published_whole_check" CHECK (("published_edtf" IS NULL) = ("published_earliest" IS NULL) AND ("published_edtf" IS NULL) = ("published_latest" IS NULL) AND ("published_edtf" IS NULL) = ("published_precision" IS NULL) AND ("published_edtf" IS NULL) = ("published_certainty" IS NULL)),
    ADD CONSTRAINT "source_published_days_check" CHECK (length("published_earliest") = 10 AND length("published_latest") = 10 AND "published_earliest" <= "published_latest"),
    ADD CONSTRAINT "source_published_precision_check" CHECK ("published_precision" IN ('day', 'month', 'year', 'decade', 'interval')),
    ADD CONSTRAINT "source_published_certainty_check" CHECK ("published_certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable')),
    ADD CONSTRAINT "source_published_extent_check" CHECK ("published_extent" IN ('throughout', 'within')),
    ADD CONSTRAINT "source_published_remarks_check" CHECK ("published_edtf" IS NOT NULL OR ("published_extent" IS NULL AND "published_wording" IS NULL AND "published_note" IS NULL)),
    ADD CONSTRAINT "source_extent_check" CHECK ("extent_characters" > 0 AND "extent_paragraphs" > 0),
    ADD CONSTRAINT "source_revision_check" CHECK ("revision" >= 1);
ALTER TABLE "event"
    ADD CONSTRAINT "event_id_filled_check" CHECK ("id" <> ''),
    ADD CONSTRAINT "event_name_filled_check" CHECK ("name" <> ''),
    ADD CONSTRAINT "event_type_check" CHECK ("type" IN ('speech', 'session', 'press-conference', 'interview', 'hearing', 'summit', 'talks', 'visit', 'report', 'publication', 'exercise', 'test', 'other')),
    ADD CONSTRAINT "event_certainty_check" CHECK ("certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable')),
    ADD CONSTRAINT "event_date_whole_check" CHECK (("date_edtf" IS NULL) = ("date_earliest" IS NULL) AND ("date_edtf" IS NULL) = ("date_latest" IS NULL) AND ("date_edtf" IS NULL) = ("date_precision" IS NULL) AND ("date_edtf" IS NULL) = ("date_certainty" IS NULL)),
    ADD CONSTRAINT "event_date_days_check" CHECK (length("date_earliest") = 10 AND length("date_latest") = 10 AND "date_earliest" <= "date_latest"),
    ADD CONSTRAINT "event_date_precision_check" CHECK ("date_precision" IN ('day', 'month', 'year', 'decade', 'interval')),
    ADD CONSTRAINT "event_date_certainty_check" CHECK ("date_certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable')),
    ADD CONSTRAINT "event_date_extent_check" CHECK ("date_extent" IN ('throughout', 'within')),
    ADD CONSTRAINT "event_date_remarks_check" CHECK ("date_edtf" IS NOT NULL OR ("date_extent" IS NULL AND "date_wording" IS NULL AND "date_note" IS NULL)),
    ADD CONSTRAINT "event_revision_check" CHECK ("revision" >= 1);
ALTER TABLE "event_source"
    ADD CONSTRAINT "event_source_position_check" CHECK ("position" >= 0);
ALTER TABLE "speaker"
    ADD CONSTRAINT "speaker_id_filled_check" CHECK ("id" <> ''),
    ADD CONSTRAINT "speaker_name_filled_check" CHECK ("name" <> ''),
    ADD CONSTRAINT "speaker_kind_check" CHECK ("kind" IN ('person', 'body', 'joint', 'unnamed')),
    ADD CONSTRAINT "speaker_wikidata_whole_check" CHECK (("wikidata_id" IS NULL) = ("wikidata_certainty" IS NULL) AND ("wikidata_id" IS NOT NULL OR "wikidata_note" IS NULL)),
    ADD CONSTRAINT "speaker_wikidata_certainty_check" CHECK ("wikidata_certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable')),
    ADD CONSTRAINT "speaker_revision_check" CHECK ("revision" >= 1);
ALTER TABLE "mentioned"
    ADD CONSTRAINT "mentioned_wikidata_whole_check" CHECK (("wikidata_id" IS NULL) = ("wikidata_certainty" IS NULL) AND ("wikidata_id" IS NOT NULL OR "wikidata_note" IS NULL)),
    ADD CONSTRAINT "mentioned_wikidata_certainty_check" CHECK ("wikidata_certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable')),
    ADD CONSTRAINT "mentioned_id_filled_check" CHECK ("id" <> ''),
    ADD CONSTRAINT "mentioned_name_filled_check" CHECK ("name" <> ''),
    ADD CONSTRAINT "mentioned_revision_check" CHECK ("revision" >= 1);
ALTER TABLE "speaker_variant"
    ADD CONSTRAINT "speaker_variant_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "speaker_variant_name_filled_check" CHECK ("name" <> ''),
    ADD CONSTRAINT "speaker_variant_certainty_check" CHECK ("certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable'));
ALTER TABLE "mentioned_variant"
    ADD CONSTRAINT "mentioned_variant_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "mentioned_variant_name_filled_check" CHECK ("name" <> ''),
    ADD CONSTRAINT "mentioned_variant_certainty_check" CHECK ("certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable'));
ALTER TABLE "speaker_office"
    ADD CONSTRAINT "speaker_office_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "speaker_office_title_filled_check" CHECK ("title" <> ''),
    ADD CONSTRAINT "speaker_office_certainty_check" CHECK ("certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable')),
    ADD CONSTRAINT "speaker_office_from_whole_check" CHECK (("from_edtf" IS NULL) = ("from_earliest" IS NULL)),
    ADD CONSTRAINT "speaker_office_to_whole_check" CHECK (("to_edtf" IS NULL) = ("to_latest" IS NULL)),
    ADD CONSTRAINT "speaker_office_days_check" CHECK (length("from_earliest") = 10 AND length("to_latest") = 10);
ALTER TABLE "speaker_office_source"
    ADD CONSTRAINT "speaker_office_source_position_check" CHECK ("position" >= 0);
ALTER TABLE "speaker_country"
    ADD CONSTRAINT "speaker_country_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "speaker_country_country_check" CHECK (length("country") = 2);
ALTER TABLE "speaker_member"
    ADD CONSTRAINT "speaker_member_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "speaker_member_other_check" CHECK ("member_id" <> "speaker_id");
ALTER TABLE "speaker_distinction"
    ADD CONSTRAINT "speaker_distinction_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "speaker_distinction_one_check" CHECK (("other_speaker_id" IS NULL) <> ("other_mentioned_id" IS NULL)),
    ADD CONSTRAINT "speaker_distinction_other_check" CHECK ("other_speaker_id" <> "speaker_id");
ALTER TABLE "mentioned_distinction"
    ADD CONSTRAINT "mentioned_distinction_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "mentioned_distinction_one_check" CHECK (("other_speaker_id" IS NULL) <> ("other_mentioned_id" IS NULL)),
    ADD CONSTRAINT "mentioned_distinction_other_check" CHECK ("other_mentioned_id" <> "mentioned_id");
ALTER TABLE "statement"
    ADD CONSTRAINT "statement_id_filled_check" CHECK ("id" <> ''),
    ADD CONSTRAINT "statement_kind_check" CHECK ("kind" IN ('direct', 'reported', 'paraphrase', 'mention', 'authorial', 'absence')),
    ADD CONSTRAINT "statement_words_check" CHECK ("text" IS NOT NULL OR "summary" IS NOT NULL),
    ADD CONSTRAINT "statement_words_filled_check" CHECK ("text" <> '' AND "summary" <> ''),
    ADD CONSTRAINT "statement_language_check" CHECK ("text" IS NULL OR "language" IS NOT NULL),
    ADD CONSTRAINT "statement_no_words_check" CHECK ("text" IS NULL OR "kind" NOT IN ('mention', 'absence')),
    ADD CONSTRAINT "statement_said_whole_check" CHECK (("said_edtf" IS NULL) = ("said_earliest" IS NULL) AND ("said_edtf" IS NULL) = ("said_latest" IS NULL) AND ("said_edtf" IS NULL) = ("said_precision" IS NULL) AND ("said_edtf" IS NULL) = ("said_certainty" IS NULL)),
    ADD CONSTRAINT "statement_said_days_check" CHECK (length("said_earliest") = 10 AND length("said_latest") = 10 AND "said_earliest" <= "said_latest"),
    ADD CONSTRAINT "statement_said_precision_check" CHECK ("said_precision" IN ('day', 'month', 'year', 'decade', 'interval')),
    ADD CONSTRAINT "statement_said_certainty_check" CHECK ("said_certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable')),
    ADD CONSTRAINT "statement_said_extent_check" CHECK ("said_extent" IN ('throughout', 'within')),
    ADD CONSTRAINT "statement_said_remarks_check" CHECK ("said_edtf" IS NOT NULL OR ("said_extent" IS NULL AND "said_wording" IS NULL AND "said_note" IS NULL)),
    ADD CONSTRAINT "statement_revision_check" CHECK ("revision" >= 1);
ALTER TABLE "statement_summary_quote"
    ADD CONSTRAINT "statement_summary_quote_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "statement_summary_quote_text_filled_check" CHECK ("text" <> '');
ALTER TABLE "statement_speaker"
    ADD CONSTRAINT "statement_speaker_position_check" CHECK ("position" >= 0);
ALTER TABLE "identification"
    ADD CONSTRAINT "identification_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "identification_confidence_check" CHECK ("confidence" IN ('certain', 'probable', 'possible')),
    ADD CONSTRAINT "identification_basis_filled_check" CHECK ("basis" <> '');
ALTER TABLE "identification_source"
    ADD CONSTRAINT "identification_source_position_check" CHECK ("position" >= 0);
ALTER TABLE "statement_spoken_of"
    ADD CONSTRAINT "statement_spoken_of_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "statement_spoken_of_subject_check" CHECK ("edtf" IS NOT NULL OR "event_id" IS NOT NULL),
    ADD CONSTRAINT "statement_spoken_of_edtf_whole_check" CHECK (("edtf" IS NULL) = ("edtf_earliest" IS NULL) AND ("edtf" IS NULL) = ("edtf_latest" IS NULL) AND ("edtf" IS NULL) = ("edtf_precision" IS NULL)),
    ADD CONSTRAINT "statement_spoken_of_edtf_days_check" CHECK (length("edtf_earliest") = 10 AND length("edtf_latest") = 10 AND "edtf_earliest" <= "edtf_latest"),
    ADD CONSTRAINT "statement_spoken_of_edtf_precision_check" CHECK ("edtf_precision" IN ('day', 'month', 'year', 'decade', 'interval'));
ALTER TABLE "statement_topic"
    ADD CONSTRAINT "statement_topic_position_check" CHECK ("position" >= 0);
ALTER TABLE "caution"
    ADD CONSTRAINT "caution_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "caution_text_filled_check" CHECK ("text" <> '');
ALTER TABLE "stage"
    ADD CONSTRAINT "stage_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "stage_form_check" CHECK ("form" IN ('utterance', 'event-text', 'document')),
    ADD CONSTRAINT "stage_manner_check" CHECK ("manner" IN ('own-words', 'quotation', 'indirect', 'translation', 'read-out', 'told', 'report', 'paraphrase', 'interpretation', 'mention')),
    ADD CONSTRAINT "stage_event_text_check" CHECK ("form" <> 'event-text' OR "event_id" IS NOT NULL OR "source_id" IS NOT NULL),
    ADD CONSTRAINT "stage_locator_label_check" CHECK ("locator_label" IN ('page', 'paragraph', 'section', 'chapter', 'line', 'timestamp')),
    ADD CONSTRAINT "stage_locator_whole_check" CHECK (("locator_label" IS NULL) = ("locator_value" IS NULL) AND ("locator_label" IS NULL) = ("locator_numbered" IS NULL)),
    ADD CONSTRAINT "stage_locator_remarks_check" CHECK ("locator_label" IS NOT NULL OR ("locator_start" IS NULL AND "locator_end" IS NULL AND "locator_line" IS NULL)),
    ADD CONSTRAINT "stage_locator_characters_check" CHECK (("locator_start" IS NULL) = ("locator_end" IS NULL)),
    ADD CONSTRAINT "stage_locator_numbers_check" CHECK ("locator_start" >= 0 AND "locator_end" > 0 AND "locator_line" > 0),
    ADD CONSTRAINT "stage_date_whole_check" CHECK (("date_edtf" IS NULL) = ("date_earliest" IS NULL) AND ("date_edtf" IS NULL) = ("date_latest" IS NULL) AND ("date_edtf" IS NULL) = ("date_precision" IS NULL) AND ("date_edtf" IS NULL) = ("date_certainty" IS NULL)),
    ADD CONSTRAINT "stage_date_days_check" CHECK (length("date_earliest") = 10 AND length("date_latest") = 10 AND "date_earliest" <= "date_latest"),
    ADD CONSTRAINT "stage_date_precision_check" CHECK ("date_precision" IN ('day', 'month', 'year', 'decade', 'interval')),
    ADD CONSTRAINT "stage_date_certainty_check" CHECK ("date_certainty" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable')),
    ADD CONSTRAINT "stage_date_extent_check" CHECK ("date_extent" IN ('throughout', 'within')),
    ADD CONSTRAINT "stage_date_remarks_check" CHECK ("date_edtf" IS NOT NULL OR ("date_extent" IS NULL AND "date_wording" IS NULL AND "date_note" IS NULL)),
    ADD CONSTRAINT "stage_seen_check" CHECK ("seen" IN ('passage', 'part', 'not-seen'));
ALTER TABLE "stage_speaker"
    ADD CONSTRAINT "stage_speaker_position_check" CHECK ("position" >= 0);
ALTER TABLE "statement_relation"
    ADD CONSTRAINT "statement_relation_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "statement_relation_type_check" CHECK ("type" IN ('content-of-mention', 'probable-original', 'original', 'original-wording', 'compatible-remark', 'recorded-account', 'other-witness', 'other-rendering', 'other-content', 'same-passage', 'answer', 'part-of', 'overlaps', 'carries', 'continues', 'introduces', 'comments-on')),
    ADD CONSTRAINT "statement_relation_confidence_check" CHECK ("confidence" IN ('certain', 'probable', 'possible')),
    ADD CONSTRAINT "statement_relation_other_check" CHECK ("from_id" <> "to_id");
ALTER TABLE "statement_check"
    ADD CONSTRAINT "statement_check_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "statement_check_field_check" CHECK ("field" IN ('passage', 'words', 'speaker', 'date', 'place')),
    ADD CONSTRAINT "statement_check_result_check" CHECK ("result" IN ('verified', 'partly-verified', 'as-in-source', 'inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown', 'not-applicable'));
ALTER TABLE "check_source"
    ADD CONSTRAINT "check_source_position_check" CHECK ("position" >= 0);
ALTER TABLE "statement_variant"
    ADD CONSTRAINT "statement_variant_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "statement_variant_role_check" CHECK ("role" IN ('original', 'rendering', 'name')),
    ADD CONSTRAINT "statement_variant_text_filled_check" CHECK ("text" <> '');
ALTER TABLE "statement_variant_source"
    ADD CONSTRAINT "statement_variant_source_position_check" CHECK ("position" >= 0);

-- The rows that there is exactly one of
INSERT INTO "data_version" ("id", "number") VALUES ('data', 0);
INSERT INTO "published_snapshot" ("id") VALUES ('published');
INSERT INTO "publish_lock" ("id") VALUES ('publish');
