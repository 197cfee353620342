import type { OpenSegment } from './archive-index.ts';
import { bytesOf, IncompleteIndex, isCommonList } from './posting-lists.ts';
import type { SegmentWords } from './segment-words.ts';

/** Every so many statements of a long list it is noted where the next one stands, so that the ones between can be left out. */
const EVERY = 64;
/** Shorter lists are walked. */
const LONG = 1_024;
const BEYOND = 2 ** 29;
/** Numbers of a note: statement, and the state of the three streams. */
const NOTE = 7;

const notes = new WeakMap<SegmentWords, Map<number, Int32Array>>();

/** Walks over a list statement by statement, and reads where the word stands in those that are of interest. */
export class PlaceCursor {
  /** Place within the segment; behind the last beyond all places, as a small number so that it stays one. */
  document = -1;
  /** Where the word stands in the statement that was read last: positions, and how many places each covers. */
  positions = new Int32Array(64);
  spans = new Int32Array(64);
  /** How often it stands there. */
  found = 0;
  readonly count: number;
  private readonly documents: Uint8Array;
  private readonly frequencies: Uint8Array;
  private readonly places: Uint8Array;
  private readonly notes: Int32Array | null;
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
    this.documents = documents;
    this.frequencies = frequencies;
    this.places = words.rest.places;
    this.count = words.counts[list] ?? 0;
    this.documentAt = documentsAt[list] ?? 0;
    this.frequencyAt = frequenciesAt[list] ?? 0;
    this.placeAt = words.rest.placesAt[list] ?? 0;
    this.left = this.readFrequency();
    this.findSeveral();
    this.notes = isNoting || this.count < LONG ? null : notesOf(segment, list);
  }

  /** Goes on to the next statement; false behind the last. */
  next(): boolean {
    this.number += 1;
    if (this.number >= this.count) {
      this.document = BEYOND;
      return false;
    }
    this.unread += this.frequency;
    const { documents } = this;
    let gap = documents[this.documentAt++] ?? 0;
    if (gap > 127) {
      gap &= 127;
      for (let shift = 7; ; shift += 7) {
        const more = documents[this.documentAt++] ?? 0;
        gap |= (more & 127) << shift;
        if (more < 128) break;
      }
    }
    this.document += gap + 1;
    this.frequency = 1;
    if (this.several === this.number) {
      this.frequency = this.severalFrequency;
      this.findSeveral();
    }
    return true;
  }

  /** Goes on to the first statement from this one on, and returns it. */
  advance(document: number): number {
    // Nearer than one note's length nothing is left out.
    if (this.notes !== null && document > this.document + EVERY) this.leap(this.notes, document);
    while (this.document < document) this.next();
    return this.document;
  }

  /** Reads where the word stands in this statement. At most once a statement. */
  read(): void {
    if (this.unread > 0) this.passUnread();
    const { frequency, places } = this;
    if (frequency > this.positions.length) {
      this.positions = new Int32Array(frequency * 2);
      this.spans = new Int32Array(frequency * 2);
    }
    const { positions, spans } = this;
    let byteAt = this.placeAt;
    let position = 0;
    for (let at = 0; at < frequency; at++) {
      let step = places[byteAt++] ?? 0;
      if (step > 127) {
        step &= 127;
        for (let shift = 7; ; shift += 7) {
          const more = places[byteAt++] ?? 0;
          step |= (more & 127) << shift;
          if (more < 128) break;
        }
      }
      position += step >> 1;
      positions[at] = position;
      // A joined form covers a handful of places, so its span is one byte.
      spans[at] = (step & 1) === 1 ? (places[byteAt++] ?? 1) : 1;
    }
    this.placeAt = byteAt;
    this.found = frequency;
    this.frequency = 0;
  }

  /** Takes a note of where it stands, behind everything of this statement: what `leap` needs to go on from here. */
  note(into: Int32Array, at: number): void {
    this.unread += this.frequency;
    this.frequency = 0;
    this.passUnread();
    into[at] = this.document;
    into[at + 1] = this.documentAt;
    into[at + 2] = this.frequencyAt;
    into[at + 3] = this.placeAt;
    into[at + 4] = this.several;
    into[at + 5] = this.severalFrequency;
    into[at + 6] = this.left;
  }

  /** To the last note before a statement, where that is farther on. */
  private leap(table: Int32Array, document: number): void {
    let low = Math.floor((this.number + 1) / EVERY);
    if (low * NOTE >= table.length || (table[(low + 1) * NOTE] ?? BEYOND) >= document) return;
    let high = table.length / NOTE;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((table[middle * NOTE] ?? 0) < document) low = middle;
      else high = middle;
    }
    const at = low * NOTE;
    if (low * EVERY <= this.number + 1) return;
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
  }

  private findSeveral(): void {
    if (this.left === 0) {
      this.several = -1;
      return;
    }
    this.left -= 1;
    this.several += this.readFrequency() + 1;
    this.severalFrequency = this.readFrequency() + 2;
  }

  private passUnread(): void {
    const { places } = this;
    let at = this.placeAt;
    for (let left = this.unread; left > 0; left--) {
      const first = places[at] ?? 0;
      while ((places[at++] ?? 0) > 127);
      if ((first & 1) === 1) while ((places[at++] ?? 0) > 127);
    }
    this.placeAt = at;
    this.unread = 0;
  }

  private readFrequency(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.frequencies[this.frequencyAt++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
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
  for (let number = 0; number < cursor.count; number++) {
    if (number % EVERY === 0) cursor.note(table, (number / EVERY) * NOTE);
    cursor.next();
  }
  return table;
}
