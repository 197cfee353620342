import { type FormEvent, useEffect, useRef, useState } from 'react';
import { SheetHead } from '../_ui/sheet-head.tsx';
import { KeptFile } from './kept-file-row.tsx';
import { keepingRecent, LONGEST_NAME, renamed, withoutSaved, withSaved } from './kept-searches.ts';
import { changeKept, useKept } from './kept-store.ts';

interface Props {
  /** The search on the page, to be saved; null where nothing is asked. */
  present: { name: string; query: string } | null;
  onClose: () => void;
}

/** All searches that this browser keeps: to save, rename, remove, take to another browser. */
export function KeptDialog({ present, onClose }: Props) {
  const { kept, trouble } = useKept();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  const saved = present === null ? undefined : kept.saved.find(({ query }) => query === present.query);
  return (
    <dialog className="sheet kept" ref={dialog} aria-labelledby="kept-heading" onClose={onClose}>
      <SheetHead id="kept-heading" title="Searches" />
      <div className="kept-body">
        {trouble === undefined ? null : (
          <p className="kept-trouble" role="alert">
            {trouble}
          </p>
        )}
        {present === null ? null : saved === undefined ? (
          <NameForm label="Save this search as" name={present.name} act="Save" onName={(name) => changeKept((now) => withSaved(now, { ...present, name }))} />
        ) : (
          <p>
            This search is saved as <b>{saved.name}</b>.
          </p>
        )}
        <h3>Saved</h3>
        {kept.saved.length === 0 ? <p className="second">None yet.</p> : null}
        <ul>
          {kept.saved.map(({ name, query }) => (
            <SavedSearch key={name} name={name} query={query} onFollow={close} />
          ))}
        </ul>
        <h3>Recent</h3>
        <p className="kept-row">
          <button
            className="switch"
            type="button"
            role="switch"
            aria-checked={kept.keepRecent}
            onClick={() => changeKept((now) => keepingRecent(now, !now.keepRecent))}
          >
            <i aria-hidden="true" />
            Keep recent searches
          </button>
          {kept.recent.length === 0 ? null : (
            <button className="plain" type="button" onClick={() => changeKept((now) => ({ ...now, recent: [] }))}>
              Clear
            </button>
          )}
        </p>
        <ul>
          {kept.recent.map(({ name, query }) => (
            <li key={query}>
              <a href={`/?${query}`} onClick={close}>
                <bdi>{name}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <KeptFile kept={kept} />
        <p className="second">All of this is kept in this browser only, for whoever uses it, and never sent anywhere. A file brings it to another browser.</p>
      </div>
    </dialog>
  );
}

function SavedSearch({ name, query, onFollow }: { name: string; query: string; onFollow: () => void }) {
  const [renaming, setRenaming] = useState(false);
  if (renaming) {
    const rename = (to: string) => {
      const fault = changeKept((now) => renamed(now, name, to));
      if (fault === null) setRenaming(false);
      return fault;
    };
    return (
      <li>
        <NameForm label={`New name of “${name}”`} name={name} act="Rename" onName={rename} onLeave={() => setRenaming(false)} />
      </li>
    );
  }
  return (
    <li className="kept-row">
      <a href={`/?${query}`} onClick={onFollow}>
        <bdi>{name}</bdi>
      </a>
      <span>
        <button className="plain" type="button" aria-label={`Rename ${name}`} onClick={() => setRenaming(true)}>
          Rename
        </button>{' '}
        <button className="plain" type="button" aria-label={`Remove ${name}`} onClick={() => changeKept((now) => withoutSaved(now, name))}>
          Remove
        </button>
      </span>
    </li>
  );
}

interface NameProps {
  label: string;
  name: string;
  act: string;
  /** Returns why the name is not taken, or null. */
  onName: (name: string) => string | null;
  onLeave?: () => void;
}

function NameForm({ label, name, act, onName, onLeave }: NameProps) {
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFault(onName(input.current?.value ?? ''));
  };
  return (
    <form className="kept-name" onSubmit={submit}>
      <label>
        <span>{label}</span>
        <input className="in" ref={input} defaultValue={name} maxLength={LONGEST_NAME} aria-invalid={fault !== null} autoComplete="off" />
      </label>
      <button className="btn" type="submit">
        {act}
      </button>
      {onLeave === undefined ? null : (
        <button className="plain" type="button" onClick={onLeave}>
          Leave it
        </button>
      )}
      {fault === null ? null : (
        <p className="wrong" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
