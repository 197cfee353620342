import { ArchiveError, shortened } from '#lib/archive/archive-error.ts';

type Present<Row> = { [Key in keyof Row as null extends Row[Key] ? never : Key]: Row[Key] } & {
  [Key in keyof Row as null extends Row[Key] ? Key : never]?: NonNullable<Row[Key]>;
};

/** A row's null is a record's absent field. */
export function withoutNulls<const Row extends object>(row: Row): Present<Row> {
  // The border between rows and words: what is left has exactly the keys that are not null, which the compiler cannot follow.
  const present: Record<string, unknown> = {};
  for (const key of Object.keys(row)) {
    const value: unknown = Reflect.get(row, key);
    if (value !== null) present[key] = value;
  }
  return present as Present<Row>;
}

/** A list as a record's field, absent where it has nothing in it. */
export function listed<Key extends string, Item>(key: Key, items: readonly Item[]): { [K in Key]?: Item[] } {
  const list: { [K in Key]?: Item[] } = {};
  if (items.length > 0) list[key] = [...items];
  return list;
}

/** A member of a closed set, read back from a text column. The database holds it to the set as well. */
export function member<Value extends string>(set: readonly Value[], value: string): Value {
  const found = set.find((candidate) => candidate === value);
  if (found === undefined)
    throw new ArchiveError({ code: 'database-corrupt', message: `The database holds ${shortened(value)} where one of ${set.join(', ')} belongs`, where: {} });
  return found;
}

/** The same where the column may be null. */
export function memberOrNull<Value extends string>(set: readonly Value[], value: string | null): Value | null {
  return value === null ? null : member(set, value);
}
