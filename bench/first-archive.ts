import { readFileSync } from 'node:fs';
import { archiveRecordSchema } from '#lib/archive/archive-file.ts';
import type { Paragraph } from './paragraph.ts';

/** The statements that the product comes with, as paragraphs: their words to the letter, else the archive's own. */
export function firstArchiveParagraphs(file: string): Paragraph[] {
  const names = new Map<string, string>();
  const paragraphs: Paragraph[] = [];
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => archiveRecordSchema.parse(JSON.parse(line)));
  for (const record of records) if (record.record === 'speaker' || record.record === 'event') names.set(record.id, record.name);
  for (const record of records) {
    if (record.record !== 'statement') continue;
    paragraphs.push({
      id: record.id,
      speaker: names.get(record.speakers[0]?.speaker ?? '') ?? '',
      date: /^\d{4}(-\d{2}-\d{2})?$/.exec(record.said?.edtf ?? '')?.[0] ?? '',
      event: names.get(record.event ?? '') ?? '',
      text: record.text ?? record.summary ?? '',
    });
  }
  return paragraphs;
}
