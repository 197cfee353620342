import { answer } from './answer.ts';
import { type ArchiveIndex, openArchiveIndex } from './archive-index.ts';
import { unpackSnapshot } from './snapshot-file.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** The module worker that holds the index: one snapshot, opened once; of several waiting questions only the newest is answered. */
let index: ArchiveIndex | undefined;
let newest: Extract<ToWorker, { type: 'ask' }> | undefined;
let scheduled = false;

const send = (message: FromWorker) => self.postMessage(message);
const sentence = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'open':
      open(data.address).catch((fault: unknown) => send({ type: 'failed', message: sentence(fault) }));
      return;
    case 'ask':
      newest = data;
      schedule();
  }
});

async function open(address: string): Promise<void> {
  index = openArchiveIndex(await unpackSnapshot(await load(address)));
  send({ type: 'ready', statements: index.content.statements.length });
  schedule();
}

/** Loads the bytes and tells how many have arrived. */
async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`The search index did not load: the server answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    send({ type: 'progress', bytes: length });
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Lets messages that wait come in first, so that a question already followed by another is never worked on. */
function schedule(): void {
  if (scheduled || index === undefined || newest === undefined) return;
  scheduled = true;
  setTimeout(() => {
    scheduled = false;
    const asked = newest;
    newest = undefined;
    if (asked === undefined || index === undefined) return;
    try {
      send({ type: 'answer', number: asked.number, answer: answer(index, asked.question) });
    } catch (fault) {
      send({ type: 'fault', number: asked.number, message: sentence(fault) });
    }
  });
}
