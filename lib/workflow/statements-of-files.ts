import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { Statement } from '#lib/archive/statement.ts';
import { type ReadPart, readImport } from '#lib/exchange/archive-json.ts';
import type { CorpusNames } from '#lib/exchange/corpus-names.ts';
import { type ArchiveFile, readFileAnew } from './archive-files.ts';

export interface PlannedStatements {
  files: readonly ArchiveFile[];
  /** What each file was when the plan was made: SHA-256 of its bytes. */
  digests: readonly string[];
  /** Lines of each file whose record is in the archive already. */
  unchangedLines: readonly ReadonlySet<number>[];
  names: CorpusNames;
  length: number;
}

/**
 * The statements that a plan adds, read from the files anew each time they are asked for, so that none is held. Throws an
 * `ArchiveError` where a file is no longer the one that was checked: at the latest at its end, so whoever writes them must be
 * able to take it all back.
 */
export class StatementsOfFiles implements AsyncIterable<Statement> {
  readonly length: number;
  private readonly planned: PlannedStatements;

  constructor(planned: PlannedStatements) {
    this.planned = planned;
    this.length = planned.length;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Statement> {
    if (this.length === 0) return;
    for (const [index, file] of this.planned.files.entries()) {
      const reading = readFileAnew(file);
      const unchanged = this.planned.unchangedLines[index] ?? new Set();
      for await (const part of readImport(reading.pieces, file.file)) {
        if (part.faults.length > 0) throw altered(file);
        for (const { line, statement } of this.statementsOf(part, file)) if (!unchanged.has(line)) yield statement;
      }
      if (reading.digest() !== this.planned.digests[index]) throw altered(file);
    }
  }

  private *statementsOf({ records, corpusLines }: ReadPart, file: ArchiveFile): Generator<{ line: number; statement: Statement }> {
    for (const { line, record } of records) if (record.record === 'statement') yield { line, statement: record };
    for (const { line, words } of corpusLines) {
      const statement = this.planned.names.statementOf(words);
      if (statement === null) throw altered(file);
      yield { line, statement };
    }
  }
}

function altered({ file }: ArchiveFile): ArchiveError {
  return new ArchiveError({
    code: 'unreadable',
    message: 'was altered by somebody else while it was being imported; nothing was written',
    where: { file },
    remedy: 'Wait until it is complete and import it again.',
  });
}
