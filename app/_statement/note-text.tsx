import Link from 'next/link';
import { Fragment } from 'react';
import type { Source } from '#lib/archive/source.ts';
import { SourceLink } from './source-link.tsx';

/** What a note may name: sources of the statement, and statements that are known to exist. */
export interface Named {
  sources: Readonly<Record<string, Source>>;
  statements: ReadonlySet<string>;
}

/** A note of the archive, with every id in it that means a source or a statement turned into a link. */
export function NoteText({ text, named }: { text: string; named: Named }) {
  return (
    <bdi>
      {wordsOf(text).map(({ word, at }) => {
        const source = Object.hasOwn(named.sources, word) ? named.sources[word] : undefined;
        if (source !== undefined && /\d|-/.test(word)) return <SourceLink key={at} source={source} />;
        if (!named.statements.has(word)) return <Fragment key={at}>{word}</Fragment>;
        return (
          <Link key={at} href={`/statements/${word}`} prefetch={false}>
            {word}
          </Link>
        );
      })}
    </bdi>
  );
}

/** A text cut into what could be an id and what could not. An id of plain letters is taken for a word: sources called "art" stay in the prose. */
function wordsOf(text: string): { word: string; at: number }[] {
  let at = 0;
  return text.split(/([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/).map((word) => {
    const start = at;
    at += word.length;
    return { word, at: start };
  });
}
