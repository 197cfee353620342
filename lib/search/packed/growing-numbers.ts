/** A list of whole numbers below 2^31 that grows without an object a number. */
export class GrowingNumbers {
  private numbers = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.numbers.length) this.makeRoom(1);
    this.numbers[this.length] = value;
    this.length += 1;
  }

  append(more: Int32Array): void {
    this.makeRoom(more.length);
    this.numbers.set(more, this.length);
    this.length += more.length;
  }

  at(place: number): number {
    return this.numbers[place] ?? 0;
  }

  /** Puts another number where one was pushed. */
  set(place: number, value: number): void {
    this.numbers[place] = value;
  }

  /** What was pushed so far, not copied. */
  all(): Int32Array {
    return this.numbers.subarray(0, this.length);
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.numbers.length) return;
    // By half: twice as much would be needed only for a moment, and at the worst one.
    const larger = new Int32Array(Math.max(Math.ceil(this.numbers.length * 1.5), this.length + more));
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
