import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import { kindQualifier } from '#lib/archive/describe-chain.ts';
import { boundsOf } from '#lib/archive/edtf-date.ts';
import { isOwnWords } from '#lib/archive/kind.ts';
import { officeAtStatement } from '#lib/archive/office.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { Statement } from '#lib/archive/statement.ts';
import { readArchiveText } from './archive-json.ts';
import { planOf } from './plan-for-tests.ts';
import { writeArchive } from './write-archive.ts';

const FILE = 'data/first-archive.jsonl';
const bytes = readFileSync(new URL(`../../${FILE}`, import.meta.url));
const { records, faults } = readArchiveText(bytes, FILE);
const all = records.map(({ record }) => record);
const statements = all.filter((record) => record.record === 'statement');

function find<T extends ArchiveRecord['record']>(type: T, id: string): Extract<ArchiveRecord, { record: T }> {
  const found = all.find(
    (record): record is Extract<ArchiveRecord, { record: T }> => record.record === type && record.record !== 'archive' && record.id === id,
  );
  if (found === undefined) throw new Error(`no ${type} ${id}`);
  return found;
}
const statement = (id: string): Statement => find('statement', id);
const speaker = (id: string): Speaker => find('speaker', id);
const relation = (from: string, to: string) => statement(from).relations?.find((one) => one.to === to);

it('is an archive file without a fault, every reference included', async () => {
  expect(faults).toEqual([]);
  expect((await planOf(records)).faults).toEqual([]);
});

it('is written as the archive itself would write it', () => {
  expect(writeArchive(all)).toBe(new TextDecoder().decode(bytes));
});

it('counts kinds as the research does', () => {
  const count = (kind: string) => statements.filter((one) => one.kind === kind).length;
  expect({
    direct: count('direct'),
    reported: count('reported'),
    paraphrase: count('paraphrase'),
    mention: count('mention'),
    authorial: count('authorial'),
    absence: count('absence'),
  }).toEqual({
    direct: 14,
    reported: 2,
    paraphrase: 16,
    mention: 6,
    authorial: 18,
    absence: 2,
  });
});

it('holds words to the letter only where the research quotes, and never words and a summary in one', () => {
  const quoted = statements.filter(({ text }) => text !== undefined).map(({ id }) => id);
  expect(quoted.toSorted()).toEqual(['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11', 'S01', 'S18', 'S25', 'S29', 'S45', 'S46']);
  expect(statements.filter(({ text, summary }) => text !== undefined && summary !== undefined)).toEqual([]);
});

it('1: S18 is reported, with its caution, and not Kim’s own words', () => {
  const found = statement('S18');
  expect(found.kind).toBe('reported');
  expect(isOwnWords(found.kind)).toBe(false);
  expect(found.cautions?.[0]).toMatchObject({ lead: 'Not verbatim Kim.' });
  expect(found.chain[1]).toMatchObject({ manner: 'indirect', source: 'kcna-plenum', seen: 'passage' });
});

it('2: S29 is reached by its other renderings, each labelled', () => {
  expect(statement('S29').variants).toEqual([
    expect.objectContaining({ text: '올바른 자세', language: 'ko', role: 'original', sources: ['nkcw-0413', 'mediapen-0413'] }),
    expect.objectContaining({ text: 'right attitude', role: 'rendering', by: 'AFP after KCNA' }),
    expect.objectContaining({ text: 'proper attitude', role: 'rendering', by: 'TASS' }),
  ]);
});

it.each([
  ['S12', 'ri-yong-ho', 'ri-yong-ho', 'certain'],
  ['S45', 'unnamed-dprk-diplomat-2004', 'kim-gye-gwan', 'probable'],
  ['S46', 'unnamed-dprk-diplomat-2004', 'kim-gye-gwan', 'probable'],
])('3: the identification at %s is ours, with confidence and basis', (id, of, as, confidence) => {
  expect(statement(id).identifications).toEqual([expect.objectContaining({ of, as, confidence, basis: expect.any(String) })]);
  expect(statement(id).speakers[0]).toMatchObject({ speaker: of, namedInSource: false, wording: expect.any(String) });
});

it('3: C06 is another witness who names him: linked to S45 and S46, not merged', () => {
  expect(statement('C06').speakers).toEqual([{ speaker: 'kim-gye-gwan', namedInSource: true }]);
  expect([relation('C06', 'S45')?.type, relation('C06', 'S46')?.type]).toEqual(['other-witness', 'other-witness']);
  expect(statement('S45').speakers.map(({ speaker: id }) => id)).not.toContain('kim-gye-gwan');
});

it('4: S26 is a claim of absence by the author, about a speech that it only speaks of', () => {
  const found = statement('S26');
  expect(found.kind).toBe('absence');
  expect(found.speakers.map(({ speaker: id }) => id)).toEqual(['ankit-panda']);
  expect(found.text).toBeUndefined();
  expect(found.spokenOf?.[0]?.event).toBe('spa-14-1-2019');
  expect(found.event).not.toBe('spa-14-1-2019');
});

it('5: dates said, told and spoken of stay apart', () => {
  expect(statement('S45').said).toMatchObject({ edtf: '2004-01-06/2004-01-10', extent: 'within', certainty: 'partly-verified' });
  expect(statement('S45').chain[1]?.date?.edtf).toBe('2004-01-21');
  expect(statement('S32').said?.edtf).toBe('2019-04-12');
  expect(statement('S32').spokenOf).toEqual([expect.objectContaining({ edtf: '2019', wording: 'end of 2019' })]);
  expect(statement('S24').said?.edtf).toBe('2019');
  expect(statement('S24').spokenOf?.[0]).toMatchObject({ edtf: '2019-03-25', event: 'ftg-11' });
});

it('5: a night across midnight is found on both days, a year stays a year, a window stays a window', () => {
  expect(boundsOf(statement('S12').said?.edtf ?? '')).toMatchObject({ earliest: '2019-02-28', latest: '2019-03-01' });
  expect(statement('S12').said?.extent).toBe('throughout');
  expect(statement('S36').said).toMatchObject({ edtf: '2019-03-01/2019-04-24', extent: 'within', certainty: 'inferred' });
  for (const { id, kind, said } of statements)
    if (kind === 'authorial' || kind === 'absence') expect([id, said?.edtf, said?.note]).toEqual([id, '2019', expect.stringContaining('inferred')]);
});

it('6: two men are written Ri Yong Ho, and Kim Jong Un is not Kim Jong Il', () => {
  expect(speaker('ri-yong-ho').distinctFrom).toEqual(['ri-yong-ho-general']);
  expect(find('mentioned', 'ri-yong-ho-general')).toMatchObject({
    name: 'Ri Yong Ho',
    distinctFrom: ['ri-yong-ho'],
    variants: [expect.objectContaining({ name: '리영호' })],
  });
  expect(speaker('ri-yong-ho').variants?.map(({ name }) => name)).not.toContain('리영호');
  expect(speaker('kim-jong-un').distinctFrom).toEqual(['kim-jong-il', 'kim-il-sung']);
  for (const variant of speaker('kim-jong-un').variants ?? []) expect(variant.name).not.toMatch(/Jong Il|Il Sung/);
});

it('7: loose wordings are kept and annotated', () => {
  expect(statement('S23').said?.wording).toBe('June 12');
  expect(statement('S23').cautions?.[0]?.text).toMatch(/June 12 declaration.*Joint Statement/);
  expect(statement('S23').variants?.map(({ text }) => text)).toContain('Joint Statement');
});

it('8: what may be the original is never said to be it', () => {
  expect(relation('C03', 'S37')).toMatchObject({ type: 'probable-original', confidence: 'probable' });
  expect(relation('C04', 'S09')).toMatchObject({ type: 'compatible-remark', confidence: 'possible' });
  for (const { id, relations } of statements)
    for (const { type, confidence } of relations ?? [])
      if (type.startsWith('probable') || type.startsWith('compatible')) expect([id, confidence]).not.toEqual([id, 'certain']);
});

it.each([
  ['S13', 'choe-son-hui', 'Vice Minister of Foreign Affairs of the DPRK'],
  ['S40', 'choe-son-hui', 'Vice Minister of Foreign Affairs of the DPRK'],
  ['C06', 'kim-gye-gwan', 'Vice Minister of Foreign Affairs of the DPRK'],
  ['S09', 'john-bolton', 'U.S. National Security Adviser'],
  ['S36', 'john-bolton', 'U.S. National Security Adviser'],
  ['S12', 'ri-yong-ho', 'Minister of Foreign Affairs of the DPRK'],
  ['S44', 'siegfried-hecker', 'Senior Fellow, Los Alamos National Laboratory (University of California)'],
  ['S18', 'kim-jong-un', 'Chairman, Workers’ Party of Korea; Chairman, State Affairs Commission of the DPRK'],
])('shows at %s the office that %s held then', (id, who, office) => {
  expect(officeAtStatement(statement(id), speaker(who))).toBe(office);
});

it.each([
  ['S25', 'in translation'],
  ['S45', 'at second hand'],
  ['C11', 'in Korean'],
  ['S30', 'an interpretation'],
  ['S28', 'with quoted words'],
  ['S17', null],
])('says of %s how its words came here: %s', (id, qualifier) => {
  expect(kindQualifier(statement(id), 'en')).toBe(qualifier);
});

it('gives every speaker of every statement an office', () => {
  const without = statements.flatMap((one) =>
    one.speakers.filter(({ speaker: id }) => officeAtStatement(one, speaker(id)) === null).map(({ speaker: id }) => `${one.id} ${id}`),
  );
  expect(without).toEqual([]);
});
