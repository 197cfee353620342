import { CorpusFault } from './corpus-fault.ts';

/** What every engine of the benchmark is given of a statement. */
export interface Paragraph {
  id: string;
  speaker: string;
  /** `2008` or `1862-12-01`; empty where nobody knows it. */
  date: string;
  event: string;
  text: string;
}

const FIELDS = ['id', 'speaker', 'date', 'event', 'text'] as const;

/** Reads a line of a corpus. Throws where it is not an object with the five texts; a missing date or event is an empty one. */
export function paragraphOf(line: string, where: string): Paragraph {
  const read = parsed(line);
  if (typeof read !== 'object' || read === null) throw new CorpusFault(`${where} is no JSON object.`);
  const given = new Map<string, unknown>(Object.entries(read));
  const [id = '', speaker = '', date = '', event = '', text = ''] = FIELDS.map((field) => {
    const value = given.get(field) ?? '';
    if (typeof value !== 'string') throw new CorpusFault(`${where} has a "${field}" that is no text.`);
    return value;
  });
  if (id === '' || text === '') throw new CorpusFault(`${where} needs "id" and "text".`);
  return { id, speaker, date, event, text };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
