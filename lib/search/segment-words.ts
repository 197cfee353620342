import { ByteReader } from './packed/byte-reader.ts';
import { readTexts } from './packed/front-coding.ts';
import { FIELDS } from './search-answer.ts';

/** Bytes that stay compressed until they are walked through, and where in them each list begins. */
export interface ListBytes {
  documents: Uint8Array;
  documentsAt: Uint32Array;
  frequencies: Uint8Array;
  frequenciesAt: Uint32Array;
}

/** The words of one segment, as they are scored: no object a word, a list or a posting. */
export interface SegmentWords {
  statements: number;
  /** In ascending order. */
  words: string[];
  /** The lists of word `n` are those from `listsAt[n]` up to `listsAt[n + 1]`, one a field. */
  listsAt: Uint32Array;
  /** Number in `FIELDS` of each list. */
  fields: Uint8Array;
  /** How many statements each list holds. */
  counts: Uint32Array;
  /** How far back the nearest other form of each word stands; 0 for none. */
  formsBack: Uint32Array;
  lists: ListBytes;
  /** 1 for words whose lists are in the rest. */
  isCommon: Uint8Array;
  /** Different words of each statement, by field. */
  lengths: Uint16Array[];
  rest: SegmentRest | null;
}

/** What is loaded behind the index: the lists of the commonest words, and all places. */
export interface SegmentRest {
  common: ListBytes;
  places: Uint8Array;
  placesAt: Uint32Array;
}

/** Reads the sections that `writeWords` gave for the index. */
export function readWords(statements: number, sections: readonly Uint8Array[]): SegmentWords {
  const [
    wordBytes = EMPTY,
    formBytes = EMPTY,
    fieldBytes = EMPTY,
    countBytes = EMPTY,
    documents = EMPTY,
    frequencies = EMPTY,
    common = EMPTY,
    lengths = EMPTY,
  ] = sections;
  const words = readTexts(wordBytes);
  const masks = readNumbers(fieldBytes, words.length);
  const listsAt = new Uint32Array(words.length + 1);
  for (let word = 0; word < words.length; word++) listsAt[word + 1] = (listsAt[word] ?? 0) + bitsIn(masks[word] ?? 0);
  const fieldsOfLists = new Uint8Array(listsAt[words.length] ?? 0);
  for (let word = 0, list = 0; word < words.length; word++)
    for (let mask = masks[word] ?? 0; mask !== 0; mask &= mask - 1) fieldsOfLists[list++] = 31 - Math.clz32(mask & -mask);
  const isCommon = readCommon(common, words.length);
  const counts = readNumbers(countBytes, fieldsOfLists.length);
  const inIndex = (word: number) => isCommon[word] === 0;
  return {
    statements,
    words,
    listsAt,
    fields: fieldsOfLists,
    counts,
    formsBack: readNumbers(formBytes, words.length),
    // A copy: of the file that they came in, nothing else is needed any more.
    lists: findLists(new Uint8Array(documents), new Uint8Array(frequencies), listsAt, counts, inIndex),
    isCommon,
    lengths: readLengths(lengths, statements),
    rest: null,
  };
}

const EMPTY = new Uint8Array();

/** Reads the sections of the rest file, for words read before. */
export function readRest({ listsAt, counts, isCommon, lists }: SegmentWords, sections: readonly Uint8Array[]): SegmentRest {
  const [documents = EMPTY, frequencies = EMPTY, sizes = EMPTY, places = EMPTY] = sections;
  const reader = new ByteReader(sizes);
  const placesAt = new Uint32Array(counts.length);
  let at = 0;
  for (let list = 0; list < counts.length; list++) {
    placesAt[list] = at;
    at += reader.varint();
  }
  // A list stands in one of the two, so where each begins fits into the same arrays.
  return { common: findLists(documents, frequencies, listsAt, counts, (word) => isCommon[word] === 1, lists), places, placesAt };
}

function readNumbers(bytes: Uint8Array, length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  new ByteReader(bytes).fill(numbers);
  return numbers;
}

function readCommon(bytes: Uint8Array, words: number): Uint8Array {
  const reader = new ByteReader(bytes);
  const isCommon = new Uint8Array(words);
  for (let word = -1; reader.at < bytes.length; ) {
    word += reader.varint() + 1;
    isCommon[word] = 1;
  }
  return isCommon;
}

/** Walks once over the lists of the words that stand in these bytes, and notes where each begins: in `into`, where that is given. */
function findLists(
  documents: Uint8Array,
  frequencies: Uint8Array,
  listsAt: Uint32Array,
  counts: Uint32Array,
  isHere: (word: number) => boolean,
  into?: ListBytes,
): ListBytes {
  const [documentReader, frequencyReader] = [new ByteReader(documents), new ByteReader(frequencies)];
  const documentsAt = into?.documentsAt ?? new Uint32Array(counts.length);
  const frequenciesAt = into?.frequenciesAt ?? new Uint32Array(counts.length);
  for (let word = 0; word + 1 < listsAt.length; word++) {
    if (!isHere(word)) continue;
    for (let list = listsAt[word] ?? 0; list < (listsAt[word + 1] ?? 0); list++) {
      documentsAt[list] = documentReader.at;
      frequenciesAt[list] = frequencyReader.at;
      documentReader.skip(counts[list] ?? 0);
      frequencyReader.skip(2 * frequencyReader.varint());
    }
  }
  return { documents, documentsAt, frequencies, frequenciesAt };
}

function readLengths(bytes: Uint8Array, statements: number): Uint16Array[] {
  const reader = new ByteReader(bytes);
  return FIELDS.map(() => {
    // A field in which nothing stands has no lengths at all.
    const lengths = new Uint16Array(reader.byte() === 1 ? statements : 0);
    reader.fill(lengths);
    return lengths;
  });
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count += 1;
  return count;
}
