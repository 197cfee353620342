import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBuilt } from './archive-for-tests.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { contextOf, drawnStatement } from './drawn-archive-for-tests.ts';
import { FACETS } from './facet-names.ts';
import { facetProfiles } from './facet-profiles.ts';
import { FACET_COLUMNS } from './facet-values.ts';

const NAMES = { title: 'Drawn', language: 'en', speakers: [], mentioned: [], topics: [], equivalents: [] };

test('statements have one profile exactly where no facet tells them apart, or each has its own where that is rare', async () => {
  let shared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(drawnStatement, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 4 }), async (drawn, times) => {
      const statements = Array.from({ length: times }, () => drawn).flat();
      const index = await openBuilt(await buildSnapshot(statements.map(contextOf), NAMES));
      const { codes, samples } = facetProfiles(index);
      const seen = (place: number) => FACETS.map((facet) => index.columns[FACET_COLUMNS[facet]].codes[place]).join(' ');
      const numbers = new Set<number>();
      for (let place = 0; place < index.places; place++) {
        const profile = codes[place] ?? -1;
        numbers.add(profile);
        expect(seen(samples[profile] ?? -1)).toBe(seen(place));
      }
      const looks = new Set(Array.from({ length: index.places }, (_, place) => seen(place)));
      expect(numbers.size).toBe(samples.length);
      expect(samples.length).toBe(looks.size <= index.places / 2 ? looks.size : index.places);
      if (samples.length < index.places) shared += 1;
    }),
    { numRuns: 60 },
  );
  expect(shared).toBeGreaterThan(10);
});
