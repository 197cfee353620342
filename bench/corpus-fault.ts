/** A corpus that cannot be read: told in one sentence with file and line. */
export class CorpusFault extends Error {
  override name = 'CorpusFault';
}
