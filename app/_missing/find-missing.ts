import { readDateAddress } from '#app/_browse/date-address.ts';
import { currentStore } from '#lib/store/client.ts';
import { countVersions } from '#lib/store/statement-versions.ts';
import { exists, suggestIds } from '#lib/store/suggest-id.ts';
import { type Missing, PLACES } from './missing.ts';

/** The longest id there is; more of an address is not looked up, only shown shortened. */
const LONGEST_ID = 80;

/**
 * Whether an address names a record that does not exist, or a version that a statement does not have. Asked before the page is rendered, because a page that finds out
 * for itself answers with HTML that is blank without JavaScript (Next 16: `notFound()` in a dynamic page). Rejects where the
 * archive cannot be opened.
 */
export async function findMissing(path: string, version: string | null = null): Promise<Missing | null> {
  const store = await currentStore();
  const [, name, raw, ...rest] = path.replace(/\/$/, '').split('/');
  if (name === 'dates') return missingDate(raw === undefined ? [] : [raw, ...rest]);
  const place = placeOf(name ?? '');
  if (place === undefined || raw === undefined || rest.length > 0) return null;
  const id = decoded(raw);
  if (id.length > LONGEST_ID) return { place, id: `${id.slice(0, LONGEST_ID)}…`, nearest: [] };
  if (place === 'statements' && version !== null) {
    const versions = await countVersions(store, id);
    if (versions > 0) return isUpTo(versions, version) ? null : { place, id, nearest: [], versions };
  }
  if (await exists(store, PLACES[place], id)) return null;
  return { place, id, nearest: await suggestIds(store, PLACES[place], id) };
}

/** Versions are counted from 1, and every one is kept. */
function isUpTo(versions: number, version: string): boolean {
  return /^[1-9]\d{0,8}$/.test(version) && Number(version) <= versions;
}

/** What is no date of the calendar; its year is the nearest, where it begins with one. */
function missingDate(segments: readonly string[]): Missing | null {
  if (readDateAddress(segments) !== null) return null;
  const id = decoded(segments.join('/')).slice(0, LONGEST_ID);
  const year = /^\d{4}/.exec(id)?.[0];
  return { place: 'dates', id, nearest: year === undefined ? [] : [year] };
}

function placeOf(name: string): keyof typeof PLACES | undefined {
  switch (name) {
    case 'statements':
    case 'speakers':
    case 'events':
    case 'sources':
    case 'topics':
      return name;
    // An open set: every other address is somebody else's matter.
    default:
      return undefined;
  }
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw).toWellFormed();
  } catch {
    return raw;
  }
}
