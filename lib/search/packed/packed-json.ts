import { invalidSnapshot } from '../snapshot-manifest.ts';

/** A value as a section. */
export const writeJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The value of a section whose checksum was compared, so that it is what `writeJson` was given. */
export function readJson(section: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(section));
  } catch (cause) {
    throw invalidSnapshot('cannot be read', 'Publish it again.', cause);
  }
}
