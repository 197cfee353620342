import type { Fault } from '#lib/archive/archive-error.ts';

/** Faults that are told at most: nobody reads more, and a file of a hundred thousand broken lines must not fill the memory. */
export const FAULTS_TOLD = 200;

/** The faults of any number of files, in the order of files and lines. */
export class FaultList {
  private readonly kept: { file: number; fault: Fault }[] = [];
  private readonly order = new Map<string, number>();
  private counted = 0;

  /** `more`: how many others there are, of which nobody kept what they are. */
  add(faults: readonly Fault[], more = 0): void {
    this.counted += more;
    for (const fault of faults) {
      this.counted += 1;
      if (this.kept.length === FAULTS_TOLD) continue;
      const name = fault.where.file ?? '';
      const file = this.order.get(name) ?? this.order.size;
      this.order.set(name, file);
      this.kept.push({ file, fault });
    }
  }

  /** All of them, or the first and how many more there are. */
  told(): Fault[] {
    const told = this.kept
      .toSorted((one, other) => one.file - other.file || (one.fault.where.line ?? 0) - (other.fault.where.line ?? 0))
      .map(({ fault }) => fault);
    const more = this.counted - told.length;
    const [first] = told;
    if (more === 0 || first === undefined) return told;
    const message = more === 1 ? 'One more fault was found' : `${more.toLocaleString('en')} more faults were found`;
    return [...told, { code: first.code, message, where: {}, remedy: 'Correct these first and import again.' }];
  }
}
