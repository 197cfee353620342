/** Reads what `ByteWriter` wrote, in order. Past the end it gives zeros; sizes were compared before anything is read. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const value = this.bytes[this.at] ?? 0;
    this.at += 1;
    return value;
  }

  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const next = this.bytes[this.at] ?? 0;
      this.at += 1;
      value |= (next & 127) << shift;
      if (next < 128) return value;
      shift += 7;
    }
  }

  /** Goes past so many numbers. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0; this.at++) if ((this.bytes[this.at] ?? 0) < 128) left -= 1;
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}
