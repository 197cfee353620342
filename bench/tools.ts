/** What the benchmark is handed by scripts/run-bench.mjs, so that it knows nothing of how the project is prepared. */
export interface Tools {
  /** The project's folder. */
  root: string;
  /** Where standard output goes: the result and nothing else. */
  print(text: string): void;
  /** Progress, on standard error. */
  say(line: string): void;
  step<T>(label: string, work: (note: (text: string) => void) => Promise<T>, outcome?: (result: T) => string): Promise<T>;
  /** An error that is told in one sentence, without a stack. */
  refusal(message: string): Error;
  /** Sets a file as the check of the format wants it. */
  tidy(file: string): Promise<unknown>;
}

/** What only the page needs. */
export interface PageTools {
  /** The program to drive. */
  findBrowser(): Promise<string>;
  /** Builds the site where it is not built, and names the folder of the build. */
  buildSite(): Promise<string>;
}
