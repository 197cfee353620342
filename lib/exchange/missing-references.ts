import { type Fault, type Place, shortened } from '#lib/archive/archive-error.ts';
import type { ArchiveRecord, RecordType } from '#lib/archive/archive-file.ts';
import { IDS_AT_ONCE, type PresentRecords } from '#lib/archive/import-plan.ts';
import { nearest } from '#lib/archive/nearest.ts';
import { FAULTS_TOLD } from './fault-list.ts';
import { referencesOf } from './references.ts';

/** Comparing an id with every other is slow in a large archive, and nobody reads the hundredth suggestion. */
const SUGGESTIONS = 20;

interface Wanted {
  id: string;
  to: readonly RecordType[];
  /** Where it is named: the first places. */
  places: Place[];
  /** Places that were not kept. */
  more: number;
}

/** Places kept for all ids together; beyond these only the first of each id. */
const PLACES = 20_000;

/** Names of records that did not stand in the import so far: each is kept once, however many records name it. */
export class OpenReferences {
  private readonly wanted = new Map<string, Wanted>();
  private kept = 0;

  /** Notes what a record names, except what is known to be there. */
  add(record: ArchiveRecord, where: Place, known: (type: RecordType, id: string) => boolean): void {
    for (const { field, id, to } of referencesOf(record)) {
      if (to.some((type) => known(type, id))) continue;
      const key = `${to.join(' ')} ${id}`;
      const entry = this.wanted.get(key) ?? { id, to, places: [], more: 0 };
      this.wanted.set(key, entry);
      if (entry.places.length === 0 || (entry.places.length < FAULTS_TOLD && this.kept < PLACES)) {
        entry.places.push({ ...where, field });
        this.kept += 1;
      } else entry.more += 1;
    }
  }

  /**
   * Those that are neither in the import, now that it was read, nor in the archive: one fault for each place, and how many there
   * are beyond those that were kept.
   */
  async faults(
    known: (type: RecordType, id: string) => boolean,
    ids: (type: RecordType) => readonly string[],
    present: PresentRecords,
  ): Promise<{ faults: Fault[]; more: number }> {
    const open = [...this.wanted.values()].filter(({ id, to }) => !to.some((type) => known(type, id)));
    const there = await presentAmong(open, present);
    const faults: Fault[] = [];
    let suggestions = SUGGESTIONS;
    let untold = 0;
    for (const { id, to, places, more } of open.filter((entry) => !entry.to.some((type) => there.has(`${type} ${entry.id}`)))) {
      suggestions -= 1;
      untold += more;
      const meant = suggestions < 0 ? null : await suggestion(id, to, ids, present);
      for (const where of places)
        faults.push({
          code: 'missing-reference',
          message: `names a ${to.join(' or ')} that is neither in this file nor in the archive`,
          where,
          found: shortened(id),
          remedy: meant === null ? `Add a ${to[0] ?? 'record'} with this id, or correct it.` : `Did you mean "${meant}"?`,
        });
    }
    return { faults, more: untold };
  }
}

async function presentAmong(open: readonly Wanted[], present: PresentRecords): Promise<Set<string>> {
  const byType = new Map<RecordType, string[]>();
  for (const { id, to } of open) for (const type of to) byType.set(type, [...(byType.get(type) ?? []), id]);
  const there = new Set<string>();
  for (const [type, ids] of byType)
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE)
      for (const id of await present.taken(type, ids.slice(at, at + IDS_AT_ONCE))) there.add(`${type} ${id}`);
  return there;
}

async function suggestion(
  id: string,
  to: readonly RecordType[],
  ids: (type: RecordType) => readonly string[],
  present: PresentRecords,
): Promise<string | null> {
  const own = nearest(
    id,
    to.flatMap((type) => ids(type)),
  );
  if (own !== null) return own;
  for (const type of to) {
    const [like] = await present.like(type, id);
    if (like !== undefined) return like;
  }
  return null;
}
