import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import { readArchiveText } from './archive-json.ts';

const SEED = new URL('../../../shared/seed/statements.json', import.meta.url);
const present = existsSync(SEED);
if (!present) console.info('Skipped: comparing the sources and events in data/ with the research they were drawn from, because ../shared/seed is not at hand.');

const text = z.string().nullable();
const seedSchema = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      place: z.string(),
      date: z.object({ start: z.string(), end: z.string() }),
      sources: z.array(z.string()),
      note: text,
      verified: z.string(),
    }),
  ),
  sources: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      title: z.string(),
      publisher: z.string(),
      url: text,
      date: z.object({ value: text, precision: z.string() }),
      licence: z.string(),
      note: text,
      read: z.string(),
    }),
  ),
});
const seed = seedSchema.parse(present ? JSON.parse(readFileSync(SEED, 'utf8')) : { events: [], sources: [] });

const FILE = 'data/first-archive.jsonl';
const { records } = readArchiveText(readFileSync(new URL(`../../${FILE}`, import.meta.url)), FILE);
const byId = new Map<string, ArchiveRecord>(records.flatMap(({ record }) => (record.record === 'archive' ? [] : [[`${record.record} ${record.id}`, record]])));

describe.skipIf(!present)('data/ against the research', () => {
  it('holds the 59 sources and 19 events of the research, and no other', () => {
    const held = records.map(({ record }) => (record.record === 'source' || record.record === 'event' ? record.id : null)).filter((id) => id !== null);
    expect(held.toSorted()).toEqual([...seed.sources, ...seed.events].map(({ id }) => id).toSorted());
  });

  it.each(seed.sources)('keeps every field of source $id', (row) => {
    const found = byId.get(`source ${row.id}`);
    if (found?.record !== 'source') throw new Error('missing');
    expect(found.csl['original-title'] ?? found.csl.title).toBe(row.title);
    expect(found.csl.title?.toLowerCase().slice(0, 12)).toBe(row.title.toLowerCase().slice(0, 12));
    expect({ URL: found.csl.URL ?? null, rights: found.rights, medium: found.medium, published: found.published?.edtf ?? null }).toEqual({
      URL: row.url,
      rights: row.licence,
      medium: row.kind,
      published: row.date.value,
    });
    expect(found.seen).toBe(row.read === 'in full' ? 'in-full' : 'opening-only');
    expect(found.published?.certainty === 'inferred').toBe(row.date.precision.includes('inferred'));
    expect([found.csl.publisher, found.csl['container-title'], found.note].join('\n')).toContain(row.publisher);
    if (row.note !== null) expect(found.note).toContain(row.note);
  });

  it.each(seed.events)('keeps every field of event $id', (row) => {
    const found = byId.get(`event ${row.id}`);
    if (found?.record !== 'event') throw new Error('missing');
    const edtf = row.date.start === row.date.end ? row.date.start : `${row.date.start}/${row.date.end}`;
    expect({ name: found.name, place: found.place, edtf: found.date.edtf, sources: found.sources }).toEqual({
      name: row.name,
      place: row.place,
      edtf,
      sources: row.sources,
    });
    expect(found.certainty === 'verified').toBe(row.verified === 'verified');
    // The research counted S22 as S19 here, before three rows were put in front of it.
    if (row.note !== null) expect(found.note).toContain(row.note.replace('Context for S19', 'Context for S22'));
  });
});
