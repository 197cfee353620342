-- Snapshots can be built again at any time, so those of the old form are left behind instead of being converted.
UPDATE "published_snapshot" SET "snapshot_hash" = NULL, "published_at" = NULL;
DROP TABLE "snapshot_chunk";
DROP TABLE "snapshot";

-- CreateTable
CREATE TABLE "snapshot" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "manifest" TEXT NOT NULL,
    "built_from" INTEGER NOT NULL,
    "built_by" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    CONSTRAINT "snapshot_hash_check" CHECK (length("hash") = 64)
);

-- CreateTable
CREATE TABLE "snapshot_segment" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "files" TEXT NOT NULL,
    "built_from" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "snapshot_piece" (
    "file_name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("file_name", "position"),
    CONSTRAINT "snapshot_piece_position_check" CHECK ("position" >= 0)
);

-- AlterTable
ALTER TABLE "statement" ADD COLUMN "changed_in" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "statement_changed_in_idx" ON "statement"("changed_in");
