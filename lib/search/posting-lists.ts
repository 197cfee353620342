import type { OpenSegment } from './archive-index.ts';
import { ByteReader } from './packed/byte-reader.ts';
import type { ListBytes } from './segment-words.ts';

/** The question needs what is loaded behind the index. Caught by whoever can load it. */
export class IncompleteIndex extends Error {
  constructor() {
    super('The part of the search index that this question needs is not loaded yet.');
  }
}

/** The list of a word in a field of a segment, or -1. */
export function listOf({ words, localOf }: OpenSegment, word: number, field: number): number {
  const local = localOf === null ? word : (localOf[word] ?? -1);
  if (local < 0) return -1;
  const end = words.listsAt[local + 1] ?? 0;
  for (let list = words.listsAt[local] ?? 0; list < end; list++) if (words.fields[list] === field) return list;
  return -1;
}

/** Where the bytes of lists stand: of the commonest words in the rest. Throws `IncompleteIndex` where that is not loaded. */
export function bytesOf({ words }: OpenSegment, isCommon: boolean): ListBytes {
  if (!isCommon) return words.lists;
  if (words.rest === null) throw new IncompleteIndex();
  return words.rest.common;
}

/** True for a list of one of the commonest words. */
export function isCommonList({ words }: OpenSegment, list: number): boolean {
  let [low, high] = [0, words.words.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((words.listsAt[middle] ?? 0) <= list) low = middle;
    else high = middle;
  }
  return words.isCommon[low] === 1;
}

/** Walks over the statements of a list, in the order of places within the segment. */
export function documentsOf(segment: OpenSegment, list: number): { next: () => number } {
  const { documents, documentsAt } = bytesOf(segment, isCommonList(segment, list));
  const reader = new ByteReader(documents, documentsAt[list] ?? 0);
  let document = -1;
  return {
    next() {
      document += reader.varint() + 1;
      return document;
    },
  };
}

/** All statements of a list, as places within the segment. */
export function documentsIn(segment: OpenSegment, list: number): Int32Array {
  const documents = new Int32Array(segment.words.counts[list] ?? 0);
  const { next } = documentsOf(segment, list);
  for (let at = 0; at < documents.length; at++) documents[at] = next();
  return documents;
}
