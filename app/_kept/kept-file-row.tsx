import { type ChangeEvent, useState } from 'react';
import { download } from '../_ui/download.ts';
import { applyPlan, type KeptPlan, planKept, writeKept } from './kept-file.ts';
import type { Kept } from './kept-searches.ts';
import { changeKept } from './kept-store.ts';

/** Far more than any list of searches. */
const LARGEST = 1_000_000;

type Read = { plan: KeptPlan; text: string } | { faults: string[] } | { done: string };

/** Takes everything out as a file, and in again: what the file would add is said before it is added, and a file with a fault adds nothing. */
export function KeptFile({ kept }: { kept: Kept }) {
  const [read, setRead] = useState<Read | null>(null);
  const choose = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const text = file.size > LARGEST ? null : await file.text();
    // So that the same file, mended, can be chosen again.
    input.value = '';
    if (text === null) return setRead({ faults: ['The file is larger than a megabyte; no list of searches is.'] });
    const planned = planKept(text, kept);
    setRead('plan' in planned ? { ...planned, text } : planned);
  };
  const add = (text: string) => {
    // Planned again over what is kept by now.
    changeKept((now) => {
      const planned = planKept(text, now);
      return 'plan' in planned ? applyPlan(now, planned.plan) : now;
    });
    setRead({ done: 'Added.' });
  };
  return (
    <div className="kept-file">
      <p className="kept-row">
        <button className="btn" type="button" onClick={() => download(new Blob([writeKept(kept)], { type: 'application/json' }), 'searches.json')}>
          Export as a file
        </button>
        <label className="btn">
          Import a file
          <input className="sr" type="file" accept=".json,application/json" onChange={choose} />
        </label>
      </p>
      <div role="status">{read === null ? null : <Outcome read={read} onAdd={add} onLeave={() => setRead(null)} />}</div>
    </div>
  );
}

function Outcome({ read, onAdd, onLeave }: { read: Read; onAdd: (text: string) => void; onLeave: () => void }) {
  if ('done' in read) return <p>{read.done}</p>;
  if ('faults' in read)
    return (
      <>
        <p className="wrong">Nothing was added.</p>
        <ul>
          {read.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </>
    );
  const { add, renamed, present, recent } = read.plan;
  const sentence = [
    `${add.length} saved ${add.length === 1 ? 'search' : 'searches'} to add`,
    renamed === 0 ? null : `${renamed} of them under another name, since theirs is taken`,
    recent.length === 0 ? null : `${recent.length} recent ${recent.length === 1 ? 'one' : 'ones'} to add`,
    present === 0 ? null : `${present} here already`,
  ];
  return (
    <p className="kept-row">
      <span>{sentence.filter((part) => part !== null).join('; ')}.</span>
      <span>
        {add.length + recent.length === 0 ? null : (
          <button className="btn main" type="button" onClick={() => onAdd(read.text)}>
            Add them
          </button>
        )}{' '}
        <button className="plain" type="button" onClick={onLeave}>
          Leave it
        </button>
      </span>
    </p>
  );
}
