const EMPTY = -1;
const MOST_FULL = 0.5;
/** Turns a capital into its small letter and leaves small letters and digits as they are. */
const SMALL = 0x20;

/**
 * Numbers for words, as they are met first. A plain word is looked up where it stands in its text: no string is cut out for the millions that
 * are known already.
 */
export class WordNumbers {
  readonly words: string[] = [];
  /** Numbers of words, by hash; a word whose place is taken stands in the next that is free. */
  private table = new Int32Array(1 << 12).fill(EMPTY);

  of(form: string): number {
    return this.find(form, 0, form.length, 0);
  }

  /** Of a run of ASCII letters and digits in a text, in lower case. */
  ofPlain(text: string, start: number, end: number): number {
    return this.find(text, start, end, SMALL);
  }

  private find(text: string, start: number, end: number, small: number): number {
    let slot = hashOf(text, start, end, small) & (this.table.length - 1);
    for (let number = this.table[slot] ?? EMPTY; number !== EMPTY; number = this.table[slot] ?? EMPTY) {
      if (isWord(this.words[number] ?? '', text, start, end, small)) return number;
      slot = (slot + 1) & (this.table.length - 1);
    }
    const form = small === 0 ? text : text.slice(start, end).toLowerCase();
    const number = this.words.length;
    this.words.push(form);
    this.table[slot] = number;
    if (this.words.length > this.table.length * MOST_FULL) this.grow();
    return number;
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 4).fill(EMPTY);
    for (const [number, word] of this.words.entries()) {
      let slot = hashOf(word, 0, word.length, 0) & (table.length - 1);
      while (table[slot] !== EMPTY) slot = (slot + 1) & (table.length - 1);
      table[slot] = number;
    }
    this.table = table;
  }
}

/** FNV-1a over UTF-16 units, its high bits mixed into the low ones that choose the slot. */
function hashOf(text: string, start: number, end: number, small: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | small), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWord(word: string, text: string, start: number, end: number, small: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | small)) return false;
  return true;
}
