import { answer, canAnswer } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { completeArchive, openArchive } from './open-archive.ts';
import { prepareBeginnings } from './prepare-beginnings.ts';
import { readManifest, type SnapshotManifest } from './snapshot-manifest.ts';
import type { LoadFiles } from './text-source.ts';
import type { Asked, FromWorker, ToWorker } from './worker-messages.ts';

/** Fetches a file of the snapshot; `onBytes` hears how many more bytes of it have arrived. */
export type FetchFile = (name: string, onBytes: (bytes: number) => void) => Promise<Uint8Array>;

export interface WorkerSurroundings {
  fetchFile: FetchFile;
  /** Fetches several files in one request. */
  fetchFiles: LoadFiles;
  send: (message: FromWorker) => void;
  /** Runs something when the messages that have arrived by now are read. */
  later: (run: () => void) => void;
}

const sentence = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));

/**
 * What the worker does, apart from being one: opens one snapshot, then answers. Of several waiting questions only the newest is worked
 * on, and an answer that is overtaken while its texts load is not sent. What only few questions need is loaded once it answers.
 */
export function answerNewest({ fetchFile, fetchFiles, send, later }: WorkerSurroundings): (message: ToWorker) => void {
  let index: ArchiveIndex | undefined;
  let newest: Asked | undefined;
  let scheduled = false;
  let completing = false;

  /** Once at a time; where it failed, the next question that needs it tries again. */
  const complete = (opened: ArchiveIndex) => {
    if (completing) return;
    completing = true;
    completeArchive(opened).then(
      () => prepare(prepareBeginnings(opened)),
      () => {
        completing = false;
      },
    );
  };

  /** One answer in advance at a time, behind every question that has come in. */
  const prepare = (steps: Generator<string>) => {
    later(() => {
      if (steps.next().done !== true) prepare(steps);
    });
  };

  const open = async (text: string) => {
    const manifest = readManifest(text);
    const of = bytesToOpen(manifest);
    let bytes = 0;
    const loadFile = (name: string) =>
      fetchFile(name, (more) => {
        if (index !== undefined) return;
        bytes += more;
        send({ type: 'progress', bytes, of });
      });
    index = await openArchive(manifest, loadFile, { loadFiles: fetchFiles });
    send({ type: 'ready', statements: index.statements });
    schedule();
    complete(index);
  };

  const work = async (opened: ArchiveIndex, { number, question }: Asked) => {
    try {
      if (!canAnswer(opened, question)) {
        complete(opened);
        return send({ type: 'not-yet', number });
      }
      const found = await answer(opened, question);
      if (number === newest?.number) send({ type: 'answer', number, answer: found });
    } catch (fault) {
      if (number === newest?.number) send({ type: 'fault', number, message: sentence(fault) });
    }
  };

  /** A question that is already followed by another is never worked on. */
  const schedule = () => {
    if (scheduled || index === undefined || newest === undefined) return;
    scheduled = true;
    later(() => {
      scheduled = false;
      if (index !== undefined && newest !== undefined) void work(index, newest);
    });
  };

  return (message) => {
    switch (message.type) {
      case 'open':
        open(message.manifest).catch((fault: unknown) => send({ type: 'failed', message: sentence(fault) }));
        return;
      case 'ask':
        newest = message;
        schedule();
    }
  };
}

/** What must be there before the first answer: names and index files. */
function bytesToOpen({ namesBytes, segments }: SnapshotManifest): number {
  return segments.reduce((sum, { indexBytes }) => sum + indexBytes, namesBytes);
}
