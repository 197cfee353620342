import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type BuiltFile, builtFile } from './built-file.ts';
import { ByteWriter } from './packed/byte-writer.ts';
import { writeTexts } from './packed/front-coding.ts';
import { type FileKind, joinSections } from './packed/packed-file.ts';
import { FIELDS } from './search-answer.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordKey } from './word-key.ts';
import { SPAN_BITS, type WordList, type WordTally } from './word-tally.ts';

const compress = promisify(gzip);

/** Compresses a file as it is stored and served; level 9 takes a second more at 100,000 statements and saves every reader four percent. */
export async function packFile(kind: FileKind, sections: readonly Uint8Array[]): Promise<BuiltFile> {
  return builtFile(new Uint8Array(await compress(joinSections(kind, sections), { level: kind === 'texts' ? 6 : 9 })));
}

/** Common words are kept apart from this many statements on: below, all that there is to load is small. */
const COMMON_APART = 5_000;

/** The sections of words for the index file and for the rest file. docs/snapshot-format.md says what stands in each. */
export interface WordSections {
  index: Uint8Array[];
  rest: Uint8Array[];
}

/** Writes the words of a segment: gaps and frequencies in bytes, columnar, so that like stands beside like for compression. */
export function writeWords(tally: WordTally): WordSections {
  const fields = new ByteWriter();
  const counts = new ByteWriter();
  const plain = { documents: new ByteWriter(), frequencies: new ByteWriter() };
  const common = { documents: new ByteWriter(), frequencies: new ByteWriter() };
  const commonWords = new ByteWriter();
  const placeSizes = new ByteWriter();
  const places = new ByteWriter();
  let lastCommon = -1;
  tally.words.forEach((word, number) => {
    const isCommon = tally.statements >= COMMON_APART && STOP_WORDS.has(word);
    if (isCommon) {
      commonWords.varint(number - lastCommon - 1);
      lastCommon = number;
    }
    const lists = tally.lists(number);
    fields.varint(lists.reduce((mask, { field }) => mask | (1 << field), 0));
    for (const list of lists) {
      counts.varint(list.documents.length);
      writeList(list, isCommon ? common : plain);
      const before = places.length;
      writePlaces(list, places);
      placeSizes.varint(places.length - before);
    }
  });
  return {
    index: [
      writeTexts(tally.words),
      writeForms(tally.words),
      fields.written(),
      counts.written(),
      plain.documents.written(),
      plain.frequencies.written(),
      commonWords.written(),
      writeLengths(tally),
    ],
    rest: [common.documents.written(), common.frequencies.written(), placeSizes.written(), places.written()],
  };
}

/** Gaps between statements; then how many have the word more than once, each as a gap in the list and the frequency less two. */
function writeList({ documents, frequencies }: WordList, to: { documents: ByteWriter; frequencies: ByteWriter }): void {
  let before = -1;
  let several = 0;
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    to.documents.varint(document - before - 1);
    before = document;
    if ((frequencies[at] ?? 1) > 1) several += 1;
  }
  to.frequencies.varint(several);
  if (several === 0) return;
  let last = -1;
  for (let at = 0; at < documents.length; at++) {
    const frequency = frequencies[at] ?? 1;
    if (frequency < 2) continue;
    to.frequencies.varint(at - last - 1);
    to.frequencies.varint(frequency - 2);
    last = at;
  }
}

/** Of each place in a statement the distance from the one before, doubled, plus one for a joined form, whose span follows. */
function writePlaces({ frequencies, places }: WordList, to: ByteWriter): void {
  let at = 0;
  for (const frequency of frequencies) {
    let before = 0;
    for (const end = at + frequency; at < end; at++) {
      const place = places[at] ?? 0;
      const position = place >> SPAN_BITS;
      const span = place & ((1 << SPAN_BITS) - 1);
      to.varint(((position - before) << 1) | (span > 1 ? 1 : 0));
      if (span > 1) to.varint(span);
      before = position;
    }
  }
}

/** Of each word how far back in the list the nearest one stands that is another form of it (`wordKey`); 0 where there is none. */
function writeForms(words: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  const last = new Map<string, number>();
  words.forEach((word, number) => {
    const key = wordKey(word);
    writer.varint(number - (last.get(key) ?? number));
    last.set(key, number);
  });
  return writer.written();
}

/** Of each field a byte that says whether anything stands in it, and where it does the length for every statement. */
function writeLengths({ lengths }: WordTally): Uint8Array {
  const writer = new ByteWriter();
  for (let field = 0; field < FIELDS.length; field++) {
    const ofField = lengths[field] ?? new Uint16Array();
    const isUsed = ofField.some((length) => length > 0);
    writer.byte(Number(isUsed));
    if (isUsed) for (const length of ofField) writer.varint(length);
  }
  return writer.written();
}
