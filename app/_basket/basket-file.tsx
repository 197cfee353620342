import { type ChangeEvent, useState } from 'react';
import { download } from '../_ui/download.ts';
import type { Basket } from './basket.ts';
import { OfferedSet } from './offered-set.tsx';
import { writeBasket } from './stored-basket.ts';

/** Far more than the largest basket. */
const LARGEST = 20_000_000;

type Read = { basket: Basket } | { faults: string[] } | { done: string };

/** Takes the basket out as a file, and in again: what the file would change is said first, and a file with a fault changes nothing. */
export function BasketFile({ basket }: { basket: Basket }) {
  const [read, setRead] = useState<Read | null>(null);
  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const text = file.size > LARGEST ? null : await file.text();
    // So that the same file, mended, can be chosen again.
    input.value = '';
    setRead(text === null ? { faults: ['The file is larger than any basket.'] } : await readFile(text));
  };
  return (
    <div className="basket-file">
      <p className="basket-acts">
        {basket.items.length === 0 ? null : (
          <button className="btn" type="button" onClick={() => download(new Blob([writeBasket(basket)], { type: 'application/json' }), 'basket.json')}>
            Save as a file
          </button>
        )}
        <label className="btn">
          Open a file
          <input className="sr" type="file" accept=".json,application/json" onChange={choose} />
        </label>
      </p>
      <div role="status">
        {read === null ? null : 'done' in read ? (
          <p>{read.done}.</p>
        ) : 'faults' in read ? (
          <>
            <p className="wrong">Nothing was changed.</p>
            <ul>
              {read.faults.slice(0, MOST_SAID).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
              {read.faults.length > MOST_SAID ? <li>and {(read.faults.length - MOST_SAID).toLocaleString('en')} more</li> : null}
            </ul>
          </>
        ) : (
          <>
            <p>
              The file has {read.basket.items.length.toLocaleString('en')} {read.basket.items.length === 1 ? 'statement' : 'statements'}.
            </p>
            <OfferedSet offered={read.basket} onTaken={(done) => setRead({ done })} onLeave={() => setRead(null)} />
          </>
        )}
      </div>
    </div>
  );
}

/** Faults shown at most; a file that is something else altogether may have thousands. */
const MOST_SAID = 12;

/** The reader of files, and what it needs, is fetched when somebody chooses one. */
async function readFile(text: string): Promise<{ basket: Basket } | { faults: string[] }> {
  try {
    const { readBasket } = await import('#lib/archive/basket.ts');
    return readBasket(text);
  } catch {
    return { faults: ['What reads such files could not be loaded: the server did not answer. Try again.'] };
  }
}
