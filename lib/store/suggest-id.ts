import { editDistance } from '#lib/archive/edit-distance.ts';
import { foldName } from './fold-name.ts';
import type { Transaction } from './in-transaction.ts';

/** What has an id that people can type into an address. */
export type Addressed = 'statement' | 'speaker' | 'event' | 'source' | 'topic';

/** Whether there is a record of this id, compared to the letter. */
export async function exists(store: Transaction, type: Addressed, id: string): Promise<boolean> {
  const where = { id };
  switch (type) {
    case 'statement':
      return (await store.statement.count({ where })) > 0;
    case 'speaker':
      return (await store.speaker.count({ where })) > 0;
    case 'event':
      return (await store.event.count({ where })) > 0;
    case 'source':
      return (await store.source.count({ where })) > 0;
    case 'topic':
      return (await store.topic.count({ where })) > 0;
  }
}

/** Suggestions at most. */
const SUGGESTIONS = 3;
/** Ids looked at, at most: an address that nobody has must not cost more than a page that exists. */
const LOOKED_AT = 50_000;

/**
 * Ids that may have been meant by one that nobody has: other capitals or hyphens, zeros left out (`S7` for `S07`), a slip of
 * one or two letters, or any written form of a speaker's name. The nearest first; the wrong id itself is never among them.
 */
export async function suggestIds(store: Transaction, type: Addressed, wrongId: string): Promise<string[]> {
  const wanted = comparable(wrongId.slice(0, 100));
  if (wanted === '') return [];
  const limit = wanted.length <= 4 ? 1 : 2;
  const nearest = new Map<string, number>();
  for (const { id, names } of await candidates(store, type)) {
    const distance = Math.min(...[id, ...names].map((form) => editDistance(wanted, comparable(form), limit)));
    if (id !== wrongId && distance <= limit) nearest.set(id, distance);
  }
  return [...nearest]
    .sort(([a, near], [b, far]) => near - far || a.localeCompare(b, 'en', { numeric: true }))
    .slice(0, SUGGESTIONS)
    .map(([id]) => id);
}

/** What two ids are compared by: folded, without separators, without leading zeros. */
function comparable(id: string): string {
  return foldName(id)
    .replaceAll(/\s+/g, '')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '');
}

async function candidates(store: Transaction, type: Addressed): Promise<{ id: string; names: string[] }[]> {
  const take = LOOKED_AT;
  const select = { id: true } as const;
  switch (type) {
    case 'statement':
      return nameless(await store.statement.findMany({ select, take }));
    case 'event':
      return nameless(await store.event.findMany({ select, take }));
    case 'source':
      return nameless(await store.source.findMany({ select, take }));
    case 'topic':
      return (await store.topic.findMany({ select: { id: true, label: true }, take })).map(({ id, label }) => ({ id, names: [label] }));
    case 'speaker':
      return (await store.speaker.findMany({ select: { id: true, name: true, variants: { select: { name: true } } }, take })).map(({ id, name, variants }) => ({
        id,
        names: [name, ...variants.map((variant) => variant.name)],
      }));
  }
}

const nameless = (rows: { id: string }[]) => rows.map(({ id }) => ({ id, names: [] }));
