import { type Basket, type BasketItem, ID } from './basket.ts';

const FORMAT = 'on-the-record-basket';
const VERSION = 1;

/** A basket as text: the file that lib/archive/basket.ts describes, which is also how the browser's own storage holds it. */
export function writeBasket({ title, items }: Basket): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...(title === undefined ? {} : { title }), items }, null, 1)}\n`;
}

/**
 * Reads what `writeBasket` wrote, or null where it is anything else. Only for the browser's own storage, on every page: files, which
 * come from anywhere, are read by lib/archive/basket.ts, which says what is wrong with them and is fetched when one is chosen.
 */
export function readStored(text: string): Basket | null {
  const whole = parse(text);
  if (!isRecord(whole) || whole['format'] !== FORMAT || whole['version'] !== VERSION || !Array.isArray(whole['items'])) return null;
  const { title } = whole;
  const items = whole['items'].flatMap((entry: unknown) => readItem(entry) ?? []);
  if (items.length !== whole['items'].length || new Set(items.map(({ id }) => id)).size !== items.length) return null;
  return { ...(typeof title === 'string' ? { title } : {}), items };
}

function readItem(entry: unknown): BasketItem | null {
  if (!isRecord(entry)) return null;
  const { id, note } = entry;
  if (typeof id !== 'string' || !ID.test(id)) return null;
  return typeof note === 'string' ? { id, note } : { id };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
