import { z } from 'zod';
import { ARCHIVE_FORMAT, archiveRecordSchema } from '#lib/archive/archive-file.ts';

/** Where the schema is published, below the address of the archive. */
export const ARCHIVE_SCHEMA_PATH = '/schemas/archive-1.json';

type JsonSchema = z.core.JSONSchema.BaseSchema;
let made: JsonSchema | undefined;

/**
 * JSON Schema (draft 2020-12) of one line of an archive file. Rules that look at several fields at once
 * (a statement needs a text or a summary) are beyond it: an import checks more than this schema can say.
 */
export function archiveJsonSchema(): JsonSchema {
  made ??= {
    ...z.toJSONSchema(archiveRecordSchema, { target: 'draft-2020-12', io: 'input' }),
    $id: ARCHIVE_SCHEMA_PATH,
    title: `One line of an archive file, format ${ARCHIVE_FORMAT}`,
  };
  return made;
}

let names: string[] | undefined;

/** Every name that a field has somewhere in the format. */
export function fieldNames(): readonly string[] {
  names ??= [...namesIn(archiveJsonSchema())];
  return names;
}

function namesIn(schema: unknown): Set<string> {
  const found = new Set<string>();
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) for (const name of Object.keys(value)) found.add(name);
    for (const name of namesIn(value)) found.add(name);
  }
  return found;
}
