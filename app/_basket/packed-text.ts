/** More is no list of ids and no notes: a link of a few thousand characters could otherwise unpack to gigabytes. */
const LARGEST = 4_000_000;

/** Text, packed (deflate) and spelled in letters that may stand anywhere in an address (base64url, RFC 4648). */
export async function packText(text: string): Promise<string> {
  const packed = await bytesOf(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')));
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The text again; where it is cut off or damaged, as much of it as could be read, and `whole` is false. Never throws. */
export async function unpackText(packed: string): Promise<{ text: string; whole: boolean }> {
  const bytes = spelledBytes(packed);
  if (bytes === null) return { text: '', whole: false };
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true });
      if (text.length > LARGEST) return { text: '', whole: false };
    }
    return { text: text + decoder.decode(), whole: true };
  } catch {
    return { text, whole: false };
  } finally {
    reader.cancel().catch(() => {
      // It is at its end already.
    });
  }
}

function spelledBytes(spelled: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(spelled.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
