'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Citation } from '#lib/citation/format-citation.ts';
import { FORM_LABELS, FORMS, type Form, STYLES } from '#lib/citation/styles.ts';
import { BasketButton } from '../_basket/basket-button.tsx';
import { toggleInBasket } from '../_basket/toggle-basket.ts';
import { Key } from '../_ui/key.tsx';
import { useKey } from '../_ui/use-key.client.ts';
import { ChoiceFields, shownForm } from './choice-fields.tsx';
import { useCitationChoice } from './citation-choice.client.ts';
import { CitationOutput } from './citation-output.tsx';
import type { Forms } from './cited-forms.ts';
import type { Citing } from './citing.ts';
import { copy, copyLink, type Wanted } from './clipboard.client.ts';
import { copyWords } from './copy-statement.ts';
import { asParagraphs } from './italic-runs.ts';
import { ReadingFields } from './reading-fields.tsx';
import { useCitations } from './use-citations.ts';

interface Props {
  id: string;
  /** The words to the letter; left out where the archive has only a summary. */
  text?: string;
  citing: Citing;
  /** What takes the place of the fields where no script runs. */
  children: ReactNode;
}

type Done = 'words' | 'citation' | 'both';

/** How long the button says "Copied". */
const DONE_MS = 2500;

/** The desk of one statement: how it is cited, and everything that takes it away. */
export function CitePanel({ id, text, citing, children }: Props) {
  const choice = useCitationChoice();
  const [asked, setAsked] = useState(citing.asked);
  const wish = choice.locale === undefined ? asked : { ...asked, locale: choice.locale };
  const { forms, coming, failure, prepare } = useCitations(id, citing, choice.style, wish);
  const [done, setDone] = useDone();
  const missing = forms === undefined ? {} : missingIn(forms);
  const form = shownForm(choice, missing);
  const style = STYLES.find((each) => each.id === choice.style)?.label ?? choice.style;
  const address = `/statements/${id}`;

  const wanted = (of: Form) => (forms === undefined ? coming().then((all) => wantedOf(all, of)) : wantedOf(forms, of));
  const act: Record<Done, () => Promise<boolean>> = {
    words: () => copyWords(text),
    citation: () => copy(wanted(form), 'Citation copied', `${style}, ${FORM_LABELS[form].toLowerCase()}`),
    both: () => copy(wanted('quotation'), text === undefined ? 'Summary and citation copied' : 'Words and citation copied', style),
  };
  const run = async (what: Done) => {
    if (await act[what]()) setDone(what);
  };
  useKey('words', () => void run('words'));
  useKey('cite', () => void run('citation'));
  useKey('both', () => void run('both'));
  useKey('basket', () => toggleInBasket(id));

  const label = (what: Done, name: string, key: string) =>
    done === what ? (
      'Copied'
    ) : (
      <>
        {name} <Key>{key}</Key>
      </>
    );
  return (
    <section className="cite" aria-labelledby="cite-heading" onFocus={prepare} onPointerEnter={prepare}>
      <h2 id="cite-heading">Cite</h2>
      <ReadingFields citing={citing} asked={asked} onAsk={setAsked} />
      <ChoiceFields choice={choice} shown={form} missing={missing} />
      <section className="out" aria-live="polite" aria-label="The citation" aria-busy={forms === undefined && !failure}>
        {forms !== undefined ? <CitationOutput citation={forms[form]} form={form} /> : failure ? <NotHere onAgain={prepare} /> : null}
      </section>
      {forms === undefined ? null : <Why citation={forms[form]} />}
      <p className="acts needs-script">
        <button className={`btn main${done === 'citation' ? ' done' : ''}`} type="button" onClick={() => run('citation')}>
          {label('citation', 'Citation', 'c')}
        </button>
        {text === undefined ? null : (
          <button className={`btn${done === 'words' ? ' done' : ''}`} type="button" onClick={() => run('words')}>
            {label('words', 'Words', 'q')}
          </button>
        )}
        <button className={`btn${done === 'both' ? ' done' : ''}`} type="button" onClick={() => run('both')}>
          {label('both', text === undefined ? 'Summary and citation' : 'Both', 'b')}
        </button>
      </p>
      <p className="also st-keys needs-script">
        <button type="button" onClick={() => copyLink(address)}>
          <Key>l</Key> link
        </button>
        <BasketButton id={id} />
      </p>
      {children}
    </section>
  );
}

function NotHere({ onAgain }: { onAgain: () => void }) {
  return (
    <p className="none">
      The server did not answer, so this style could not be had.{' '}
      <button className="plain inline" type="button" onClick={onAgain}>
        Try again
      </button>
    </p>
  );
}

function Why({ citation }: { citation: Citation }) {
  return 'none' in citation || citation.note === undefined ? null : <p className="why">{citation.note}</p>;
}

/** Why there is no citation in a form. */
function missingIn(forms: Forms): Partial<Record<Form, string>> {
  return Object.fromEntries(
    FORMS.flatMap((form) => {
      const citation = forms[form];
      return 'none' in citation ? [[form, citation.none]] : [];
    }),
  );
}

function wantedOf(forms: Forms | null, form: Form): Wanted {
  if (forms === null) return { none: 'The server did not answer; try again.' };
  const citation = forms[form];
  return 'none' in citation ? citation : { text: citation.text, html: asParagraphs(citation.html) };
}

/** Which button says "Copied" just now. */
function useDone() {
  const [done, set] = useState<Done | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const setDone = (which: Done) => {
    set(which);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => set(null), DONE_MS);
  };
  return [done, setDone] as const;
}
