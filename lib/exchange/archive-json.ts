import { type Fault, shortened } from '#lib/archive/archive-error.ts';
import { ARCHIVE_FORMAT, type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { decodeLine, foreignFormat } from './decode-line.ts';
import { jsonFault } from './json-syntax.ts';
import { schemaFaults } from './schema-faults.ts';
import { type Line, LineSplitter, MAX_LINE_BYTES } from './split-lines.ts';

/** A record with the line it stands on, from 1. */
export interface ReadRecord {
  line: number;
  record: ArchiveRecord;
}

export interface ReadArchive {
  records: ReadRecord[];
  faults: Fault[];
}

/**
 * Reads an archive file (JSON Lines, UTF-8, LF or CRLF, a byte order mark tolerated, empty lines skipped).
 * Never throws on input: every fault of every line comes back at once, beside the records that are sound.
 */
export function readArchiveText(bytes: Uint8Array, file: string): ReadArchive {
  const reader = new ArchiveReader(file);
  reader.push(bytes);
  reader.end();
  return reader.take();
}

/** The same from a stream, piece by piece, for files that should not be held in memory. */
export async function* readArchiveStream(pieces: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<ReadArchive> {
  const reader = new ArchiveReader(file);
  for await (const piece of pieces) {
    reader.push(piece);
    yield reader.take();
  }
  reader.end();
  yield reader.take();
}

const HEADER_REMEDY = `Begin the file with {"record":"archive","format":"${ARCHIVE_FORMAT}","title":"…","language":"en"}.`;

class ArchiveReader {
  private readonly file: string;
  private readonly splitter = new LineSplitter();
  /** `refused`: the file is of another kind, and one fault says so. */
  private state: 'before-header' | 'records' | 'refused' = 'before-header';
  private records: ReadRecord[] = [];
  private faults: Fault[] = [];

  constructor(file: string) {
    this.file = file;
  }

  push(piece: Uint8Array): void {
    if (this.state === 'refused') return;
    for (const line of this.splitter.push(piece)) this.readLine(line);
  }

  end(): void {
    for (const line of this.splitter.end()) this.readLine(line);
    if (this.state === 'before-header')
      this.faults.push({ code: 'unreadable', message: 'is empty: it holds no record', where: { file: this.file }, remedy: HEADER_REMEDY });
  }

  /** What has been read since the last time. */
  take(): ReadArchive {
    const read = { records: this.records, faults: this.faults };
    this.records = [];
    this.faults = [];
    return read;
  }

  private readLine(line: Line): void {
    if (this.state === 'refused') return;
    if (line.bytes === null) {
      this.fault(line, 'too-large', `is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`, 'Each record stands on a line of its own.');
      this.state = 'records';
      return;
    }
    const foreign = line.number === 1 ? foreignFormat(line.bytes) : null;
    if (foreign !== null) {
      this.faults.push({ code: foreign.code, message: foreign.is, where: { file: this.file }, remedy: foreign.remedy });
      this.state = 'refused';
      return;
    }
    const decoded = decodeLine(line.bytes);
    if ('badByte' in decoded) {
      const byte = `0x${decoded.badByte.toString(16).toUpperCase()}`;
      this.fault(
        line,
        'wrong-encoding',
        `is not UTF-8: byte ${byte} at character ${decoded.column}`,
        'The file is probably Latin-1 or Windows-1252: save it as UTF-8.',
      );
      this.state = 'records';
      return;
    }
    const text = line.number === 1 ? decoded.text.replace(/^\ufeff/, '') : decoded.text;
    if (text.trim() !== '') this.readRecord(line, text);
  }

  private readRecord(line: Line, text: string): void {
    const first = this.state === 'before-header';
    this.state = 'records';
    if (first && text.trimStart().startsWith('[')) {
      this.fault(line, 'not-json', 'begins with a list', 'An archive file holds one record a line (JSON Lines), without brackets or commas around them.');
      this.state = 'refused';
      return;
    }
    const syntax = jsonFault(text);
    if (syntax !== null) {
      this.fault(line, 'not-json', `is not JSON: it ${syntax.message} (column ${syntax.column})`, syntax.remedy);
      return;
    }
    const value: unknown = JSON.parse(text);
    const parsed = archiveRecordSchema.safeParse(value);
    if (!parsed.success) this.faults.push(...schemaFaults(parsed.error, value, { file: this.file, line: line.number }));
    else if (first !== (parsed.data.record === 'archive')) this.misplaced(line, parsed.data);
    else this.records.push({ line: line.number, record: parsed.data });
  }

  /** A header stands on the first line, and only there. */
  private misplaced(line: Line, record: ArchiveRecord): void {
    const found = shortened(record.record);
    const where = { file: this.file, line: line.number, field: 'record' };
    if (record.record === 'archive')
      this.faults.push({ code: 'invalid-record', message: 'is a second header', where, found, remedy: 'Keep one, on the first line.' });
    else {
      this.faults.push({
        code: 'invalid-record',
        message: 'must be "archive": the first line of an archive file is its header',
        where,
        found,
        remedy: HEADER_REMEDY,
      });
      this.records.push({ line: line.number, record });
    }
  }

  private fault(line: Line, code: Fault['code'], message: string, remedy?: string): void {
    this.faults.push({ code, message, where: { file: this.file, line: line.number }, ...(remedy === undefined ? {} : { remedy }) });
  }
}
