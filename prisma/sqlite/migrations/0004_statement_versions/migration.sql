-- CreateTable
CREATE TABLE "statement_version" (
    "statement_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "records" TEXT NOT NULL,
    "replaced_in" INTEGER NOT NULL,
    "replaced_at" DATETIME NOT NULL,

    PRIMARY KEY ("statement_id", "version"),
    CONSTRAINT "statement_version_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "statement_version_version_check" CHECK ("version" >= 1),
    CONSTRAINT "statement_version_records_filled_check" CHECK ("records" <> ''),
    CONSTRAINT "statement_version_replaced_in_check" CHECK ("replaced_in" >= 1)
);
