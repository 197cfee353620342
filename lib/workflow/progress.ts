/** What long work is doing, for a line that is overwritten as it goes on: `Reading`, `Checking`, `Writing`, `Publishing`. */
export interface Progress {
  step: 'read' | 'check' | 'write' | 'publish' | 'migrate' | 'seed';
  /** One short phrase in English. */
  label: string;
}

export type OnProgress = (progress: Progress) => void;
