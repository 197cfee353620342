/** Undoes gzip. Rejects where the bytes are damaged or break off. */
export type Inflate = (bytes: Uint8Array) => Promise<Uint8Array>;

/** With what every browser has, also in a worker. */
export const inflate: Inflate = async (bytes) => {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes is told at the other end as well.
  const written = Promise.allSettled([writer.write(new Uint8Array(bytes)), writer.close()]);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
  }
  await written;
  const [only, ...more] = chunks;
  if (only !== undefined && more.length === 0) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};
