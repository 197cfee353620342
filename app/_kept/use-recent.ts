import { useCallback, useEffect, useRef } from 'react';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { isEmpty } from '../_search/address.ts';
import { titleOf } from '../_search/title.ts';
import { queryOf } from './kept-searches.ts';

/** A question that stood this long was meant; the letters on the way to it were not. */
const MEANT_MS = 3000;

/**
 * Keeps the questions that were meant among the recent ones: those that stood for a while, were left for a statement, or were entered.
 * Returns what to do on Enter.
 */
export function useRecent(answer: SearchAnswer): () => void {
  const present = useRef(answer);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** The last one kept, while the reader goes on typing at it. */
  const begun = useRef<{ text: string; query: string } | null>(null);

  const keep = useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const { question } = present.current;
    if (isEmpty(question)) return;
    const [text, query] = [question.text.trim(), queryOf(question)];
    const before = begun.current;
    const goesOn = before !== null && before.query !== query && before.text !== '' && text.startsWith(before.text);
    const search = { name: titleOf(present.current), query };
    import('./keep-recent.ts').then(
      ({ keepRecent }) => keepRecent(search, goesOn ? before.query : undefined),
      () => {
        // Off the network: then it is not kept.
      },
    );
    begun.current = { text, query };
  }, []);

  useEffect(() => {
    present.current = answer;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(keep, MEANT_MS);
  }, [answer, keep]);

  // Left for a statement: what led there was meant.
  useEffect(() => () => void (waiting.current === undefined ? null : keep()), [keep]);

  return keep;
}
