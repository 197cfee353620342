import type { OpenSegment } from './archive-index.ts';
import { ByteReader } from './packed/byte-reader.ts';
import { bytesOf, documentsOf, IncompleteIndex, isCommonList } from './posting-lists.ts';
import type { SegmentWords } from './segment-words.ts';

/** Every so many statements of a long list it is noted where the next one stands, so that the ones between can be left out. */
const EVERY = 64;
/** Shorter lists are walked. */
const LONG = 1_024;
const BEYOND = 2 ** 29;
/** Numbers of a note: statement, and the state of the three streams. */
const NOTE = 7;

/** Statements that are read together: few enough that what is read of them stays at hand. */
export const AT_ONCE = 1_024;

const notes = new WeakMap<SegmentWords, Map<number, Int32Array>>();

/** Where a word stands in several statements: of the first from `at[0]` up to `at[1]`, of the next up to `at[2]`, and so on. */
export class Places {
  readonly at: Int32Array;
  positions = new Int32Array(4_096);
  spans = new Int32Array(4_096);
  /** Whether any covers more than one place. */
  hasJoined = false;

  constructor(statements: number) {
    this.at = new Int32Array(statements + 1);
  }

  /** Makes room for so many in all. */
  grow(most: number): void {
    const [positions, spans] = [new Int32Array(most * 2), new Int32Array(most * 2)];
    positions.set(this.positions);
    spans.set(this.spans);
    this.positions = positions;
    this.spans = spans;
  }
}

/** Goes through a list in the order of statements, and reads where the word stands in those that are of interest. */
export class PlaceCursor {
  readonly count: number;
  private readonly documents: Uint8Array;
  private readonly frequencies: Uint8Array;
  private readonly places: Uint8Array;
  private readonly notes: Int32Array | null;
  /** Place within the segment; behind the last beyond all places, as a small number so that it stays one. */
  private document = -1;
  private documentAt: number;
  private frequencyAt: number;
  private placeAt: number;
  private number = -1;
  private frequency = 0;
  /** Number in the list of the next statement that has the word more than once (-1: none), its frequency, and how many are to come. */
  private several = -1;
  private severalFrequency = 0;
  private left: number;
  /** Places of statements that were passed over and are still before `placeAt`. */
  private unread = 0;

  constructor(segment: OpenSegment, list: number, isNoting = false) {
    const { words } = segment;
    if (words.rest === null) throw new IncompleteIndex();
    const { documents, documentsAt, frequencies, frequenciesAt } = bytesOf(segment, isCommonList(segment, list));
    const several = new ByteReader(frequencies, frequenciesAt[list] ?? 0);
    this.documents = documents;
    this.frequencies = frequencies;
    this.places = words.rest.places;
    this.count = words.counts[list] ?? 0;
    this.documentAt = documentsAt[list] ?? 0;
    this.placeAt = words.rest.placesAt[list] ?? 0;
    this.left = several.varint();
    if (this.left > 0) {
      this.left -= 1;
      this.several = several.varint();
      this.severalFrequency = several.varint() + 2;
    }
    this.frequencyAt = several.at;
    this.notes = isNoting || this.count < LONG ? null : notesOf(segment, list);
  }

  /**
   * Reads where the word stands in each of these statements, nowhere in those that are not in the list. They must come in ascending order and
   * behind all that were read before. The state is in variables while it runs: the commonest words stand half a million times.
   */
  readMany(wanted: Int32Array, from: number, to: number, into: Places): void {
    const { documents, frequencies, places, count, notes: table } = this;
    let { document, number, documentAt, frequencyAt, placeAt, frequency, several, severalFrequency, left, unread } = this;
    let { positions, spans } = into;
    let filled = 0;
    into.hasJoined = false;
    for (let at = from; at < to; at++) {
      const target = wanted[at] ?? 0;
      into.at[at - from] = filled;
      if (table !== null && target > document + EVERY) {
        this.number = number;
        if (this.leap(table, target)) {
          ({ document, number, documentAt, frequencyAt, placeAt, frequency, several, severalFrequency, left, unread } = this);
        }
      }
      while (document < target) {
        number += 1;
        if (number >= count) {
          document = BEYOND;
          break;
        }
        unread += frequency;
        let gap = documents[documentAt++] ?? 0;
        if (gap > 127) {
          gap &= 127;
          for (let shift = 7; ; shift += 7) {
            const more = documents[documentAt++] ?? 0;
            gap |= (more & 127) << shift;
            if (more < 128) break;
          }
        }
        document += gap + 1;
        frequency = 1;
        if (several !== number) continue;
        frequency = severalFrequency;
        several = left === 0 ? -1 : several;
        if (left === 0) continue;
        left -= 1;
        let step = frequencies[frequencyAt++] ?? 0;
        if (step > 127) {
          step &= 127;
          for (let shift = 7; ; shift += 7) {
            const more = frequencies[frequencyAt++] ?? 0;
            step |= (more & 127) << shift;
            if (more < 128) break;
          }
        }
        several += step + 1;
        severalFrequency = frequencies[frequencyAt++] ?? 0;
        if (severalFrequency > 127) {
          severalFrequency &= 127;
          for (let shift = 7; ; shift += 7) {
            const more = frequencies[frequencyAt++] ?? 0;
            severalFrequency |= (more & 127) << shift;
            if (more < 128) break;
          }
        }
        severalFrequency += 2;
      }
      if (document !== target) continue;
      for (; unread > 0; unread--) {
        const first = places[placeAt] ?? 0;
        while ((places[placeAt++] ?? 0) > 127);
        if ((first & 1) === 1) while ((places[placeAt++] ?? 0) > 127);
      }
      if (filled + frequency > positions.length) {
        into.grow(filled + frequency);
        ({ positions, spans } = into);
      }
      let position = 0;
      for (; frequency > 0; frequency--) {
        let step = places[placeAt++] ?? 0;
        if (step > 127) {
          step &= 127;
          for (let shift = 7; ; shift += 7) {
            const more = places[placeAt++] ?? 0;
            step |= (more & 127) << shift;
            if (more < 128) break;
          }
        }
        position += step >> 1;
        positions[filled] = position;
        spans[filled] = 1;
        if ((step & 1) === 1) {
          // A joined form covers a handful of places, so its span is one byte.
          spans[filled] = places[placeAt++] ?? 1;
          into.hasJoined = true;
        }
        filled += 1;
      }
    }
    into.at[to - from] = filled;
    Object.assign(this, { document, number, documentAt, frequencyAt, placeAt, frequency, several, severalFrequency, left, unread });
  }

  /** Takes a note of where it stands, behind everything of the statement that was read last: what `leap` needs to go on from here. */
  note(into: Int32Array, at: number): void {
    into[at] = this.document;
    into[at + 1] = this.documentAt;
    into[at + 2] = this.frequencyAt;
    into[at + 3] = this.placeAt;
    into[at + 4] = this.several;
    into[at + 5] = this.severalFrequency;
    into[at + 6] = this.left;
  }

  /** To the last note before a statement, where that is farther on; false where it is not. */
  private leap(table: Int32Array, document: number): boolean {
    let low = Math.floor((this.number + 1) / EVERY);
    if (low * NOTE >= table.length || (table[(low + 1) * NOTE] ?? BEYOND) >= document) return false;
    let high = table.length / NOTE;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((table[middle * NOTE] ?? 0) < document) low = middle;
      else high = middle;
    }
    const at = low * NOTE;
    if (low * EVERY <= this.number + 1) return false;
    this.number = low * EVERY - 1;
    this.document = table[at] ?? 0;
    this.documentAt = table[at + 1] ?? 0;
    this.frequencyAt = table[at + 2] ?? 0;
    this.placeAt = table[at + 3] ?? 0;
    this.several = table[at + 4] ?? 0;
    this.severalFrequency = table[at + 5] ?? 0;
    this.left = table[at + 6] ?? 0;
    this.unread = 0;
    this.frequency = 0;
    return true;
  }
}

/** The notes of a long list: taken the first time that it is walked, for all later ones. */
function notesOf(segment: OpenSegment, list: number): Int32Array {
  const known = notes.get(segment.words) ?? new Map<number, Int32Array>();
  notes.set(segment.words, known);
  const taken = known.get(list) ?? takeNotes(segment, list);
  known.set(list, taken);
  return taken;
}

function takeNotes(segment: OpenSegment, list: number): Int32Array {
  const cursor = new PlaceCursor(segment, list, true);
  const table = new Int32Array(Math.ceil(cursor.count / EVERY) * NOTE);
  const walk = documentsOf(segment, list);
  const last = new Int32Array(1);
  const places = new Places(1);
  for (let number = 0; number < cursor.count; number++) {
    if (number % EVERY === 0) {
      if (number > 0) cursor.readMany(last, 0, 1, places);
      cursor.note(table, (number / EVERY) * NOTE);
    }
    last[0] = walk.next();
  }
  return table;
}
