import type { RefObject } from 'react';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { questionToParams, type SearchQuestion } from '#lib/search/search-question.ts';
import { CollectButton } from '../_basket/collect-button.tsx';
import { KeptPanel } from '../_kept/kept-panel.tsx';
import { isEmpty } from './address.ts';
import { COMPLETIONS_ID, Completions, completionId } from './completions.tsx';
import { OrderMenu } from './order-menu.tsx';
import { Problems, problemsShown } from './problems.tsx';
import { CompactSwitch, ContextSwitch, CopiesSwitch, VariantsSwitch } from './search-switches.tsx';
import { type ArchiveSize, StatusLine } from './status-line.tsx';
import { UnderstoodAs } from './understood.tsx';
import { useCompletions } from './use-completions.ts';

interface Props {
  question: SearchQuestion;
  answer: SearchAnswer;
  size: ArchiveSize;
  waiting: boolean;
  field: RefObject<HTMLInputElement | null>;
  onText: (text: string) => void;
  onEnter: () => void;
  /** Arrow down in the field: to the first statement. */
  onDown: () => void;
  /** To the searches that this browser keeps. */
  onKept: () => void;
}

/** The field and what stands under it. A plain form as well: without JavaScript it asks the server, and keeps what was narrowed. */
export function SearchForm({ question, answer, size, waiting, field, onText, onEnter, onDown, onKept }: Props) {
  const completing = useCompletions(question.text, answer, onText, field);
  const isCompleting = completing.offered.length > 0;
  const kept = [...questionToParams({ ...question, text: '', offset: 0 })].filter(([name]) => name !== 'typed' && name !== 'without');
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> cannot be a form, and the key for searching finds the form by its role
    <form
      className="ask"
      role="search"
      action="/"
      method="get"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <label className="sr" htmlFor="q">
        Search the statements
      </label>
      <div className="ask-field">
        <input
          id="q"
          name="q"
          type="search"
          ref={field}
          value={question.text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (completing.onKey(event)) {
              event.preventDefault();
              return;
            }
            if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDown();
          }}
          placeholder="A speaker, a word, a date"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={2000}
          aria-autocomplete="list"
          aria-controls={isCompleting ? COMPLETIONS_ID : undefined}
          aria-activedescendant={completing.active < 0 ? undefined : completionId(completing.active)}
          aria-describedby={problemsShown(answer).length > 0 ? 'q-wrong' : undefined}
        />
        <FieldKeys />
        <button className="ask-send" type="submit">
          Search
        </button>
      </div>
      <Completions completing={completing} />
      <KeptPanel text={question.text} field={field} onManage={onKept} />
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Problems answer={answer} />
      <UnderstoodAs answer={answer} question={question} />
      <div className="ask-foot">
        <StatusLine answer={answer} size={size} />
        {waiting ? <span className="searching quiet">Searching…</span> : null}
        <div className="push">
          {isEmpty(question) ? (
            <span>
              All words must occur; “quotes” keep the exact form. <a href="/help">How to ask</a>
            </span>
          ) : null}
          <VariantsSwitch question={question} />
          {question.kwic === undefined ? <CompactSwitch /> : null}
          <ContextSwitch question={question} />
          <CopiesSwitch question={question} answer={answer} />
          <OrderMenu question={question} />
          {isEmpty(question) || answer.results.length === 0 ? null : <CollectButton ids={answer.results.map(({ row }) => row.id)} />}
          <button className="plain needs-script" type="button" onClick={onKept}>
            {isEmpty(question) ? 'Saved searches' : 'Save search'}
          </button>
        </div>
        <a className="jump" href="#narrow">
          Narrow
        </a>
      </div>
    </form>
  );
}

function FieldKeys() {
  return (
    <span className="ask-keys needs-script" aria-hidden="true">
      <span>
        <kbd>/</kbd> search
      </span>
      <span>
        <kbd>↓</kbd> <kbd>↑</kbd> move
      </span>
      <span>
        <kbd>Enter</kbd> open
      </span>
      <span>
        <kbd>c</kbd> cite
      </span>
    </span>
  );
}
