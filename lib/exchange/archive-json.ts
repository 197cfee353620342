import { type Fault, shortened } from '#lib/archive/archive-error.ts';
import { ARCHIVE_FORMAT, type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { CORPUS_FIELDS, type CorpusLine, corpusLineSchema, isOfCorpus } from './corpus-line.ts';
import { decodeLine, foreignFormat } from './decode-line.ts';
import { jsonFault } from './json-syntax.ts';
import { schemaFaults } from './schema-faults.ts';
import { type Line, LineSplitter, MAX_LINE_BYTES } from './split-lines.ts';
import { PackingFault, type Pieces, unpacked } from './unpack.ts';

/** A record with the line it stands on, from 1. */
export interface ReadRecord {
  line: number;
  record: ArchiveRecord;
}

/** A line of a corpus file with its number, from 1. */
export interface ReadCorpusLine {
  line: number;
  words: CorpusLine;
}

export interface ReadArchive {
  records: ReadRecord[];
  faults: Fault[];
}

/** What was read so far: records of the archive format, or lines of a corpus; a file holds one of the two. */
export interface ReadPart extends ReadArchive {
  corpusLines: ReadCorpusLine[];
}

/**
 * Reads an archive file (JSON Lines, UTF-8, LF or CRLF, a byte order mark tolerated, empty lines skipped).
 * Never throws on input: every fault of every line comes back at once, beside the records that are sound.
 */
export function readArchiveText(bytes: Uint8Array, file: string): ReadArchive {
  const reader = new ImportReader(file);
  reader.push(bytes);
  reader.end();
  const { records, faults } = reader.take();
  return { records, faults };
}

/**
 * Reads a file of either format, packed or not, piece by piece, for files that should not be held in memory. The first line
 * tells the format, the first bytes the packing; its name tells nothing.
 */
export async function* readImport(pieces: Pieces, file: string): AsyncGenerator<ReadPart> {
  const reader = new ImportReader(file);
  try {
    for await (const piece of unpacked(pieces)) {
      reader.push(piece);
      if (reader.refused) break;
      yield reader.take();
    }
    if (!reader.refused) reader.end();
  } catch (error) {
    if (!(error instanceof PackingFault)) throw error;
    reader.breaksOff(error);
  }
  yield reader.take();
}

const HEADER_REMEDY = `Begin the file with {"record":"archive","format":"${ARCHIVE_FORMAT}","title":"…","language":"en"}.`;
const FIELDS_OF_CORPUS = { names: () => CORPUS_FIELDS, otherwise: `Remove it; a line of a corpus holds ${CORPUS_FIELDS.join(', ')}.` };

class ImportReader {
  private readonly file: string;
  private readonly splitter = new LineSplitter();
  /** `refused`: the file is of another kind, and one fault says so. */
  private state: 'before-first' | 'lines' | 'refused' = 'before-first';
  /** Null until the first line that is JSON. */
  private format: 'archive' | 'corpus' | null = null;
  private records: ReadRecord[] = [];
  private corpusLines: ReadCorpusLine[] = [];
  private faults: Fault[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** The rest of the file need not be read. */
  get refused(): boolean {
    return this.state === 'refused';
  }

  push(piece: Uint8Array): void {
    if (this.state === 'refused') return;
    for (const line of this.splitter.push(piece)) this.readLine(line);
  }

  end(): void {
    for (const line of this.splitter.end()) this.readLine(line);
    if (this.state === 'before-first')
      this.faults.push({ code: 'unreadable', message: 'is empty: it holds no record', where: { file: this.file }, remedy: HEADER_REMEDY });
  }

  /** The file cannot be unpacked any further; what was begun of a line is no line. */
  breaksOff({ message, remedy }: PackingFault): void {
    const reached = this.splitter.line;
    this.faults.push({ code: 'unreadable', message, where: { file: this.file, ...(reached === 1 ? {} : { line: reached }) }, remedy });
  }

  /** What has been read since the last time. */
  take(): ReadPart {
    const { records, corpusLines, faults } = this;
    this.records = [];
    this.corpusLines = [];
    this.faults = [];
    return { records, corpusLines, faults };
  }

  private readLine(line: Line): void {
    if (this.state === 'refused') return;
    if (line.bytes === null) {
      this.fault(line, 'too-large', `is longer than ${MAX_LINE_BYTES / 1024 / 1024} MB`, 'Each record stands on a line of its own.');
      this.state = 'lines';
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
      this.state = 'lines';
      return;
    }
    const text = line.number === 1 ? decoded.text.replace(/^\ufeff/, '') : decoded.text;
    if (text.trim() !== '') this.readText(line, text);
  }

  private readText(line: Line, text: string): void {
    const first = this.state === 'before-first';
    this.state = 'lines';
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
    this.format ??= isOfCorpus(value) ? 'corpus' : 'archive';
    if (this.format === 'corpus') this.readCorpusLine(line, value);
    else this.readRecord(line, value, first);
  }

  private readCorpusLine(line: Line, value: unknown): void {
    const parsed = corpusLineSchema.safeParse(value);
    if (parsed.success) this.corpusLines.push({ line: line.number, words: parsed.data });
    else this.faults.push(...schemaFaults(parsed.error, value, { file: this.file, line: line.number }, FIELDS_OF_CORPUS));
  }

  private readRecord(line: Line, value: unknown, first: boolean): void {
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
