import type { ArchiveIndex } from './archive-index.ts';
import { type Codes, type ColumnName, roomFor } from './columns.ts';
import { FACETS } from './facet-names.ts';
import { FACET_COLUMNS } from './facet-values.ts';

/**
 * Statements that no facet tells apart have one profile: the paragraphs of a speech, for the most part. What is asked of a facet is then
 * asked once a profile, and counting all facets is counting one column.
 */
export interface FacetProfiles {
  /** Number of its profile, by place of the statement. */
  codes: Codes;
  /** A place that has the profile, by number of the profile. */
  samples: Int32Array;
}

const known = new WeakMap<ArchiveIndex, FacetProfiles>();

/** Made once, when facets are first counted. */
export function facetProfiles(index: ArchiveIndex): FacetProfiles {
  const profiles = known.get(index) ?? makeProfiles(index);
  known.set(index, profiles);
  return profiles;
}

/** Where profiles are nearly as many as statements they save nothing, and are not looked for to the end. */
const MOST_PROFILES = 0.5;

function makeProfiles({ columns, places }: ArchiveIndex): FacetProfiles {
  const most = places * MOST_PROFILES;
  let codes = new Uint32Array(places);
  let samples = places === 0 ? [] : [0];
  for (const name of columnsOfFacets()) {
    if (columns[name].lists.length < 2) continue;
    ({ codes, samples } = splitBy(codes, columns[name].codes, columns[name].lists.length));
    if (samples.length > most) return ownProfiles(places);
  }
  const narrow = roomFor(samples.length, places);
  narrow.set(codes);
  return { codes: narrow, samples: Int32Array.from(samples) };
}

const columnsOfFacets = (): ColumnName[] => [...new Set(FACETS.map((facet) => FACET_COLUMNS[facet]))];

/** What had the same number has it still where the column says the same too. */
function splitBy(before: Uint32Array, column: Codes, lists: number): { codes: Uint32Array<ArrayBuffer>; samples: number[] } {
  const codes = new Uint32Array(before.length);
  const samples: number[] = [];
  const numberOf = new Map<number, number>();
  let last = -1;
  let lastNumber = 0;
  for (let place = 0; place < before.length; place++) {
    const both = (before[place] ?? 0) * lists + (column[place] ?? 0);
    // Neighbours mostly agree, and a look at the one before is cheaper than a look into the table.
    if (both !== last) {
      last = both;
      const number = numberOf.get(both);
      lastNumber = number ?? samples.length;
      if (number === undefined) {
        numberOf.set(both, lastNumber);
        samples.push(place);
      }
    }
    codes[place] = lastNumber;
  }
  return { codes, samples };
}

function ownProfiles(places: number): FacetProfiles {
  const samples = Int32Array.from({ length: places }, (_, place) => place);
  return { codes: Uint32Array.from(samples), samples };
}
