import { convert } from 'pandoc-wasm';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { CitedDocument } from './cited-document.ts';
import { firstArchive } from './contexts-for-tests.ts';
import { dateParts } from './csl-date.ts';
import { entryList } from './entry-list.ts';
import { exportStatements } from './export-as.ts';
import type { ExportFormat } from './export-formats.ts';
import { citedChain } from './format-citation.ts';

/** What an independent reader makes of an export: an item of CSL-JSON. */
const readItem = z.looseObject({
  id: z.string(),
  type: z.string(),
  title: z.string().optional(),
  author: z.array(z.looseObject({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() })).optional(),
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.number())) }).optional(),
  event: z.string().optional(),
  'event-title': z.string().optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  note: z.string().optional(),
});
type ReadItem = z.infer<typeof readItem>;

const contexts = [...firstArchive().values()];
const list = entryList();
for (const context of contexts) {
  const chain = citedChain(context);
  if (chain !== null) list.add(chain);
}

async function readBack(format: ExportFormat, from: string): Promise<{ items: Map<string, ReadItem>; body: string }> {
  const file = await exportStatements(contexts, format);
  const { stdout, stderr } = await convert({ from, to: 'csljson' }, file?.body ?? '', {});
  expect(stderr).toBe('');
  const items = z.array(readItem).parse(JSON.parse(stdout));
  return { items: new Map(items.map((item) => [item.id, item])), body: file?.body ?? '' };
}

const nameOf = (name: { family?: string | undefined; given?: string | undefined; literal?: string | undefined }) =>
  [name.literal, name.family, name.given].filter((part) => part !== undefined).join(' ');

/** The date as far as it is known, and as exact as a format is (BibTeX has no day, pandoc reads no month of RIS). */
function datedTo({ date }: CitedDocument, parts: number): number[][] {
  const bounds = date === undefined ? null : readEdtf(date.edtf);
  return (bounds === null ? [] : (dateParts(bounds) ?? [])).map((point) => point.slice(0, parts));
}

/** Pandoc reads no N1. */
const notesOfRis = (body: string, key: string) =>
  [...(body.split(`ID  - ${key}\r\n`)[1]?.split('ER  - ')[0] ?? '').matchAll(/^N1 {2}- (.*)$/gm)].map(([, note]) => note);

const plainTitle = (title = '') => title.replace(/\s*\(S\. Hrg\. [\d-]+\)$/u, '').toLowerCase();

describe.each([
  { format: 'csl-json', from: 'csljson', exact: 3 },
  { format: 'biblatex', from: 'biblatex', exact: 3 },
  { format: 'bibtex', from: 'bibtex', exact: 2 },
  { format: 'ris', from: 'ris', exact: 1 },
] as const)('$format, read again by pandoc', ({ format, from, exact }) => {
  test('keeps every entry with who, when, what and where', async () => {
    const { items, body } = await readBack(format, from);
    expect([...items.keys()].sort()).toEqual(
      list
        .entries()
        .map(({ key }) => key)
        .sort(),
    );
    for (const { key, document } of list.entries()) {
      const item = items.get(key);
      expect((item?.author ?? []).map(nameOf), key).toEqual(document.authors.map(nameOf));
      expect(item?.issued?.['date-parts'] ?? [], key).toEqual(datedTo(document, exact));
      // In BibLaTeX the testimony is the title, and the hearing what it stands in.
      const titles = [item?.title, item?.['container-title']].map(plainTitle);
      expect(
        titles.some((title) => title.startsWith(plainTitle(document.csl.title))),
        `${key}: ${titles.join(' | ')}`,
      ).toBe(true);
      const event = document.csl['event-title'];
      if (event === undefined) continue;
      const places = [
        item?.event,
        item?.['event-title'],
        item?.['container-title'],
        item?.publisher,
        item?.note,
        ...(format === 'ris' ? notesOfRis(body, key) : []),
      ];
      expect(
        places.some((text) => text?.replaceAll('-', '–').includes(event.replaceAll('-', '–'))),
        `${key}: ${places.join(' | ')}`,
      ).toBe(true);
    }
  });
});

/** Pandoc takes what follows a full stop for the beginning of a sentence, in “U.S. talks” too. */
const asPandocReads = (title: string | undefined) => title?.replace(/(?<=\.\S* )\p{Ll}/gu, (letter) => letter.toUpperCase());

test('titles come back from BibTeX and BibLaTeX in sentence case, with every name as it is', async () => {
  for (const [format, from] of [
    ['bibtex', 'bibtex'],
    ['biblatex', 'biblatex'],
  ] as const) {
    const { items } = await readBack(format, from);
    for (const { key, document } of list.entries()) {
      if (document.csl.type === 'hearing') continue;
      expect(items.get(key)?.title, `${format} ${key}`).toBe(asPandocReads(document.csl.title));
    }
  }
});
