-- CreateTable
CREATE TABLE "equivalent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "equivalent_id_filled_check" CHECK ("id" <> ''),
    CONSTRAINT "equivalent_revision_check" CHECK ("revision" >= 1)
);

-- CreateTable
CREATE TABLE "equivalent_way" (
    "equivalent_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "way" TEXT NOT NULL,

    PRIMARY KEY ("equivalent_id", "position"),
    CONSTRAINT "equivalent_way_equivalent_id_fkey" FOREIGN KEY ("equivalent_id") REFERENCES "equivalent" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "equivalent_way_position_check" CHECK ("position" >= 0),
    CONSTRAINT "equivalent_way_way_filled_check" CHECK ("way" <> '')
);

-- CreateIndex
CREATE UNIQUE INDEX "equivalent_way_equivalent_id_way_key" ON "equivalent_way"("equivalent_id", "way");
