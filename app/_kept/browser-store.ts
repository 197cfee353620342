/** What the browser keeps, and what the reader must know of the keeping: a sentence. */
export interface KeptValue<Value> {
  kept: Value;
  trouble?: string;
}

interface Keeping<Value> {
  /** Where the browser keeps it. It goes nowhere else. */
  key: string;
  nothing: Value;
  /** Null where the text cannot be read. */
  read: (text: string) => Value | null;
  write: (value: Value) => string;
  /** What is said where the browser keeps nothing, has no room left, or holds what cannot be read. */
  sentences: { forbidden: string; full: string; unreadable: string };
}

/** The changed value, or the sentence that says why nothing is changed. */
export type Changed<Value> = Value | { fault: string };

export interface BrowserStore<Value> {
  /** What is kept now. The same object as long as nothing changed. */
  state: () => KeptValue<Value>;
  /** Changes what is kept, as it is in this moment: another page may have changed it too. Returns why nothing was changed, or null. */
  change: (change: (kept: Value) => Changed<Value>) => string | null;
  /** Calls back when this page or another changed it; returns what ends that. */
  listen: (changed: () => void) => () => void;
}

/** Keeps a value in the browser's own storage, for every page of the archive that is open in it; where the browser refuses, as long as the page. */
export function keepInBrowser<Value extends object>({ key, nothing, read, write, sentences }: Keeping<Value>): BrowserStore<Value> {
  /** What could not be read is set aside here before anything is written over it. */
  const aside = `${key}-unreadable`;
  const listeners = new Set<() => void>();
  let lastText: string | null | undefined;
  let last: KeptValue<Value> = { kept: nothing };
  /** Once the browser has refused to write, the page itself keeps what there is. */
  let onPage: KeptValue<Value> | undefined;

  function state(): KeptValue<Value> {
    if (onPage !== undefined) return onPage;
    try {
      const text = localStorage.getItem(key);
      if (text === lastText) return last;
      lastText = text;
      const value = text === null ? nothing : read(text);
      last = value === null ? { kept: nothing, trouble: sentences.unreadable } : { kept: value };
      return last;
    } catch {
      onPage = { kept: nothing, trouble: sentences.forbidden };
      return onPage;
    }
  }

  function change(how: (kept: Value) => Changed<Value>): string | null {
    const before = state();
    const changed = how(before.kept);
    if (isFault(changed)) return changed.fault;
    if (changed === before.kept) return null;
    if (onPage === undefined) {
      try {
        if (before.trouble !== undefined && lastText != null) localStorage.setItem(aside, lastText);
        localStorage.setItem(key, write(changed));
      } catch {
        onPage = { kept: changed, trouble: sentences.full };
      }
    } else onPage = { ...onPage, kept: changed };
    for (const listener of listeners) listener();
    return null;
  }

  function listen(changed: () => void): () => void {
    listeners.add(changed);
    window.addEventListener('storage', changed);
    return () => {
      listeners.delete(changed);
      window.removeEventListener('storage', changed);
    };
  }

  return { state, change, listen };
}

function isFault<Value extends object>(changed: Changed<Value>): changed is { fault: string } {
  return 'fault' in changed;
}
