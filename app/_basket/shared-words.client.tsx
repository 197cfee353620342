'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { toast } from '../_ui/toast.client.tsx';
import { type OwnWords, ownWords, sharedBasket } from './basket-link.ts';
import { OfferedSet } from './offered-set.tsx';
import { statements } from './toggle-basket.ts';

/** Read once for the title, the offer and every note: the part of the address behind `#`, which only the browser ever sees. */
let read: { of: string; words: Promise<OwnWords> } | undefined;

/** Title and notes; null until they are read. */
function useOwnWords(): OwnWords | null {
  const [words, setWords] = useState<OwnWords | null>(null);
  useEffect(() => {
    let isOver = false;
    const readNow = () => {
      const of = location.hash;
      if (read?.of !== of) read = { of, words: ownWords(of) };
      read.words.then((found) => {
        if (!isOver) setWords(found);
      });
    };
    readNow();
    window.addEventListener('hashchange', readNow);
    return () => {
      isOver = true;
      window.removeEventListener('hashchange', readNow);
    };
  }, []);
  return words;
}

/** What the set is called, and how large it is. */
export function SharedTitle({ size }: { size: number }) {
  const words = useOwnWords();
  return (
    <header className="shared-head">
      <p className="title">{words?.title === undefined ? 'A shared set' : <bdi>{words.title}</bdi>}</p>
      <p className="basket-count second">
        {statements(size)}, in the order of whoever shared it
        {words === null || words.notes.size === 0 ? '' : '; the notes are theirs, not the archive’s'}
      </p>
      {words?.lost === true ? <p className="kept-trouble">The title and notes of this link could not be read: it was probably cut off on its way.</p> : null}
    </header>
  );
}

/** Adds the set to the reader's own basket, or puts it in its place; both lead there. */
export function SharedOffer({ ids }: { ids: readonly string[] }) {
  const words = useOwnWords();
  const router = useRouter();
  if (words === null || ids.length === 0) return null;
  return (
    <OfferedSet
      offered={sharedBasket(ids, words)}
      onTaken={(said) => {
        toast(said);
        router.push('/basket');
      }}
    />
  );
}

/** What whoever shared the set wrote beside a statement. */
export function SharedNote({ id }: { id: string }) {
  const note = useOwnWords()?.notes.get(id);
  return note === undefined ? null : (
    <p className="basket-note shared" dir="auto">
      {note}
    </p>
  );
}
