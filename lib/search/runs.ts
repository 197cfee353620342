import type { Places } from './place-cursor.ts';

/** Statements in which some words stand one directly behind the other, and where those runs of words begin and end. */
export class Runs {
  /** Places within the segment, ascending: the first `count` of these. */
  readonly documents: Int32Array;
  count = 0;
  /** The runs of statement `n` are those from `at[n]` up to `at[n + 1]`. */
  readonly at: Int32Array;
  starts = new Int32Array(4_096);
  /** The place behind the last word of each. */
  ends = new Int32Array(4_096);
  private nextStarts = new Int32Array(4_096);
  private nextEnds = new Int32Array(4_096);
  /** False once a word covered more than one place: then runs need not be in order. */
  private isPlain = true;

  constructor(statements: number) {
    this.documents = new Int32Array(statements);
    this.at = new Int32Array(statements + 1);
  }

  /** Every place of the first word is a run. */
  begin(documents: Int32Array, from: number, to: number, places: Places): void {
    this.count = to - from;
    this.documents.set(documents.subarray(from, to));
    this.at.set(places.at.subarray(0, this.count + 1));
    this.isPlain = !places.hasJoined;
    const filled = places.at[this.count] ?? 0;
    if (filled > this.starts.length) this.starts = new Int32Array(filled * 2);
    if (filled > this.ends.length) this.ends = new Int32Array(filled * 2);
    const { starts, ends } = this;
    const { positions, spans } = places;
    for (let place = 0; place < filled; place++) {
      starts[place] = positions[place] ?? 0;
      ends[place] = (positions[place] ?? 0) + (spans[place] ?? 1);
    }
  }

  /** Keeps what the next word goes on, behind the run or before it. `places`: of the statements that are left, where it stands. */
  extend(places: Places, isBehind: boolean): void {
    this.isPlain &&= !places.hasJoined;
    const { documents, at, isPlain } = this;
    // In order, no run goes on in two ways.
    this.makeRoom(at[this.count] ?? 0);
    let kept = 0;
    let filled = 0;
    let from = 0;
    for (let statement = 0; statement < this.count; statement++) {
      const to = at[statement + 1] ?? 0;
      const [first, last] = [places.at[statement] ?? 0, places.at[statement + 1] ?? 0];
      const met = isPlain ? this.goOn(places, isBehind, from, to, first, last, filled) : this.goOnAnyhow(places, isBehind, from, to, first, last, filled);
      from = to;
      if (met === filled) continue;
      filled = met;
      documents[kept] = documents[statement] ?? 0;
      kept += 1;
      at[kept] = filled;
    }
    this.count = kept;
    [this.starts, this.nextStarts] = [this.nextStarts, this.starts];
    [this.ends, this.nextEnds] = [this.nextEnds, this.ends];
  }

  /** Runs and places are in order, and each place covers one: both are walked once. */
  private goOn({ positions }: Places, isBehind: boolean, from: number, to: number, first: number, last: number, filled: number): number {
    const { starts, ends, nextStarts, nextEnds } = this;
    let next = filled;
    let run = from;
    let place = first;
    while (run < to && place < last) {
      const wanted = isBehind ? (ends[run] ?? 0) : (starts[run] ?? 0) - 1;
      const position = positions[place] ?? 0;
      if (position < wanted) place += 1;
      else {
        if (position === wanted) {
          nextStarts[next] = isBehind ? (starts[run] ?? 0) : position;
          nextEnds[next] = isBehind ? position + 1 : (ends[run] ?? 0);
          next += 1;
        }
        run += 1;
      }
    }
    return next;
  }

  private goOnAnyhow({ positions, spans }: Places, isBehind: boolean, from: number, to: number, first: number, last: number, filled: number): number {
    const { starts, ends } = this;
    let next = filled;
    for (let run = from; run < to; run++)
      for (let place = first; place < last; place++) {
        const begins = positions[place] ?? 0;
        const stops = begins + (spans[place] ?? 1);
        if (isBehind ? begins !== ends[run] : stops !== starts[run]) continue;
        this.makeRoom(next + 1);
        this.nextStarts[next] = isBehind ? (starts[run] ?? 0) : begins;
        this.nextEnds[next] = isBehind ? stops : (ends[run] ?? 0);
        next += 1;
      }
    return next;
  }

  private makeRoom(most: number): void {
    if (most <= this.nextStarts.length && most <= this.nextEnds.length) return;
    const [starts, ends] = [new Int32Array(most * 2), new Int32Array(most * 2)];
    starts.set(this.nextStarts.subarray(0, most));
    ends.set(this.nextEnds.subarray(0, most));
    this.nextStarts = starts;
    this.nextEnds = ends;
  }
}
