import type { Prisma } from '#generated/sqlite/client.ts';
import type { Equivalent } from '#lib/archive/equivalent.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { withoutNulls } from './row-values.ts';

export const equivalentInclude = { ways: { orderBy: { position: 'asc' } } } as const;

export function equivalentToRows({ id, ways, note }: Equivalent, rows: ArchiveRows): void {
  rows.equivalent.push({ id, note: note ?? null });
  ways.forEach((way, position) => {
    rows.equivalentWay.push({ equivalentId: id, position, way });
  });
}

export function equivalentFromRow({ id, ways, note }: Prisma.EquivalentGetPayload<{ include: typeof equivalentInclude }>): Equivalent {
  return withoutNulls({ record: 'equivalent', id, ways: ways.map(({ way }) => way), note });
}
