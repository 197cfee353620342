import { createHash } from 'node:crypto';
import { type Fault, type Place, shortened } from '#lib/archive/archive-error.ts';
import { ARCHIVE_FORMAT, type ArchiveHeader, type ArchiveRecord, headerSchema, type RecordType } from '#lib/archive/archive-file.ts';
import { canonicalRecord, IDS_AT_ONCE, type ImportPlan, idOf, type PresentRecords } from '#lib/archive/import-plan.ts';
import type { ReadPart, ReadRecord } from './archive-json.ts';
import { CorpusNames } from './corpus-names.ts';
import { FaultList } from './fault-list.ts';
import { OpenReferences } from './missing-references.ts';
import { titleOfFile } from './title-of-file.ts';

/** What an import would add, without its statements: these are read again from the files, each line that is not among the unchanged. */
export interface PlannedImport {
  plan: Omit<ImportPlan, 'statements'>;
  statements: number;
  /** By the place of the file in the import: lines whose record is present already, with the same content. */
  unchangedLines: readonly ReadonlySet<number>[];
  names: CorpusNames;
  /** Everything that speaks against the files, file by file and line by line. */
  faults: Fault[];
}

/** A record that is new to the archive or to be compared with it. */
interface Entry extends ReadRecord {
  /** It follows from other lines and is written in none. */
  made?: true;
}

/**
 * Finds out what importing files would add to what is present, and everything that speaks against it. Writes nothing, and
 * holds no statement: only ids. An id that is present with the same content is unchanged, so importing a file twice is harmless;
 * with other content it is a fault, unless the import was told to replace what differs. The header of an archive
 * is its own and is never replaced. Several files are one import: they may name each other's records.
 */
export class ImportPlanner {
  private readonly present: PresentRecords;
  private readonly plan: PlannedImport['plan'] = { topics: [], equivalents: [], sources: [], events: [], speakers: [], mentioned: [], unchanged: 0 };
  private readonly faults = new FaultList();
  private readonly references = new OpenReferences();
  private readonly names = new CorpusNames();
  /** All ids of the import so far, by type: the line, and the content where a later file may hold the same. */
  private readonly seen = new Map<string, { file: number; line: number; digest: string | null }>();
  /** What statements name, as it is or will be. */
  private readonly named = new Map<string, ArchiveRecord>();
  private readonly unchangedLines: Set<number>[] = [];
  private statements = 0;
  private file = '';
  private everyLineRead = true;
  /** Whether the archive has a header; null while nobody asked. */
  private hasHeader: boolean | null = null;
  private waiting: ReadPart = { records: [], corpusLines: [], faults: [] };
  private readonly several: boolean;
  private readonly replaces: boolean;
  private readonly replaced = new Set<string>();

  /** `several`: more than one file is to come. `replace`: what is present with other content gives way. */
  constructor(present: PresentRecords, { several = false, replace = false }: { several?: boolean; replace?: boolean } = {}) {
    this.present = present;
    this.several = several;
    this.replaces = replace;
  }

  /** What is handed in from now on stands in this file, until the next. */
  beginFile(file: string): void {
    this.file = file;
    this.unchangedLines.push(new Set());
  }

  async add({ records, corpusLines, faults }: ReadPart): Promise<void> {
    this.faults.add(faults);
    if (faults.length > 0) this.everyLineRead = false;
    this.waiting.records.push(...records);
    this.waiting.corpusLines.push(...corpusLines);
    if (this.waiting.records.length + this.waiting.corpusLines.length >= IDS_AT_ONCE) await this.settle();
  }

  async endFile(): Promise<void> {
    await this.settle();
  }

  async finish(): Promise<PlannedImport> {
    const known = (type: RecordType, id: string) => this.seen.has(`${type} ${id}`);
    const ids = (type: RecordType) => [...this.seen.keys()].flatMap((key) => (key.startsWith(`${type} `) ? key.slice(type.length + 1) : []));
    // A line that could not be read may hold what others name, so missing names are told only once all lines are read.
    if (this.everyLineRead) {
      const { faults, more } = await this.references.faults(known, ids, this.present);
      this.faults.add(faults, more);
    }
    const { statements, unchangedLines, names, replaced } = this;
    const plan = replaced.size === 0 ? this.plan : { ...this.plan, replaced };
    return { plan, statements, unchangedLines, names, faults: this.faults.told() };
  }

  private async settle(): Promise<void> {
    const { records, corpusLines } = this.waiting;
    this.waiting = { records: [], corpusLines: [], faults: [] };
    for (let at = 0; at < records.length; at += IDS_AT_ONCE) await this.compare(records.slice(at, at + IDS_AT_ONCE));
    for (let at = 0; at < corpusLines.length; at += IDS_AT_ONCE) {
      const lines = corpusLines.slice(at, at + IDS_AT_ONCE);
      const made = await this.names.learn(
        lines.map(({ words }) => words),
        (type, ids) => this.find(type, ids),
      );
      const header = await this.headerForCorpus();
      const statements = lines.flatMap(({ line, words }) => {
        const record = this.names.statementOf(words);
        return record === null ? [] : { line, record };
      });
      const first = lines[0]?.line ?? 1;
      await this.compare([...[...header, ...made].map((record): Entry => ({ line: first, record, made: true })), ...statements]);
    }
  }

  /** A corpus says nothing of itself. An archive without a header is called after the first one. */
  private async headerForCorpus(): Promise<ArchiveHeader[]> {
    if (this.seen.has('archive archive')) return [];
    this.hasHeader ??= (await this.present.taken('archive', ['archive'])).length > 0;
    if (this.hasHeader) return [];
    return [headerSchema.parse({ record: 'archive', format: ARCHIVE_FORMAT, title: titleOfFile(this.file), language: 'und' })];
  }

  /** Speakers and names that are only mentioned share their ids, because both can be meant by `distinctFrom` and have one address. */
  private async find(type: 'speaker' | 'event', ids: readonly string[]): Promise<Map<string, ArchiveRecord>> {
    const found = new Map<string, ArchiveRecord>();
    for (const one of type === 'speaker' ? (['mentioned', 'speaker'] as const) : (['event'] as const)) {
      for (let at = 0; at < ids.length; at += IDS_AT_ONCE)
        for (const record of await this.present.withIds(one, ids.slice(at, at + IDS_AT_ONCE))) found.set(idOf(record), record);
      for (const id of ids) {
        const record = this.named.get(`${one} ${id}`);
        if (record !== undefined) found.set(id, record);
      }
    }
    return found;
  }

  /** At most some hundred records: what each of them is to the archive. */
  private async compare(entries: readonly Entry[]): Promise<void> {
    const fresh = entries.filter((entry) => this.isFirst(entry));
    const before = new Map<string, ArchiveRecord>();
    for (const [type, ids] of askedFor(fresh)) for (const record of await this.present.withIds(type, ids)) before.set(`${type} ${idOf(record)}`, record);
    for (const entry of fresh) {
      const { record, line } = entry;
      const other = otherMeaning(record.record);
      if (other !== null && before.has(`${other} ${idOf(record)}`))
        this.refuse(record, line, `is the id of a ${other} in the archive`, 'Give the new one another id.');
      else this.place(entry, before.get(`${record.record} ${idOf(record)}`));
    }
  }

  private place(entry: Entry, before: ArchiveRecord | undefined): void {
    const { record, line } = entry;
    const same = before !== undefined && (record.record === 'archive' || canonicalRecord(before) === canonicalRecord(record));
    const replaces = before !== undefined && !same && this.replaces && entry.made !== true;
    if (replaces) this.replaced.add(`${record.record} ${idOf(record)}`);
    if (before === undefined || replaces) {
      this.put(record);
      this.references.add(record, { file: this.file, line }, (type, id) => this.seen.has(`${type} ${id}`));
    } else if (same) this.leave(entry);
    else {
      const fields = differingFields(before, record).join(', ');
      this.refuse(record, line, `is the id of a ${record.record} that is in the archive with other content (${fields})`, ADDS_ONLY);
    }
  }

  /** Whether the import has not had this id yet; tells what speaks against it where it had. */
  private isFirst(entry: Entry): boolean {
    const { record, line } = entry;
    const file = this.unchangedLines.length - 1;
    const other = otherMeaning(record.record);
    const key = `${record.record} ${idOf(record)}`;
    const earlier = this.seen.get(key) ?? (other === null ? undefined : this.seen.get(`${other} ${idOf(record)}`));
    const digest = this.several ? digestOf(record) : null;
    if (earlier === undefined) {
      this.seen.set(key, { file, line, digest });
      return true;
    }
    if (earlier.file !== file && (record.record === 'archive' || earlier.digest === digest)) this.leave(entry);
    else if (earlier.file !== file) this.refuse(record, line, `is the id of a ${record.record} of an earlier file, with other content`, ADDS_ONLY);
    else this.refuse(record, line, `is the id of line ${earlier.line} already`, 'Give one of them another id, or remove it.', 'duplicate-id');
    return false;
  }

  private leave({ line, made }: Entry): void {
    if (made === true) return;
    this.plan.unchanged += 1;
    this.unchangedLines.at(-1)?.add(line);
  }

  private refuse(record: ArchiveRecord, line: number, message: string, remedy: string, code: Fault['code'] = 'id-taken'): void {
    const where: Place = { file: this.file, line, field: record.record === 'archive' ? 'record' : 'id' };
    this.faults.add([{ code, message, where, found: shortened(idOf(record)), remedy }]);
  }

  private put(record: ArchiveRecord): void {
    if (record.record !== 'statement') this.named.set(`${record.record} ${idOf(record)}`, record);
    switch (record.record) {
      case 'archive':
        this.plan.header = record;
        break;
      case 'topic':
        this.plan.topics.push(record);
        break;
      case 'equivalent':
        this.plan.equivalents.push(record);
        break;
      case 'source':
        this.plan.sources.push(record);
        break;
      case 'event':
        this.plan.events.push(record);
        break;
      case 'speaker':
        this.plan.speakers.push(record);
        break;
      case 'mentioned':
        this.plan.mentioned.push(record);
        break;
      case 'statement':
        this.statements += 1;
        break;
    }
  }
}

const ADDS_ONLY = 'Give the new one another id, or replace what is there with --replace.';

function otherMeaning(type: RecordType): RecordType | null {
  return type === 'speaker' ? 'mentioned' : type === 'mentioned' ? 'speaker' : null;
}

/** The ids to ask for, by type. */
function askedFor(entries: readonly Entry[]): Map<RecordType, string[]> {
  const asked = new Map<RecordType, string[]>();
  for (const { record } of entries)
    for (const type of [record.record, otherMeaning(record.record)]) {
      if (type === null) continue;
      const ids = asked.get(type);
      if (ids === undefined) asked.set(type, [idOf(record)]);
      else ids.push(idOf(record));
    }
  return asked;
}

const digestOf = (record: ArchiveRecord) => createHash('sha256').update(canonicalRecord(record)).digest('base64');

/** Compared as they would be written, so that the order of fields makes no difference at any depth. */
function differingFields(before: ArchiveRecord, after: ArchiveRecord): string[] {
  const was = fieldsOf(before);
  const now = fieldsOf(after);
  return [...new Set([...was.keys(), ...now.keys()])].filter((name) => was.get(name) !== now.get(name));
}

function fieldsOf(record: ArchiveRecord): Map<string, string> {
  const fields: Record<string, unknown> = JSON.parse(canonicalRecord(record));
  return new Map(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));
}
