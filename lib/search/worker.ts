import { answerNewest, type FetchFile } from './answer-newest.ts';
import { splitFiles } from './packed/several-files.ts';
import type { LoadFiles } from './text-source.ts';
import type { ToWorker } from './worker-messages.ts';

/** The module worker that holds the index: see answer-newest. */
const fetchFile: FetchFile = async (name, onBytes) => {
  const response = await fetch(`/snapshots/${name}`);
  if (!response.ok || response.body === null) throw new Error(`The search index did not load: the server answered ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    onBytes(part.value.length);
  }
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const fetchFiles: LoadFiles = async (names) => {
  const response = await fetch(`/snapshots/${names.join('.')}`);
  if (!response.ok) throw new Error(`The statements did not load: the server answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return names.length === 1 ? [bytes] : splitFiles(bytes);
};

// A message to oneself comes behind those that have arrived already, and without the millisecond that a timer takes.
const { port1: inbox, port2: outbox } = new MessageChannel();
const waiting: (() => void)[] = [];
inbox.onmessage = () => waiting.shift()?.();

const receive = answerNewest({
  fetchFile,
  fetchFiles,
  send: (message) => self.postMessage(message),
  later(run) {
    waiting.push(run);
    outbox.postMessage(null);
  },
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => receive(data));
