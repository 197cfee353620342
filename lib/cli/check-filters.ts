import { ArchiveError, type Fault, shortened } from '#lib/archive/archive-error.ts';
import type { SearchFilters } from '#lib/search/search-question.ts';
import type { Store } from '#lib/store/client.ts';
import { exists, suggestIds } from '#lib/store/suggest-id.ts';

/** Refuses ids that name nothing, with the nearest ones: in a list of options a slip would look like an archive that is silent. */
export async function checkFilters(store: Store, filters: SearchFilters): Promise<void> {
  const faults: Fault[] = [];
  for (const type of ['speaker', 'topic', 'event', 'source'] as const) {
    for (const id of filters[type] ?? []) {
      if (await exists(store, type, id)) continue;
      faults.push(noSuch(type, id, await suggestIds(store, type, id)));
    }
  }
  if (faults.length > 0) throw new ArchiveError(faults);
}

/** The fault of an id that names nothing. */
export function noSuch(type: 'statement' | 'speaker' | 'event' | 'source' | 'topic', id: string, suggestions: readonly string[]): Fault {
  return {
    code: 'not-found',
    where: {},
    message: `This archive has no ${type} with the id ${shortened(id)}`,
    ...(suggestions.length === 0 ? {} : { remedy: `Did you mean ${listed(suggestions)}?` }),
  };
}

const listed = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
