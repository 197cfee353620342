-- CreateTable
CREATE TABLE "equivalent" (
    "id" TEXT NOT NULL,
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "equivalent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "equivalent_way" (
    "equivalent_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "way" TEXT NOT NULL,

    CONSTRAINT "equivalent_way_pkey" PRIMARY KEY ("equivalent_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "equivalent_way_equivalent_id_way_key" ON "equivalent_way"("equivalent_id", "way");

-- AddForeignKey
ALTER TABLE "equivalent_way" ADD CONSTRAINT "equivalent_way_equivalent_id_fkey" FOREIGN KEY ("equivalent_id") REFERENCES "equivalent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a model cannot say.
ALTER TABLE "equivalent"
    ADD CONSTRAINT "equivalent_id_filled_check" CHECK ("id" <> ''),
    ADD CONSTRAINT "equivalent_revision_check" CHECK ("revision" >= 1);

ALTER TABLE "equivalent_way"
    ADD CONSTRAINT "equivalent_way_position_check" CHECK ("position" >= 0),
    ADD CONSTRAINT "equivalent_way_way_filled_check" CHECK ("way" <> '');
