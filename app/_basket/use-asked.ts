import { useEffect, useEffectEvent, useRef, useState } from 'react';

export interface Asked<Value> {
  /** What the server said of an id; undefined as long as it has not. */
  of: (id: string) => Value | undefined;
  /** True once everything was answered. */
  whole: boolean;
  /** Why some could not be asked for; null where all went well. */
  failure: string | null;
  tryAgain: () => void;
}

/** As many as the server answers at once. */
const AT_ONCE = 100;

/**
 * Asks the server something of each id, a hundred at a time; `address` is asked with `ids` added to it. What was asked once is kept
 * while the page lives, for each address, so that coming back to it shows at once.
 */
export function useAsked<Value, Answer>(ids: readonly string[], address: string, read: (answer: Answer) => Iterable<[id: string, value: Value]>): Asked<Value> {
  const [known, setKnown] = useState<ReadonlyMap<string, Value>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const run = useRef(0);
  const keyOf = (id: string) => `${address} ${id}`;
  const unknown = ids.filter((id) => !known.has(keyOf(id))).slice(0, AT_ONCE);

  const askNext = async () => {
    run.current += 1;
    const mine = run.current;
    setFailure(null);
    try {
      const answers = [...read(await ask<Answer>(`${address}${address.includes('?') ? '&' : '?'}ids=${unknown.join(',')}`))];
      setKnown((before) => new Map([...before, ...answers.map(([id, value]): [string, Value] => [keyOf(id), value])]));
    } catch (fault) {
      if (run.current === mine) setFailure(fault instanceof Error ? fault.message : String(fault));
    }
  };

  const begin = useEffectEvent(() => void askNext());
  // Each answer leaves others unknown, until none is: that asks the next hundred.
  const wanted = unknown.length === 0 ? null : `${address} ${unknown.join(',')}`;
  useEffect(() => {
    if (wanted !== null) begin();
  }, [wanted]);
  return { of: (id) => known.get(keyOf(id)), whole: wanted === null, failure, tryAgain: () => void askNext() };
}

async function ask<Answer>(address: string): Promise<Answer> {
  const response = await fetch(address).catch(() => null);
  if (response === null) throw new Error('The server did not answer.');
  if (response.ok) return response.json();
  const { error }: { error?: { message: string } } = await response.json().catch(() => ({}));
  throw new Error(error?.message ?? `The server answered ${response.status}.`);
}
