/** What long work is doing, for a line that is overwritten as it goes on: `Reading`, `Checking`, `Writing`, `Publishing`. */
export interface Progress {
  step: 'read' | 'check' | 'write' | 'publish' | 'migrate' | 'seed';
  /** One short phrase in English: the same as long as the step is the same. */
  label: string;
  /** How much of the step is done, from 0 to 1, where that is known. A step is told at its beginning and then now and again. */
  done?: number;
}

export type OnProgress = (progress: Progress) => void;
