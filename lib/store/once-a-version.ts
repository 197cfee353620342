import type { Store } from './client.ts';
import { dataVersion } from './data-version.ts';

/**
 * Makes a question whose answer is kept as long as the records are the same: counting a hundred thousand statements for every visitor
 * would keep everybody else waiting. A copy that is checked against the data version each time, so that what another process writes
 * shows at the next question.
 */
export function onceAVersion<Answer>(ask: (store: Store) => Promise<Answer>): (store: Store) => Promise<Answer> {
  const kept = new WeakMap<Store, { version: number; answer: Promise<Answer> }>();
  return async (store) => {
    const version = await dataVersion(store);
    const known = kept.get(store);
    if (known?.version === version) return known.answer;
    const asked = { version, answer: ask(store) };
    kept.set(store, asked);
    asked.answer.catch(() => {
      if (kept.get(store) === asked) kept.delete(store);
    });
    return asked.answer;
  };
}
