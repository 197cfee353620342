import { describe, expect, it } from 'vitest';
import { archiveFromLines, askFor, openBuilt } from './archive-for-tests.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { equivalentTable } from './equivalent-table.ts';

const shown = (own: readonly (readonly string[])[]) => equivalentTable(own).groups.map((group) => group.map((way) => way.shown));

/** An archive of two statements, with these lists of ways as its own table. */
async function opened(...tables: string[][]) {
  const { contexts, archive } = archiveFromLines(
    [
      { record: 'speaker', id: 'ada', kind: 'person', name: 'Ada Roe' },
      { record: 'statement', id: 'S1', kind: 'direct', text: 'The RSPB counted herons.', language: 'en', speakers: [{ speaker: 'ada', namedInSource: true }] },
      {
        record: 'statement',
        id: 'S2',
        kind: 'direct',
        text: 'The Royal Society for the Protection of Birds was told of weapons of mass destruction.',
        language: 'en',
        speakers: [{ speaker: 'ada', namedInSource: true }],
      },
      ...tables.map((ways, at) => ({ record: 'equivalent', id: `e${at}`, ways })),
    ]
      .map((record) =>
        JSON.stringify(record.record === 'statement' ? { ...record, chain: [{ form: 'utterance', manner: 'own-words', name: 'Ada Roe' }] } : record),
      )
      .join('\n'),
  );
  return openBuilt(await buildSnapshot(contexts, archive));
}

const found = async (index: Awaited<ReturnType<typeof opened>>, text: string, variants = true) =>
  (await askFor(index, text, { variants })).results.map(({ row }) => row.id).sort();

describe('what means the same', () => {
  it('is what the archive says, in both directions and only while other wordings are on', async () => {
    const index = await opened(['RSPB', 'Royal Society for the Protection of Birds']);
    expect(await found(index, 'RSPB')).toEqual(['S1', 'S2']);
    expect(await found(index, 'royal society for the protection of birds')).toEqual(['S1', 'S2']);
    expect(await found(index, 'RSPB', false)).toEqual(['S1']);
  });

  it('is, where the archive says nothing, only what holds for any English text', async () => {
    const index = await opened();
    expect(await found(index, 'RSPB')).toEqual(['S1']);
    expect(await found(index, 'WMD')).toEqual(['S2']);
    expect(shown([]).flat().join(' ')).not.toMatch(/Korea|America|Britain|China|Soviet|States|Kingdom/);
  });

  it('is what the archive says where the two disagree', async () => {
    const index = await opened(['WMD', 'Wetlands and Marshes Department']);
    expect(await found(index, 'WMD')).toEqual([]);
  });

  it('keeps no way twice, and no group of one', () => {
    expect(
      shown([
        ['U.S.A.', 'USA', 'America'],
        ['—', 'dash'],
        ['RSPB', 'rspb'],
      ])[0],
    ).toEqual(['U.S.A.', 'America']);
    expect(
      shown([
        ['—', 'dash'],
        ['RSPB', 'rspb'],
      ]),
    ).toEqual(shown([]));
  });
});
