import { describe, expect, test } from 'vitest';
import { answerNewest, type FetchFile } from './answer-newest.ts';
import { archiveFromLines } from './archive-for-tests.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { newQuestion } from './search-question.ts';
import { type SnapshotManifest, writeManifest } from './snapshot-manifest.ts';
import type { FromWorker } from './worker-messages.ts';

const LINES = [
  { record: 'archive', format: 'on-the-record/1', title: 'Test', language: 'en' },
  { record: 'speaker', id: 'ada', kind: 'person', name: 'Ada Roe' },
  ...['The sea is calm tonight', 'The tide is full', 'The moon lies fair'].map((text, at) => ({
    record: 'statement',
    id: `S${at}`,
    kind: 'direct',
    text,
    language: 'en',
    speakers: [{ speaker: 'ada', namedInSource: true }],
    chain: [{ form: 'utterance', manner: 'own-words', speakers: ['ada'] }],
  })),
]
  .map((line) => JSON.stringify(line))
  .join('\n');

/** A worker over a small archive, with the line to the server and its inbox in the test's hands. */
async function heldWorker(change: (manifest: SnapshotManifest) => string = writeManifest) {
  const { contexts, archive } = archiveFromLines(LINES);
  const { manifest, files: built } = await buildSnapshot(contexts, archive);
  const [segment] = manifest.segments;
  if (segment === undefined) throw new Error('The snapshot has no segment.');
  const files = new Map(built.map(({ name, bytes }) => [name, bytes]));
  const asked: string[] = [];
  const held = new Map<string, () => void>();
  const hold = new Set<string>();
  const lost = new Set<string>();
  const fetchFile: FetchFile = async (name, onBytes) => {
    asked.push(name);
    if (hold.has(name)) await new Promise<void>((resolve) => held.set(name, resolve));
    const bytes = files.get(name);
    if (bytes === undefined || lost.has(name)) throw new Error('The server answered 404.');
    onBytes(bytes.length);
    return bytes;
  };
  const said: FromWorker[] = [];
  const listeners: (() => void)[] = [];
  const receive = answerNewest({
    fetchFile,
    fetchFiles: (names) => Promise.all(names.map((name) => fetchFile(name, () => undefined))),
    send(message) {
      said.push(message);
      for (const listener of listeners) listener();
    },
    later: (run) => void setTimeout(run),
  });
  const others = [manifest.names, segment.index, segment.rest, segment.ids];
  return {
    said,
    asked,
    segment,
    names: manifest.names,
    texts: [...files.keys()].filter((name) => !others.includes(name)),
    hold: (name: string) => hold.add(name),
    lose: (name: string) => lost.add(name),
    find: (name: string) => lost.delete(name),
    release(name: string) {
      hold.delete(name);
      held.get(name)?.();
    },
    open: () => receive({ type: 'open', manifest: change(manifest) }),
    ask: (number: number, text: string) => receive({ type: 'ask', number, question: newQuestion({ text }) }),
    /** Resolves with the first message of this type, said already or to come. */
    async hears<Type extends FromWorker['type']>(type: Type, number?: number): Promise<Extract<FromWorker, { type: Type }>> {
      for (;;) {
        const found = said.find(
          (message): message is Extract<FromWorker, { type: Type }> =>
            message.type === type && (number === undefined || ('number' in message && message.number === number)),
        );
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => listeners.push(resolve));
      }
    },
    settled: () => new Promise<void>((resolve) => void setTimeout(resolve, 30)),
  };
}

describe('opening', () => {
  test('loads names and index at once, tells how many bytes have come, and the rest when it answers', async () => {
    const worker = await heldWorker();
    worker.hold(worker.segment.rest);
    worker.open();
    expect(await worker.hears('ready')).toEqual({ type: 'ready', statements: 3 });
    expect(worker.asked.slice(0, 2).sort()).toEqual([worker.names, worker.segment.index].sort());
    const progress = worker.said.filter((message) => message.type === 'progress');
    expect(progress).toHaveLength(2);
    expect(progress.at(-1)).toMatchObject({ bytes: progress[0]?.of, of: progress[0]?.of });
    expect(worker.asked.slice(2)).toEqual([worker.segment.rest]);
  });

  test.each([
    ['from a newer version', (manifest: SnapshotManifest) => writeManifest({ ...manifest, version: 99 }), /newer/],
    ['that is damaged', () => '{"format":', /not a snapshot/],
    ['whose files are gone', (manifest: SnapshotManifest) => writeManifest({ ...manifest, names: '0'.repeat(32) }), /404/],
  ])('a snapshot %s is refused with a sentence', async (_, change, sentence) => {
    const worker = await heldWorker(change);
    worker.open();
    expect((await worker.hears('failed')).message).toMatch(sentence);
  });
});

describe('answering', () => {
  test('waits until the index is open, and answers the newest question only', async () => {
    const worker = await heldWorker();
    worker.ask(1, 'se');
    worker.open();
    worker.ask(2, 'sea');
    worker.ask(3, 'tide');
    const { answer } = await worker.hears('answer');
    expect(answer.results.map(({ row }) => row.id)).toEqual(['S1']);
    await worker.settled();
    expect(worker.said.filter(({ type }) => type === 'answer')).toHaveLength(1);
  });

  test('says of a question that needs what is still on its way that it cannot answer yet, and answers it later', async () => {
    const worker = await heldWorker();
    worker.hold(worker.segment.rest);
    worker.open();
    await worker.hears('ready');
    worker.ask(1, '"calm tonight"');
    expect(await worker.hears('not-yet')).toEqual({ type: 'not-yet', number: 1 });
    worker.release(worker.segment.rest);
    await worker.settled();
    worker.ask(2, '"calm tonight"');
    expect((await worker.hears('answer', 2)).answer.total).toBe(1);
  });

  test('asks for the rest again where it did not come', async () => {
    const worker = await heldWorker();
    worker.lose(worker.segment.rest);
    worker.open();
    await worker.hears('ready');
    await worker.settled();
    worker.find(worker.segment.rest);
    worker.ask(1, '"calm tonight"');
    await worker.hears('not-yet');
    await worker.settled();
    worker.ask(2, '"calm tonight"');
    expect((await worker.hears('answer', 2)).answer.total).toBe(1);
  });

  test('does not send what was overtaken while its texts were loading', async () => {
    const worker = await heldWorker();
    worker.open();
    await worker.hears('ready');
    await worker.settled();
    for (const name of worker.texts) worker.hold(name);
    worker.ask(1, 'sea');
    await worker.settled();
    worker.ask(2, 'nothingofthekind');
    await worker.hears('answer', 2);
    for (const name of worker.texts) worker.release(name);
    await worker.settled();
    expect(worker.said.filter((message) => message.type === 'answer').map(({ number }) => number)).toEqual([2]);
  });

  test('says when the texts of an answer could not be had, and tries again for the next question', async () => {
    const worker = await heldWorker();
    worker.open();
    await worker.hears('ready');
    for (const name of worker.texts) worker.lose(name);
    worker.ask(1, 'sea');
    expect(await worker.hears('fault')).toEqual({ type: 'fault', number: 1, message: 'The server answered 404.' });
    for (const name of worker.texts) worker.find(name);
    worker.ask(2, 'sea');
    expect((await worker.hears('answer', 2)).answer.results).toHaveLength(1);
  });
});
