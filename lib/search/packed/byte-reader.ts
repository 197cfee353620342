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
    const { bytes } = this;
    let { at } = this;
    for (let left = numbers; left > 0; at++) left -= (bytes[at] ?? 0) < 128 ? 1 : 0;
    this.at = at;
  }

  /** Reads so many numbers into a list. */
  fill(numbers: Uint8Array | Uint16Array | Uint32Array): void {
    const { bytes } = this;
    let { at } = this;
    for (let number = 0; number < numbers.length; number++) {
      let value = bytes[at++] ?? 0;
      if (value > 127) {
        value &= 127;
        for (let shift = 7; ; shift += 7) {
          const more = bytes[at++] ?? 0;
          value |= (more & 127) << shift;
          if (more < 128) break;
        }
      }
      numbers[number] = value;
    }
    this.at = at;
  }

  take(length: number): Uint8Array {
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}
