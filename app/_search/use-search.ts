import { useCallback, useEffect, useEffectEvent, useMemo, useReducer, useRef } from 'react';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';
import { addressOf, questionAt } from './address.ts';
import { recall, remember } from './answer-memory.ts';
import { askServer } from './ask-server.ts';
import { engineOf, forgetEngine, type PublishedSnapshot } from './engine.ts';
import { savesData } from './saves-data.ts';
import { initialState, nextState, type SearchState } from './search-state.ts';

/**
 * How an address is kept: `type` replaces the one that is being typed, and begins a new one after the last was settled;
 * `settle` adds one; `follow` leaves it as it is.
 */
export type Keeping = 'type' | 'settle' | 'follow';

export interface Search {
  state: SearchState;
  ask: (question: SearchQuestion, keeping: Keeping) => void;
  /** Enter: what stands in the field now is a place to come back to. */
  settle: () => void;
  tryAgain: () => void;
}

/** The effects of searching, apart from the view: asking, dropping late answers, keeping the address, going back. */
export function useSearch(initial: SearchAnswer, published: PublishedSnapshot | null): Search {
  const [state, dispatch] = useReducer(nextState, initial, (answer) => firstState(answer, published === null));
  const snapshot = useSnapshot(published);
  const number = useRef(0);
  const settled = useRef(true);
  const pending = useRef<AbortController | null>(null);

  const send = useCallback(
    async (question: SearchQuestion, asked: number) => {
      pending.current?.abort();
      const control = new AbortController();
      pending.current = control;
      try {
        const here = await answerHere(question);
        if (here !== null && here !== 'stale') dispatch({ type: 'opened' });
        const answer = here ?? (await askServer(question, control.signal));
        if (answer !== 'stale') dispatch({ type: 'answered', number: asked, answer });
      } catch (error) {
        if (control.signal.aborted) return;
        dispatch({ type: 'failed', number: asked, message: error instanceof Error ? error.message : String(error) });
      }

      /** The index in this browser, where it is open and has what the question needs. Where it breaks, the server answers, and the page says so. */
      async function answerHere(question: SearchQuestion): Promise<SearchAnswer | 'stale' | null> {
        const engine = snapshot === null ? null : engineOf(snapshot);
        if (engine === null || !engine.isOpen()) return null;
        try {
          const answer = await engine.ask(question);
          return answer === 'not-yet' ? null : answer;
        } catch (error) {
          dispatch({ type: 'not-opened', message: error instanceof Error ? error.message : String(error) });
          return null;
        }
      }
    },
    [snapshot],
  );

  const ask = useCallback(
    (question: SearchQuestion, keeping: Keeping) => {
      number.current += 1;
      dispatch({ type: 'asked', number: number.current, question });
      keepAddress(addressOf(question), keeping, settled.current);
      settled.current = keeping !== 'type';
      void send(question, number.current);
    },
    [send],
  );

  /** Shows what the address asks for, at once where it was on the page before. */
  const follow = useEffectEvent((given: SearchAnswer | null) => {
    const wanted = questionAt(location.search);
    const address = addressOf(wanted);
    if (location.pathname !== '/' || address === addressOf(state.question)) return;
    const known = given !== null && addressOf(given.question) === address ? given : recall(address)?.answer;
    settled.current = true;
    if (known === undefined) return ask(wanted, 'follow');
    number.current += 1;
    dispatch({ type: 'arrived', number: number.current, answer: known });
  });

  useEffect(() => {
    follow(initial);
  }, [initial]);

  useEffect(() => {
    const back = () => follow(null);
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);

  const open = useCallback(async () => {
    if (snapshot === null) return dispatch({ type: 'left-to-server' });
    try {
      await engineOf(snapshot).opened;
      dispatch({ type: 'opened' });
    } catch (error) {
      dispatch({ type: 'not-opened', message: error instanceof Error ? error.message : String(error) });
    }
  }, [snapshot]);

  useEffect(() => {
    void open();
  }, [open]);

  const tryAgain = useCallback(() => {
    if (snapshot !== null && state.answering !== 'browser') {
      forgetEngine(snapshot);
      dispatch({ type: 'opening' });
      void open();
    }
    if (state.failure !== undefined) ask(state.question, 'follow');
  }, [ask, open, snapshot, state.answering, state.failure, state.question]);

  const settle = useCallback(() => {
    settled.current = true;
  }, []);

  return { state, ask, settle, tryAgain };
}

/** The snapshot to open in this browser; none where the reader asks to save data. The same object as long as it is the same snapshot. */
function useSnapshot(published: PublishedSnapshot | null): PublishedSnapshot | null {
  const { hash, manifest } = published ?? {};
  return useMemo(() => (hash === undefined || manifest === undefined || savesData() ? null : { hash, manifest }), [hash, manifest]);
}

/** Coming back to the page without loading it, the address may be ahead of what the server once sent for it. */
function firstState(initial: SearchAnswer, leftToServer: boolean): SearchState {
  const answering = leftToServer ? 'server' : 'opening';
  if (typeof window === 'undefined' || location.pathname !== '/') return initialState(initial, answering);
  return initialState(recall(addressOf(questionAt(location.search)))?.answer ?? initial, answering);
}

function keepAddress(address: string, keeping: Keeping, settled: boolean): void {
  if (keeping === 'follow' || address === location.pathname + location.search) return;
  if (keeping === 'settle' || settled) window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}

/** Keeps what is on the page for going back to it. */
export function useRemembering({ answer, waiting }: SearchState, selected: string | null): void {
  useEffect(() => {
    if (!waiting) remember(addressOf(answer.question), { answer, selected });
  }, [answer, waiting, selected]);
}
