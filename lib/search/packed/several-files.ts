/** Files one behind the other, each with its length before it in four bytes, little-endian: the answer to a request for several. */
export function joinFiles(files: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(files.reduce((length, file) => length + 4 + file.length, 0));
  const view = new DataView(joined.buffer);
  let at = 0;
  for (const file of files) {
    view.setUint32(at, file.length, true);
    joined.set(file, at + 4);
    at += 4 + file.length;
  }
  return joined;
}

/** Undoes `joinFiles`. What breaks off gives a file that does, which its own checksum then refuses. */
export function splitFiles(joined: Uint8Array): Uint8Array[] {
  const view = new DataView(joined.buffer, joined.byteOffset, joined.byteLength);
  const files: Uint8Array[] = [];
  for (let at = 0; at + 4 <= joined.length; ) {
    const length = view.getUint32(at, true);
    files.push(joined.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return files;
}
