import { ArchiveError } from '#lib/archive/archive-error.ts';
import { answer } from '#lib/search/answer.ts';
import type { ArchiveIndex } from '#lib/search/archive-index.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';
import { openSnapshot } from '#lib/search/snapshot.ts';
import { currentStore, type Store } from '#lib/store/client.ts';
import { currentSnapshot, readSnapshot } from '#lib/store/snapshots.ts';

/** The one snapshot that this process has open, by its hash: nothing that another process would miss. */
let open: { hash: string; index: Promise<ArchiveIndex> } | null = null;

/**
 * Answers a question with the engine that runs in the browser, from the snapshot that browsers load. What another process
 * publishes answers from the next question on. Throws `snapshot-invalid` where nothing was ever published.
 */
export async function searchOnServer(question: SearchQuestion, store?: Store): Promise<SearchAnswer> {
  return answer(await currentIndex(store ?? (await currentStore())), question);
}

async function currentIndex(store: Store): Promise<ArchiveIndex> {
  const current = await currentSnapshot(store);
  if (current === null)
    throw new ArchiveError({
      code: 'snapshot-invalid',
      message: 'The search index has not been published yet; run "npm run archive -- prepare", or start the site again',
      where: {},
    });
  const { hash } = current;
  if (open?.hash !== hash) {
    open = { hash, index: openOf(store, hash) };
    open.index.catch(() => {
      if (open?.hash === hash) open = null;
    });
  }
  return open.index;
}

async function openOf(store: Store, hash: string): Promise<ArchiveIndex> {
  const bytes = await readSnapshot(store, hash);
  if (bytes === null) throw new ArchiveError({ code: 'snapshot-invalid', message: 'The search index was replaced while it was read; ask again', where: {} });
  return openSnapshot(bytes);
}
