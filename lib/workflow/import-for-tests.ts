import { ArchiveError } from '#lib/archive/archive-error.ts';
import { corpusLine } from '#lib/exchange/corpus-for-tests.ts';
import type { Store } from '#lib/store/client.ts';
import { dataVersion } from '#lib/store/data-version.ts';
import type { ArchiveFile } from './archive-files.ts';

/** Lines as the bytes of a file. */
export const bytesOf = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));

/** A corpus file of these lines, each a sound one with these fields. */
export function corpus(...lines: object[]): ArchiveFile {
  return { file: 'talks.jsonl', bytes: bytesOf(...lines.map((line) => corpusLine(line))) };
}

/** Why an import was refused; fails where it was not. */
export async function refusalOf(work: Promise<unknown>): Promise<ArchiveError> {
  const error: unknown = await work.then(
    () => new Error('imported'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ArchiveError)) throw error;
  return error;
}

/** As far as an import could have left something behind. */
export async function tracesIn(store: Store): Promise<{ statements: number; speakers: number; events: number; headers: number; version: number }> {
  return {
    statements: await store.statement.count(),
    speakers: await store.speaker.count(),
    events: await store.event.count(),
    headers: await store.archive.count(),
    version: await dataVersion(store),
  };
}

export const NO_TRACES = { statements: 0, speakers: 0, events: 0, headers: 0, version: 0 };
