/** Bytes that grow as they are written. Whole numbers are LEB128 varints: seven bits a byte, low ones first, the high bit says that more follow. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  /** A whole number from 0 up to 2^31 - 1. */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  append(more: Uint8Array): void {
    if (this.length + more.length > this.bytes.length) this.grow(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }

  /** What was written so far, not copied. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(least: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + least));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
