import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import type { Certainty } from '#lib/archive/certainty.ts';
import type { Statement } from '#lib/archive/statement.ts';
import { readArchiveText } from './archive-json.ts';

const SEED = new URL('../../../shared/seed/', import.meta.url);
const present = existsSync(new URL('statements.json', SEED));
if (!present) console.info('Skipped: comparing data/ with the research it was drawn from, because ../shared/seed is not at hand.');

const text = z.string().nullable();
const seedSchema = z.object({
  speakers: z.array(
    z.looseObject({
      id: z.string(),
      native: z.record(z.string(), z.string()),
      variants: z.array(z.string()),
      office_history: z.array(z.string()),
      notes: text,
    }),
  ),
  mentions_without_statement: z.array(z.object({ name: z.string(), variants: z.array(z.string()), paragraph: z.number(), note: z.string() })),
  sources: z.array(z.object({ id: z.string() })),
  statements: z.array(
    z.object({
      id: z.string(),
      text,
      summary: text,
      kind: z.string(),
      subkind: z.string(),
      speakers: z.array(z.string()),
      attribution_chain: z.array(z.string()),
      date: z.object({ value: z.string(), precision: z.string(), article_wording: text }),
      place: text,
      event: text,
      paragraph: z.union([z.number(), z.string()]),
      file_line: z.number(),
      char_start: z.number(),
      char_end: z.number(),
      topics: z.array(z.string()),
      original: text,
      verified: z.record(z.string(), z.union([z.string(), z.boolean()])),
      identified_as: z.object({ speaker: z.string(), confidence: z.string(), basis: z.string() }).nullable(),
      same_text_as: text,
      note: text,
      search_variants: z.array(z.string()),
    }),
  ),
});
const companionSchema = z.object({
  companion_statements: z.array(
    z.object({
      id: z.string(),
      relates_to: z.string(),
      speaker: z.string(),
      date: z.string(),
      place: z.string(),
      text: z.string(),
      source: z.string(),
      note: z.string().optional(),
      language: z.string(),
      kind: z.string(),
    }),
  ),
});
const readSeed = (name: string): unknown => JSON.parse(readFileSync(new URL(name, SEED), 'utf8'));

const FILE = 'data/first-archive.jsonl';
const { records, faults } = readArchiveText(readFileSync(new URL(`../../${FILE}`, import.meta.url)), FILE);
const byId = new Map<string, ArchiveRecord>(records.flatMap(({ record }) => (record.record === 'archive' ? [] : [[`${record.record} ${record.id}`, record]])));
const recordText = (type: string, id: string) => JSON.stringify(byId.get(`${type} ${id}`) ?? null);

function statement(id: string): Statement {
  const record = byId.get(`statement ${id}`);
  if (record?.record !== 'statement') throw new Error(`no statement ${id}`);
  return record;
}

/** Names and numbers of a remark: what it would lose if it were lost. Words of the seed's own emphasis are none. */
const EMPHASIS = new Set([
  'NOT',
  'NEVER',
  'INDIRECT',
  'OUR',
  'PROBABLE',
  'NAMED',
  'DIRECTOR',
  'Article',
  'Named',
  'Verified',
  'Inferred',
  'Candidate',
  'Introduced',
  'Korean',
]);
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** `12 April 2019` → `2019-04-12`, `6–10 January 2004` → `2004-01-06/2004-01-10`: dates are kept as dates. */
const isoDates = (remark: string) =>
  remark.replace(/(?:(\d+)–)?(\d+) (\p{Lu}\p{L}+) (\d{4})/gu, (whole, from, day, month, year) => {
    const iso = (one: string) => `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${one.padStart(2, '0')}`;
    if (!MONTHS.includes(month)) return whole;
    return from === undefined ? iso(day) : `${iso(from)}/${iso(day)}`;
  });
const facts = (remark: string) =>
  [...remark.matchAll(/\p{Lu}[\p{L}’-]{2,}|\d[\d.,-]*\d|\d|\p{Script=Hangul}{2,}/gu)].map(([word]) => word).filter((word) => !EMPHASIS.has(word));
const lost = (remark: string, where: string) => facts(remark).filter((fact) => !where.toLowerCase().includes(fact.toLowerCase()));

it('reads without a fault', () => {
  expect(faults).toEqual([]);
});

describe.skipIf(!present)('data/ against the research', () => {
  const seed = present
    ? seedSchema.parse(readSeed('statements.json'))
    : seedSchema.parse({ speakers: [], mentions_without_statement: [], sources: [], statements: [] });
  const companions = present ? companionSchema.parse(readSeed('companions.json')).companion_statements : [];

  it('holds 58 statements, 14 speakers, 19 events and all sources', () => {
    const count = (type: string) => records.filter(({ record }) => record.record === type).length;
    expect([count('statement'), count('speaker'), count('event')]).toEqual([58, 14, 19]);
    expect(count('statement')).toBe(seed.statements.length + companions.length);
    expect(count('source')).toBe(seed.sources.length);
    expect(count('topic')).toBe(new Set(seed.statements.flatMap(({ topics }) => topics)).size);
  });

  it.each(seed.statements)('keeps every field of $id', (row) => {
    const found = statement(row.id);
    expect({
      text: found.text ?? null,
      summary: found.summary ?? null,
      kind: found.kind,
      subkind: found.subkind,
      note: found.note ?? null,
      topics: found.topics,
    }).toEqual({
      text: row.text,
      summary: row.summary,
      kind: row.kind,
      subkind: row.subkind,
      note: row.note,
      topics: row.topics,
    });
    expect(found.speakers.map(({ speaker }) => speaker)).toEqual(row.speakers);
    expect(found.said?.edtf).toBe(row.date.value);
    expect(found.said?.wording ?? null).toBe(row.date.article_wording);
    expect(found.place ?? null).toBe(row.place === 'unknown' ? null : row.place);
    expect(found.chain.at(-1)).toMatchObject({
      source: 'art',
      locator: { numbered: false, value: String(row.paragraph), line: row.file_line, characters: { start: row.char_start, end: row.char_end } },
    });
    if (row.event !== null) expect([found.event, ...(found.spokenOf ?? []).map(({ event }) => event)]).toContain(row.event);
    const searchable = [...(found.variants ?? []).map((variant) => variant.text), ...found.speakers.map(({ speaker }) => recordText('speaker', speaker))].join(
      '\n',
    );
    expect(row.search_variants.filter((variant) => !searchable.includes(variant))).toEqual([]);
  });

  it.each(seed.statements)('keeps the chain of $id, hand by hand', (row) => {
    const found = statement(row.id);
    expect(found.chain).toHaveLength(row.attribution_chain.length);
    row.attribution_chain.forEach((hand, index) => {
      const stage = found.chain[index];
      const known = [
        JSON.stringify([stage, found.identifications, found.said]),
        ...(stage?.speakers ?? []).map((id) => recordText('speaker', id)),
        recordText('event', stage?.event ?? ''),
        recordText('source', stage?.source ?? ''),
      ];
      expect(lost(isoDates(hand), known.join('\n')), hand).toEqual([]);
    });
  });

  /** What a check may come out as. The rule: never firmer than the words allow. */
  const ALLOWED: [RegExp, Certainty[]][] = [
    [/^NOT verified/, ['not-verified']],
    [/^not applicable/, ['not-applicable']],
    [/^unknown/, ['unknown']],
    [/^inferred/, ['inferred']],
    [/^window only/, ['inferred', 'uncertain']],
    [/^(article|year only)/, ['as-in-source']],
    [/^unnamed/, ['unknown', 'uncertain']],
    [/candidate event/, ['inferred']],
    [/content|deadline|Korean verified|from memory|verified office|utterance/, ['partly-verified']],
    [/^verified/, ['verified']],
  ];
  const FIELDS = { quote_matches_source: 'words', text_in_article: 'passage', speaker: 'speaker', date: 'date', place: 'place' } as const;

  it.each(seed.statements)('hardens nothing that was checked of $id', (row) => {
    const sourceIds = seed.sources.map(({ id }) => id);
    for (const [field, words] of Object.entries(row.verified)) {
      const checked = Object.entries(FIELDS).find(([name]) => name === field)?.[1];
      const check = statement(row.id).checks?.find((one) => one.field === checked);
      if (typeof words === 'boolean') {
        expect(check).toMatchObject({ result: 'verified', against: ['art'] });
        continue;
      }
      const allowed = ALLOWED.find(([pattern]) => pattern.test(words))?.[1];
      expect(allowed, words).toContain(check?.result);
      expect(check?.against ?? []).toEqual(expect.arrayContaining(sourceIds.filter((id) => id !== 'art' && words.includes(id))));
      const remark = words.replace(/^(verified|inferred): [\w, -]+$/, '').replace(/^(verified|article|inferred|unknown|NOT verified)$/, '');
      expect(lost(remark, JSON.stringify(check)), words).toEqual([]);
      if (remark !== '' && !remark.startsWith('NOT verified:')) expect(check?.note, words).toBeDefined();
    }
    if (/inferred/.test(row.date.precision)) expect(JSON.stringify(statement(row.id).said)).toMatch(/inferred/);
    if (statement(row.id).said?.certainty === 'verified') expect(row.verified['date']).toMatch(/^verified/);
  });

  it.each(seed.statements.filter(({ identified_as: claim }) => claim !== null))('keeps the identification of $id as a claim of ours', (row) => {
    const claim = statement(row.id).identifications?.[0];
    expect(claim).toMatchObject({ as: row.identified_as?.speaker, confidence: row.identified_as?.confidence, basis: row.identified_as?.basis });
  });

  it.each(companions)('keeps every field of $id', (row) => {
    const found = statement(row.id);
    expect({ text: found.text, language: found.language, kind: found.kind, note: found.note, place: found.place, said: found.said?.edtf }).toEqual({
      text: row.text,
      language: row.language,
      kind: row.kind,
      note: row.note,
      place: row.place,
      said: row.date,
    });
    expect(found.speakers.map(({ speaker }) => speaker)).toEqual([row.speaker]);
    expect(found.relations?.map(({ to }) => to)).toContain(row.relates_to);
    expect(found.chain.at(-1)?.source).toBe(row.source);
  });

  it.each(seed.speakers)('keeps every name, office and remark of $id', (row) => {
    const found = byId.get(`speaker ${row.id}`);
    if (found?.record !== 'speaker') throw new Error('missing');
    for (const written of [...Object.values(row.native), ...row.variants]) {
      const [, name, remark] = /^(.*?)(?: \(([^)]*)\))?$/.exec(written) ?? [];
      const variant = found.variants?.find((one) => one.name === name);
      expect(name === found.name || variant !== undefined, written).toBe(true);
      if (remark === 'from memory') expect(variant?.certainty).toBe('from-memory');
      if (remark === 'unverified') expect(variant?.certainty).toBe('not-verified');
      if (remark === 'misspelling') expect(variant?.form).toBe('misspelling');
    }
    const whole = recordText('speaker', row.id);
    // Two cross-references of the research count from before S39 became S40 and S44 became S45.
    const remarks = [row.notes ?? '', ...row.office_history, String(row['office_at_statement']), String(row['office_verified'])]
      .join(' ')
      .replace('S39', 'S40')
      .replace('S44, S45', 'S45, S46');
    expect(lost(remarks, whole)).toEqual([]);
    if (typeof row['wikidata'] === 'string') expect(found.wikidata).toMatchObject({ id: row['wikidata'], certainty: 'from-memory' });
    else expect(found.wikidata).toBeUndefined();
    if (/from memory/.test(String(row.notes) + row.office_history.join(' '))) expect(whole).toMatch(/from-memory|from memory/);
  });

  it.each(seed.mentions_without_statement)('keeps $name as somebody who is only mentioned', (row) => {
    const found = records.find(({ record }) => record.record === 'mentioned' && record.name === row.name)?.record;
    expect(found).toMatchObject({ record: 'mentioned', paragraph: String(row.paragraph), note: expect.stringContaining(row.note) });
    for (const variant of row.variants) expect(JSON.stringify(found)).toContain(variant);
  });
});
