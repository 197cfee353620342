'use client';

import { type ReactNode, useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { useKeptDialog } from '../_kept/use-kept-dialog.tsx';
import { useRecent } from '../_kept/use-recent.ts';
import { ListTags, type TagsOfList } from '../_tags/statement-tags.tsx';
import { useKey } from '../_ui/use-key.client.ts';
import { addressOf, isEmpty, questionAt } from './address.ts';
import { recall } from './answer-memory.ts';
import { inContext, withText } from './change-question.ts';
import { ContextLines } from './context-lines.tsx';
import type { PublishedSnapshot } from './engine.ts';
import { Facets } from './facets.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Notices } from './notices.tsx';
import { type Asked, PrintHead } from './print-head.tsx';
import { ResultList } from './result-list.tsx';
import { ResultPages } from './result-pages.tsx';
import { ResultsByDate } from './results-by-date.tsx';
import { SearchForm } from './search-form.tsx';
import { type ArchiveSize, countSentence } from './status-line.tsx';
import { linesOf, stopsOf } from './stops.ts';
import { titleOf } from './title.ts';
import { unclosedMark } from './unclosed-mark.ts';
import { useCompact } from './use-density.ts';
import { useRemembering, useSearch } from './use-search.ts';
import { useSelection } from './use-selection.ts';
import { WhichDidYouMean } from './which-did-you-mean.tsx';

interface Props {
  /** The server's answer to the question in the address: the first paint. */
  initial: SearchAnswer;
  size: ArchiveSize;
  asked: Asked;
  /** The published index; null where there is none yet, or none is for this browser. */
  snapshot: PublishedSnapshot | null;
  /** What programs find beside the first answer: a later one is made in the browser, for whoever is reading. */
  tags: TagsOfList;
  /** The archive by date, shown while nothing is asked. */
  children: ReactNode;
}

/** The search page: all of it answers to the field, and every state of it is an address. */
export function Search({ initial, size, asked, snapshot, tags, children }: Props) {
  const { state, ask, settle, tryAgain } = useSearch(initial, snapshot);
  const { question, answer } = state;
  // A letter brings what is on the screen at once; the rest of the list and the index follow while nothing else waits.
  const settled = useDeferredValue(answer);
  const frame = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const context = useMemo(() => linesOf(answer), [answer]);
  const stops = useMemo(() => stopsOf(answer, context), [answer, context]);
  const { selected, first } = useSelection(stops, useState(() => recall(addressOf(answer.question))?.selected ?? null)[0], results, field);
  useRemembering(state, selected);
  useQuestionLinks(frame, (href) => ask(questionAt(href), 'settle'));
  useKey('context', () => (question.text.trim() === '' ? false : ask(inContext(question, question.kwic === undefined ? 'list' : null), 'settle')));
  const keepRecent = useRecent(answer);
  const { openKept, keptDialog } = useKeptDialog(answer);
  const spoken = useQuietly(countSentence(answer, size));
  const title = titleOf(answer);

  // Typed before the script was there: the field is ahead of the page.
  const catchUp = useEffectEvent(() => {
    const typed = field.current?.value ?? '';
    if (typed !== question.text) ask(withText(question, typed), 'type');
  });
  useEffect(() => catchUp(), []);
  useEffect(() => {
    document.title = `${title} · On the Record`;
  }, [title]);

  const empty = isEmpty(answer.question);
  const mark = answer.total === 0 ? unclosedMark(answer.question.text) : null;
  return (
    <div className="frame" data-answering={state.answering} data-density={useCompact() ? 'compact' : undefined} ref={frame}>
      <h1 className="sr">{empty ? 'Search the archive of statements' : `Results for ${title}`}</h1>
      <SearchForm
        question={question}
        answer={answer}
        size={size}
        waiting={state.waiting}
        field={field}
        onText={(text) => ask(withText(question, text), 'type')}
        onEnter={() => {
          settle();
          keepRecent();
        }}
        onDown={first}
        onKept={openKept}
      />
      <p className="sr" role="status">
        {spoken}
      </p>
      {empty ? children : null}
      <div className={empty ? 'columns sect' : 'columns results'}>
        <div ref={results} aria-busy={state.waiting}>
          <PrintHead answer={answer} size={size} asked={asked} />
          {empty || answer.total < 2 ? null : <ResultsByDate answer={settled} question={question} onAsk={(asked) => ask(asked, 'settle')} />}
          <Notices state={state} onTryAgain={tryAgain} />
          {mark === null ? null : <WhichDidYouMean question={answer.question} mark={mark} />}
          {mark !== null || answer.none === undefined ? null : <NothingFound none={answer.none} />}
          {context === null || answer.results.length === 0 ? null : <ContextLines answer={answer} context={context} selected={selected} />}
          <ResultList answer={context === null ? answer : { ...answer, results: [] }} selected={selected} onlyFirst={settled !== answer} />
          <ListTags ids={answer.results.map(({ row }) => row.id)} tags={tags} />
          <ResultPages answer={answer} />
        </div>
        <Facets answer={settled} question={question} withKinds={!empty} />
      </div>
      {keptDialog}
    </div>
  );
}

/** Links to other questions are answered here, without a new page; with a modifier key they are the browser's. */
function useQuestionLinks(frame: { current: HTMLElement | null }, follow: (search: string) => void): void {
  const go = useEffectEvent((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.pathname !== '/' || link.hash !== '' || link.target !== '') return;
    event.preventDefault();
    follow(link.search);
    if (link.closest('.pages') !== null) frame.current?.scrollIntoView();
    link.closest('details.order')?.removeAttribute('open');
  });
  useEffect(() => {
    const listen = (event: MouseEvent) => go(event);
    const region = frame.current;
    region?.addEventListener('click', listen);
    return () => region?.removeEventListener('click', listen);
  }, [frame]);
}

/** The sentence once it has stood still: a live region that speaks at every letter is noise. */
function useQuietly(sentence: string): string {
  const [spoken, setSpoken] = useState('');
  const begun = useRef(false);
  useEffect(() => {
    // The first is on the page already when it opens.
    if (!begun.current) {
      begun.current = true;
      return;
    }
    const timer = setTimeout(() => setSpoken(sentence), 700);
    return () => clearTimeout(timer);
  }, [sentence]);
  return spoken;
}
