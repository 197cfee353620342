import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askFor, openBuilt, overlayBase } from '../archive-for-tests.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { buildSegment } from '../build-segment.ts';
import { buildSnapshot } from '../build-snapshot.ts';
import { drawnWitnesses, LONG, type Witness, witness, witnessNames } from './witness-for-tests.ts';

/** An archive published, then added to and changed: what has the id of another takes its place. */
async function overlaid(before: readonly Witness[], later: readonly Witness[]): Promise<ArchiveIndex> {
  const [contexts, changed] = [before.map(witness), later.map(witness)];
  const base = await buildSnapshot(contexts, witnessNames([...contexts, ...changed]));
  const replaced = before.flatMap(({ id }, place) => (later.some((each) => each.id === id) ? [place] : []));
  const overlay = await buildSegment(changed, await overlayBase(contexts, base, replaced));
  const manifest = {
    ...base.manifest,
    segments: [...base.manifest.segments, overlay.segment],
    replaced,
    statements: before.length + later.length - replaced.length,
  };
  return openBuilt({ manifest, files: [...base.files, ...overlay.files] });
}

const listOf = async (index: ArchiveIndex) =>
  (await askFor(index, '', { order: 'oldest' })).results.map(({ row, copies = [] }) => [row.id, ...copies.map((copy) => copy.row.id)].sort().join('+')).sort();

const text = 'We shall never give up what is ours';
const page = (id: string, given: Partial<Witness> = {}): Witness => ({ id, text, said: '2019-04-12', source: `page-${id}`, ...given });

test('what was added stands with its copies in the base, those that stood alone and those that did not', async () => {
  const index = await overlaid([page('A'), page('B'), page('C', { text: LONG })], [page('D'), page('E', { text: LONG.replace('word7', 'another') })]);
  expect(await listOf(index)).toEqual(['A+B+D', 'C+E']);
});

test('what was changed stands with its new copies and no longer with the old', async () => {
  expect(await listOf(await overlaid([page('A'), page('B'), page('C', { text: LONG })], [page('A', { text: LONG })]))).toEqual(['A+C', 'B']);
  expect(await listOf(await overlaid([page('A'), page('B'), page('C')], [page('A', { text: 'Nothing of the kind was ever said' })]))).toEqual(['A', 'B+C']);
});

test('copies among what was added alone are found, too', async () => {
  expect(await listOf(await overlaid([page('A', { text: LONG })], [page('B'), page('C')]))).toEqual(['A', 'B+C']);
});

test('what was added behind all others stands as in an archive that was built anew', async () => {
  await fc.assert(
    fc.asyncProperty(drawnWitnesses, fc.nat(), async (all, cut) => {
      const at = cut % all.length;
      const anew = await openBuilt(await buildSnapshot(all.map(witness), witnessNames(all.map(witness))));
      expect(await listOf(await overlaid(all.slice(0, at), all.slice(at)))).toEqual(await listOf(anew));
    }),
    { numRuns: 40 },
  );
});
