import { createHash } from 'node:crypto';

/** A file of a snapshot, ready to be stored and served as it is. */
export interface BuiltFile {
  /** The first 32 hexadecimal digits of the SHA-256 of the bytes. */
  name: string;
  /** gzip. */
  bytes: Uint8Array;
}

/** Names a file by its content, so that the same content is one file whoever builds it. */
export function builtFile(bytes: Uint8Array): BuiltFile {
  return { name: createHash('sha256').update(bytes).digest('hex').slice(0, 32), bytes };
}
