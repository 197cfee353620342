-- Snapshots can be built again at any time, so those of the old form are left behind instead of being converted.
UPDATE "published_snapshot" SET "snapshot_hash" = NULL, "published_at" = NULL;
DROP TABLE "snapshot_chunk";
DELETE FROM "snapshot";

-- AlterTable
ALTER TABLE "snapshot" DROP CONSTRAINT "snapshot_size_check";
ALTER TABLE "snapshot" DROP COLUMN "byte_length",
DROP COLUMN "chunk_count",
ADD COLUMN     "manifest" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "statement" ADD COLUMN     "changed_in" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "snapshot_segment" (
    "name" TEXT NOT NULL,
    "files" TEXT NOT NULL,
    "built_from" INTEGER NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "snapshot_segment_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "snapshot_piece" (
    "file_name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "snapshot_piece_pkey" PRIMARY KEY ("file_name","position"),
    CONSTRAINT "snapshot_piece_position_check" CHECK ("position" >= 0)
);

-- CreateIndex
CREATE INDEX "statement_changed_in_idx" ON "statement"("changed_in");
