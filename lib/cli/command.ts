/** What a script that calls the shell can tell apart. Documented in docs/shell.md. */
export const EXIT = { ok: 0, fault: 1, usage: 2, database: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One option as it is declared: what it takes, and what the help says of it. */
export interface Option {
  /** What stands after it in the help (`STYLE`), or absent for a switch. */
  takes?: string;
  /** The only values it accepts. */
  among?: readonly string[];
  /** May be given several times. */
  many?: true;
  help: string;
}

/** What was given on the command line, already checked against the options declared. */
export interface Given {
  words: string[];
  /** Values in the order given; a switch has the one value `''`. */
  options: Readonly<Record<string, readonly string[]>>;
}

export interface Command {
  name: string;
  /** What follows the name in the help: `ID… --style STYLE`. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** What one needs to know before using it, as paragraphs. */
  details?: string[];
  options: Readonly<Record<string, Option>>;
  examples: string[];
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
}

/** Where a command writes. Answers go to standard output, all else to standard error. */
export interface Terminal {
  /** Writes a line of the answer. */
  print(line: string): void;
  /** Writes a part of the answer that is data: to the letter into a file or a pipe, with controls written out where somebody looks. */
  printData(text: string): void;
  /** Writes a line about the work: progress, warnings, faults. */
  remark(line: string): void;
  /** Columns to fill, 80 where nobody looks. */
  columns: number;
  bold(text: string): string;
  faint(text: string): string;
}

/** Wrong usage: one sentence, and the way to the help. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
