import type { Statement } from './statement.ts';
import type { StatementInContext } from './statement-in-context.ts';

/** Something in which two versions of a statement differ. Words that changed are given, before and after; of everything else that it did. */
export interface StatementChange {
  /** The field of the record; none for what is recorded of somebody. */
  field?: string;
  what: string;
  before?: string;
  after?: string;
}

/** What readers call each field. */
const FIELDS: Record<Exclude<keyof Statement, 'record' | 'id'>, string> = {
  kind: 'The kind',
  subkind: 'The finer kind',
  text: 'The words',
  language: 'The language of the words',
  summary: 'The summary',
  summaryQuotes: 'Which words of the summary are quoted',
  speakers: 'Who speaks, or how the source names them',
  identifications: 'Who it probably was',
  said: 'The date said, or how it is known',
  spokenOf: 'What it speaks of',
  place: 'The place',
  event: 'The event',
  chain: 'The hands it went through',
  topics: 'The topics',
  variants: 'The other wordings',
  relations: 'How it stands to others',
  checks: 'What was checked',
  cautions: 'What must be known beside it',
  note: 'The note of the archive',
};

/** What changed from one version of a statement to another, in the order of a record; then the records that both name and that differ. */
export function changesBetween(old: StatementInContext, present: StatementInContext): StatementChange[] {
  const fields = Object.entries(FIELDS).flatMap(([field, what]): StatementChange[] => {
    const [before, after] = [fieldOf(old.statement, field), fieldOf(present.statement, field)];
    if (same(before, after)) return [];
    return [
      {
        field,
        what,
        ...(typeof before === 'string' && isProse(field) ? { before } : {}),
        ...(typeof after === 'string' && isProse(field) ? { after } : {}),
      },
    ];
  });
  const types = ['speakers', 'events', 'sources', 'topics'] as const;
  const named = types.flatMap((type) =>
    Object.entries(old[type]).flatMap(([id, before]): StatementChange[] => {
      const after = present[type][id];
      return after === undefined || same(before, after) ? [] : [{ what: `What is recorded of ${nameOf(after)}` }];
    }),
  );
  return [...fields, ...named];
}

const isProse = (field: string) => field === 'text' || field === 'summary' || field === 'place' || field === 'note';

function fieldOf(statement: Statement, field: string): unknown {
  return Reflect.get(statement, field);
}

function nameOf(record: object): string {
  const name: unknown = Reflect.get(record, 'name') ?? Reflect.get(record, 'label') ?? Reflect.get(record, 'id');
  return String(name);
}

/** Whatever order fields came in. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
}
