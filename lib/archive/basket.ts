import { z } from 'zod';
import { shortened } from './archive-error.ts';
import { idSchema, lineSchema, noteSchema } from './text.ts';

/** The name of the format; `version` is counted up when a reader of the one before would misread it. */
export const BASKET_FORMAT = 'on-the-record-basket';

/** A set that somebody works on, not an archive: more than this is a search, and is exported as one. */
export const MOST_IN_BASKET = 5000;

/** A statement that was put into the basket, with what its collector wrote beside it. Whether the archive has it is asked when it is shown. */
const basketItemSchema = z.strictObject({
  id: idSchema,
  /** The collector's own words; left out where there are none. */
  note: z.exactOptional(noteSchema),
});

/** Statements collected by a reader, in the order given by hand. An empty one is a basket too. */
export const basketSchema = z.strictObject({
  format: z.literal(BASKET_FORMAT, `must be "${BASKET_FORMAT}"`),
  version: z.literal(1, 'must be 1: a later version is read by a later program'),
  title: z.exactOptional(lineSchema),
  items: z
    .array(basketItemSchema)
    .max(MOST_IN_BASKET, `holds more than ${MOST_IN_BASKET.toLocaleString('en')} statements`)
    .superRefine((items, context) => {
      const seen = new Set<string>();
      for (const [index, { id }] of items.entries()) {
        if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: `is "${id}", which stands in the basket before` });
        seen.add(id);
      }
    }),
});
export type Basket = z.infer<typeof basketSchema>;

/** Reads the file of a basket, or says everything that is wrong with it, each as a sentence. Never throws. */
export function readBasket(text: string): { basket: Basket } | { faults: string[] } {
  let value: unknown;
  try {
    // Editors of Windows begin a file with a mark of byte order.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { faults: ['This is no JSON file of a basket.'] };
  }
  const read = basketSchema.safeParse(value);
  if (read.success) return { basket: read.data };
  return { faults: read.error.issues.map((issue) => `${fieldOf(issue.path)}${issue.message}.`) };
}

/** A basket as a file, to be read again by `readBasket`. */
export function writeBasket({ title, items }: Pick<Basket, 'title' | 'items'>): string {
  const basket: Basket = { format: BASKET_FORMAT, version: 1, ...(title === undefined ? {} : { title }), items };
  return `${JSON.stringify(basket, null, 1)}\n`;
}

/** `items[2].note: `; a name that is none of ours may hold anything, and is shortened. */
function fieldOf(path: readonly PropertyKey[]): string {
  const field = path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${/^\w+$/.test(String(part)) ? String(part) : shortened(part)}`))
    .join('');
  return field === '' ? '' : `${field}: `;
}
