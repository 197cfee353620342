import { type Basket, ID, MOST_ITEMS, withNote, withTitle } from './basket.ts';
import { packText, unpackText } from './packed-text.ts';

/** An address longer than this is cut off by some programs that pass it on: then the ids are packed. */
const LONGEST_PLAIN = 1500;

/** A set of statements that came with an address. */
export interface SharedSet {
  ids: string[];
  /** What could not be read of it, in sentences. */
  faults: string[];
}

/**
 * The address that shows this set to somebody else: `/basket?n=2&ids=S45,S18`. `n`, how many there are, stands first, so that a link
 * that was cut off is noticed; many ids are packed (`packed` for `ids`). Title and notes are one's own words: they stand behind `#`,
 * which browsers never send to a server.
 */
export async function basketLink({ title, items }: Basket): Promise<string> {
  const ids = items.map(({ id }) => id).join(',');
  const named = ids.length <= LONGEST_PLAIN ? `ids=${ids}` : `packed=${await packText(ids)}`;
  const notes = items.flatMap(({ id, note }) => (note === undefined ? [] : [[id, note]]));
  const own = title === undefined && notes.length === 0 ? '' : `#own=${await packText(JSON.stringify({ title, notes }))}`;
  return `/basket?n=${items.length}&${named}${own}`;
}

/** The set that an address names, or null where it names none. Nothing in an address is more than a list of ids; what is no id is counted. */
export async function sharedSet(params: URLSearchParams): Promise<SharedSet | null> {
  const [plain, packed] = [params.get('ids'), params.get('packed')];
  if (plain === null && packed === null) return null;
  const unpacked = packed === null ? { text: '', whole: true } : await unpackText(packed);
  const named = [plain ?? '', unpacked.text].flatMap((list) => list.split(',')).filter((id) => id !== '');
  const ids = [...new Set(named.filter((id) => ID.test(id)))];
  const wanted = Number(/^\d{1,6}$/.exec(params.get('n') ?? '')?.[0] ?? ids.length);
  const unreadable = named.filter((id) => !ID.test(id)).length;
  const faults = [
    wanted > ids.length || !unpacked.whole
      ? `The link names ${wanted > ids.length ? wanted : 'more'} statements, and ${ids.length} could be read: it was probably cut off on its way.`
      : null,
    unreadable === 0 ? null : `${unreadable === 1 ? 'One of the ids is' : `${unreadable} of the ids are`} no id of any archive.`,
    ids.length > MOST_ITEMS ? `It names ${ids.length} statements; a basket holds at most ${MOST_ITEMS}, so the first ${MOST_ITEMS} are shown.` : null,
  ];
  return { ids: ids.slice(0, MOST_ITEMS), faults: faults.filter((fault) => fault !== null) };
}

/** What somebody wrote themselves beside a set that they shared. */
export interface OwnWords {
  title?: string;
  notes: ReadonlyMap<string, string>;
  /** True where the link had words, and they could not be read. */
  lost: boolean;
}

/** Reads title and notes behind the `#` of an address. */
export async function ownWords(hash: string): Promise<OwnWords> {
  if (!hash.startsWith('#own=')) return { notes: new Map(), lost: false };
  const { text, whole } = await unpackText(hash.slice('#own='.length));
  const own = whole ? parse(text) : null;
  if (own === null) return { notes: new Map(), lost: true };
  const { title } = own;
  return { ...(typeof title === 'string' ? { title } : {}), notes: new Map(notesOf(own['notes'])), lost: false };
}

/** The basket that a shared set makes, with what was written beside it. */
export function sharedBasket(ids: readonly string[], { title = '', notes }: OwnWords): Basket {
  const bare: Basket = { items: ids.map((id) => ({ id })) };
  return withTitle(
    [...notes].reduce((basket, [id, note]) => withNote(basket, id, note), bare),
    title,
  );
}

function notesOf(value: unknown): [id: string, note: string][] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): [string, string][] => {
    const [id, note]: unknown[] = Array.isArray(entry) ? entry : [];
    return typeof id === 'string' && typeof note === 'string' ? [[id, note]] : [];
  });
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
