import { z } from 'zod';

/** The places whose addresses end in an id, and what stands there. */
export const PLACES = { statements: 'statement', speakers: 'speaker', events: 'event', sources: 'source', topics: 'topic' } as const;

/** The request header in which the proxy tells the page what was asked for; one that comes from outside is thrown away. */
export const MISSING_HEADER = 'x-missing';

const missingSchema = z.strictObject({
  place: z.enum(['statements', 'speakers', 'events', 'sources', 'topics', 'dates']),
  id: z.string(),
  nearest: z.array(z.string()),
  /** The statement is there, but has only so many versions. */
  versions: z.exactOptional(z.int().positive()),
});
/** An id that nobody has, and the ids that may have been meant. */
export type Missing = z.infer<typeof missingSchema>;

/** Headers hold no more than Latin-1, and ids in an address hold anything. */
export function missingToHeader(missing: Missing): string {
  return encodeURIComponent(JSON.stringify(missing));
}

export function missingFromHeader(value: string | null): Missing | null {
  if (value === null) return null;
  try {
    return missingSchema.safeParse(JSON.parse(decodeURIComponent(value))).data ?? null;
  } catch {
    return null;
  }
}
