import type { RecordType } from '#lib/archive/archive-file.ts';
import type { ImportPlan } from '#lib/archive/import-plan.ts';

/** Which records of a plan are there already and are to be replaced. */
export interface Replaced {
  ids(type: RecordType): string[];
  has(type: RecordType, id: string): boolean;
}

const NONE: ReadonlySet<string> = new Set();

export function replacedBy({ replaced = NONE }: Pick<ImportPlan, 'replaced'>): Replaced {
  return {
    ids: (type) => [...replaced].flatMap((key) => (key.startsWith(`${type} `) ? key.slice(type.length + 1) : [])),
    has: (type, id) => replaced.has(`${type} ${id}`),
  };
}
