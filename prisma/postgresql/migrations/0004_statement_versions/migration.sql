-- CreateTable
CREATE TABLE "statement_version" (
    "statement_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "records" TEXT NOT NULL,
    "replaced_in" INTEGER NOT NULL,
    "replaced_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "statement_version_pkey" PRIMARY KEY ("statement_id","version")
);

-- AddForeignKey
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a model cannot say.
ALTER TABLE "statement_version"
    ADD CONSTRAINT "statement_version_version_check" CHECK ("version" >= 1),
    ADD CONSTRAINT "statement_version_records_filled_check" CHECK ("records" <> ''),
    ADD CONSTRAINT "statement_version_replaced_in_check" CHECK ("replaced_in" >= 1);
