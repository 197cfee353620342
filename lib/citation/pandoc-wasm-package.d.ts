/** The part of the package `pandoc-wasm` that the tests use; the package itself carries no types. */
declare module 'pandoc-wasm' {
  /** Files by their names: what pandoc may read besides its input. */
  type Files = Record<string, string | Blob>;
  function convert(options: Record<string, unknown>, input: string | null, files: Files): Promise<{ stdout: string; stderr: string; warnings: unknown[] }>;
}
