/** The longest line that is read: room for a statement whose text and summary are as long as they may be, every letter escaped. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

/** One line of a file without its end; `null` where it was longer than `MAX_LINE_BYTES` and was not kept. */
export interface Line {
  number: number;
  bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Cuts a file into lines as it arrives, in pieces of any size. Ends are LF or CRLF.
 * Works on bytes, so that a fault of encoding stays within its line, and never holds more than one line.
 */
export class LineSplitter {
  private pending: Uint8Array[] = [];
  private pendingBytes = 0;
  private number = 1;

  /** The line that is being read, from 1. */
  get line(): number {
    return this.number;
  }

  push(chunk: Uint8Array): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      this.keep(chunk.subarray(start, end));
      lines.push(this.take());
      start = end + 1;
    }
    this.keep(chunk.subarray(start));
    return lines;
  }

  /** The last line, where the file does not end with a line feed. */
  end(): Line[] {
    return this.pendingBytes === 0 ? [] : [this.take()];
  }

  private keep(bytes: Uint8Array): void {
    this.pendingBytes += bytes.length;
    if (this.pendingBytes > MAX_LINE_BYTES) this.pending = [];
    else if (bytes.length > 0) this.pending.push(bytes);
  }

  private take(): Line {
    const line = { number: this.number, bytes: this.pendingBytes > MAX_LINE_BYTES ? null : withoutReturn(joined(this.pending)) };
    this.pending = [];
    this.pendingBytes = 0;
    this.number += 1;
    return line;
  }
}

function joined(pieces: Uint8Array[]): Uint8Array {
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const withoutReturn = (bytes: Uint8Array) => (bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes);
