/** Rows read at once: with everything that belongs to them, more would need more parameters than databases take. */
export const BATCH = 500;

interface PageById {
  where: { id: { gt: string } };
  orderBy: { id: 'asc' };
  take: number;
}

/** Every row of a table in the order of ids, page after page. A row added meanwhile is seen where its id is still to come. */
export async function* pagesById<Row extends { id: string }>(read: (page: PageById) => Promise<Row[]>, take = BATCH): AsyncGenerator<Row[]> {
  let after = '';
  for (;;) {
    const rows = await read({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < take) return;
    after = last.id;
  }
}

/** All of them in one list, in the order of ids. */
export async function everyRow<Row extends { id: string }>(read: (page: PageById) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const page of pagesById(read)) rows.push(...page);
  return rows;
}

/** The order in which databases keep text: by its letters' numbers, not by any language. For `sort`. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
