import { type Fault, shortened } from '#lib/archive/archive-error.ts';
import type { ArchiveRecord, RecordType } from '#lib/archive/archive-file.ts';
import { canonicalRecord, type ImportPlan, idOf, type PresentIds } from '#lib/archive/import-plan.ts';
import { nearest } from '#lib/archive/nearest.ts';
import type { ReadRecord } from './archive-json.ts';
import { referencesOf } from './references.ts';

/**
 * What importing these records would add to what is present, and everything that speaks against it. Writes nothing.
 * An id that is present with the same content is unchanged, so importing a file twice is harmless;
 * with other content it is a fault: an import adds, it never edits.
 */
export function planImport(read: readonly ReadRecord[], present: PresentIds, file?: string): { plan: ImportPlan; faults: Fault[] } {
  const plan: ImportPlan = { topics: [], sources: [], events: [], speakers: [], mentioned: [], statements: [], unchanged: 0 };
  const faults: Fault[] = [];
  const firstLines = new Map<string, number>();
  const added: ReadRecord[] = [];
  for (const entry of read) {
    const { record, line } = entry;
    const key = nameOf(record);
    const where = { ...(file === undefined ? {} : { file }), line, field: record.record === 'archive' ? 'record' : 'id' };
    const firstLine = firstLines.get(key);
    if (firstLine !== undefined) {
      faults.push({
        code: 'duplicate-id',
        message: `is the id of line ${firstLine} already`,
        where,
        found: shortened(idOf(record)),
        remedy: 'Give one of them another id, or remove it.',
      });
      continue;
    }
    firstLines.set(key, line);
    const other = otherMeaning(record, present);
    if (other !== null) {
      faults.push({
        code: 'id-taken',
        message: `is the id of a ${other} in the archive`,
        where,
        found: shortened(idOf(record)),
        remedy: 'Give the new one another id.',
      });
      continue;
    }
    const before = present.get(record.record)?.get(idOf(record));
    if (before === undefined) {
      add(plan, record);
      added.push(entry);
    } else if (record.record === 'archive' || before === canonicalRecord(record)) plan.unchanged += 1;
    else faults.push(taken(record, before, where));
  }
  const known = knownIds(read, present);
  const suggest = suggester(known);
  for (const { record, line } of added) faults.push(...missingReferences(record, line, known, suggest, file));
  faults.sort((one, other) => (one.where.line ?? 0) - (other.where.line ?? 0));
  return { plan, faults };
}

/** Speakers and names that are only mentioned share their ids, because both can be meant by `distinctFrom` and have one address. */
function nameOf(record: ArchiveRecord): string {
  return `${record.record === 'mentioned' ? 'speaker' : record.record} ${idOf(record)}`;
}

function otherMeaning(record: ArchiveRecord, present: PresentIds): RecordType | null {
  const other = record.record === 'speaker' ? 'mentioned' : record.record === 'mentioned' ? 'speaker' : null;
  return other !== null && present.get(other)?.has(idOf(record)) === true ? other : null;
}

function add(plan: ImportPlan, record: ArchiveRecord): void {
  switch (record.record) {
    case 'archive':
      plan.header = record;
      break;
    case 'topic':
      plan.topics.push(record);
      break;
    case 'source':
      plan.sources.push(record);
      break;
    case 'event':
      plan.events.push(record);
      break;
    case 'speaker':
      plan.speakers.push(record);
      break;
    case 'mentioned':
      plan.mentioned.push(record);
      break;
    case 'statement':
      plan.statements.push(record);
      break;
  }
}

function taken(record: ArchiveRecord, before: string, where: Fault['where']): Fault {
  const fields = differingFields(JSON.parse(before), record);
  return {
    code: 'id-taken',
    message: `is the id of a ${record.record} that is in the archive with other content (${fields.join(', ')})`,
    where,
    found: shortened(idOf(record)),
    remedy: 'Give the new one another id; an import adds and never edits.',
  };
}

function differingFields(before: Record<string, unknown>, after: object): string[] {
  const now = new Map<string, unknown>(Object.entries(after));
  const names = new Set([...Object.keys(before), ...now.keys()]);
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now.get(name)));
}

type KnownIds = ReadonlyMap<RecordType, ReadonlySet<string>>;

function knownIds(read: readonly ReadRecord[], present: PresentIds): KnownIds {
  const known = new Map<RecordType, Set<string>>([...present].map(([type, ids]) => [type, new Set(ids.keys())]));
  for (const { record } of read) {
    const ids = known.get(record.record) ?? new Set();
    known.set(record.record, ids.add(idOf(record)));
  }
  return known;
}

/** Comparing an id with every other is slow in a large archive, and nobody reads the hundredth suggestion. */
const SUGGESTIONS = 20;

function suggester(known: KnownIds): (id: string, to: readonly RecordType[]) => string | null {
  let left = SUGGESTIONS;
  return (id, to) => {
    if (left === 0) return null;
    left -= 1;
    return nearest(
      id,
      to.flatMap((type) => [...(known.get(type) ?? [])]),
    );
  };
}

function missingReferences(record: ArchiveRecord, line: number, known: KnownIds, suggest: ReturnType<typeof suggester>, file: string | undefined): Fault[] {
  return referencesOf(record)
    .filter(({ id, to }) => !to.some((type) => known.get(type)?.has(id)))
    .map(({ field, id, to }) => {
      const meant = suggest(id, to);
      return {
        code: 'missing-reference' as const,
        message: `names a ${to.join(' or ')} that is neither in this file nor in the archive`,
        where: { ...(file === undefined ? {} : { file }), line, field },
        found: shortened(id),
        remedy: meant === null ? `Add a ${to[0] ?? 'record'} with this id, or correct it.` : `Did you mean "${meant}"?`,
      };
    });
}
