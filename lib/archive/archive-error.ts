/** Everything that can be wrong with input or with the place the archive lives in. A closed set: each border translates it once. */
export type ArchiveErrorCode =
  | 'unreadable'
  | 'unwritable'
  | 'wrong-encoding'
  | 'not-json'
  | 'invalid-record'
  | 'duplicate-id'
  | 'id-taken'
  | 'missing-reference'
  | 'too-large'
  | 'database-url'
  | 'database-missing'
  | 'database-foreign'
  | 'database-outdated'
  | 'database-corrupt'
  | 'database-locked'
  | 'database-read-only'
  | 'disk-full'
  | 'not-found'
  | 'bad-argument'
  | 'snapshot-invalid';

/** Where in the input: a file, its line from 1, the field by its path. */
export interface Place {
  file?: string;
  line?: number;
  field?: string;
}

/** A fault of input, returned in a list with all others, or thrown inside an `ArchiveError`. */
export interface Fault {
  code: ArchiveErrorCode;
  /** What is wrong, as the end of a sentence that begins with the field: `must be on one line`. */
  message: string;
  where: Place;
  /** The value as found, shortened. */
  found?: string;
  /** What to do. */
  remedy?: string;
}

/** `data/first.jsonl, line 12, said.edtf: must be an EDTF date … (found "2019-02-30"). Remedy.` */
export function describeFault({ where, message, found, remedy }: Fault): string {
  const place = [where.file, where.line === undefined ? undefined : `line ${where.line}`, where.field]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  const value = found === undefined ? '' : ` (found ${found})`;
  return `${place === '' ? '' : `${place}: `}${message}${value}.${remedy === undefined ? '' : ` ${remedy}`}`;
}

/** A value as it may stand in a message: one line, at most 60 characters, controls escaped. */
export function shortened(value: unknown): string {
  // JSON leaves these as they are; a terminal obeys some of them, and marks of direction turn the rest of a message round.
  const text = (JSON.stringify(value) ?? String(value)).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
  const characters = [...text];
  return characters.length <= 60 ? text : `${characters.slice(0, 57).join('')}…`;
}

/** By UTF-16 units, as JSON spells them. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** Thrown where there is no sensible way on: carries every fault found, and prints as one sentence each. */
export class ArchiveError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: Fault | readonly Fault[], options?: ErrorOptions) {
    const list = 'code' in faults ? [faults] : faults;
    super(list.map(describeFault).join('\n'), options);
    this.name = 'ArchiveError';
    this.faults = list;
  }

  get code(): ArchiveErrorCode {
    return this.faults[0]?.code ?? 'bad-argument';
  }
}
