import type { OpenSegment } from './archive-index.ts';
import { bytesOf, IncompleteIndex, isCommonList } from './posting-lists.ts';

/** Walks over a list statement by statement, with the places of the word in those that are of interest; the others are passed over. */
export class PlaceCursor {
  /** Place within the segment. */
  document = -1;
  /** Where the word stands in the statement that was read last: positions, and how many places each covers. */
  positions = new Int32Array(64);
  spans = new Int32Array(64);
  private readonly documents: Uint8Array;
  private readonly frequencies: Uint8Array;
  private readonly places: Uint8Array;
  private readonly count: number;
  private documentAt: number;
  private frequencyAt: number;
  private placeAt: number;
  private number = -1;
  private frequency = 0;
  /** Statements that have the word more than once and are still to come; the number in the list of the next, and its frequency. */
  private left: number;
  private several = -1;
  private severalFrequency = 0;
  /** Places of statements that were passed over and are still before `placeAt`. */
  private unread = 0;

  constructor(segment: OpenSegment, list: number) {
    const { rest } = segment.words;
    if (rest === null) throw new IncompleteIndex();
    const { documents, documentsAt, frequencies, frequenciesAt } = bytesOf(segment, isCommonList(segment, list));
    this.documents = documents;
    this.frequencies = frequencies;
    this.places = rest.places;
    this.count = segment.words.counts[list] ?? 0;
    this.documentAt = documentsAt[list] ?? 0;
    this.frequencyAt = frequenciesAt[list] ?? 0;
    this.placeAt = rest.placesAt[list] ?? 0;
    this.left = this.readFrequency();
    this.findSeveral();
  }

  /** Goes on to the next statement; false behind the last. */
  next(): boolean {
    this.number += 1;
    if (this.number >= this.count) return false;
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

  /** Reads where the word stands in this statement, and returns how often. At most once a statement. */
  read(): number {
    this.passUnread();
    const { frequency } = this;
    if (frequency > this.positions.length) {
      this.positions = new Int32Array(frequency * 2);
      this.spans = new Int32Array(frequency * 2);
    }
    let position = 0;
    for (let at = 0; at < frequency; at++) {
      const step = this.readPlace();
      position += step >> 1;
      this.positions[at] = position;
      this.spans[at] = (step & 1) === 1 ? this.readPlace() : 1;
    }
    this.frequency = 0;
    return frequency;
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

  private readPlace(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.places[this.placeAt++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
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
