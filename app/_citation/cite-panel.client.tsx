'use client';

import { useEffect, useRef, useState } from 'react';
import type { Citation, StyleCitations } from '#lib/citation/format-citation.ts';
import { DEFAULT_FORMS, type Form, findStyle, type StyleId } from '#lib/citation/styles.ts';
import { Key } from '../_ui/key.tsx';
import { toast } from '../_ui/toast.client.tsx';
import { useKey } from '../_ui/use-key.client.ts';
import { type CitationChoice, chooseCitation, useCitationChoice } from './citation-choice.client.ts';
import { CitationOutput } from './citation-output.tsx';
import { copy, copyLink } from './clipboard.client.ts';
import { asParagraphs } from './italic-runs.ts';

interface Props {
  id: string;
  citations: StyleCitations[];
  /** True where there are no words to copy, only the archive's summary. */
  summary: boolean;
}

/** How long the button says "Copied". */
const DONE_MS = 2500;

/** Every style and form is here already, so that a change shows at once. Without a script it shows the first style, and all of them below. */
export function CitePanel({ id, citations, summary }: Props) {
  const choice = useCitationChoice();
  const [done, setDone] = useDone();
  const style = citations.find((one) => one.style === choice.style) ?? citations[0];
  const form = style?.forms.find((one) => one.form === choice.form) ?? style?.forms[0];
  const address = `/statements/${id}`;

  const copyCitation = async () => {
    if (style === undefined || form === undefined) return;
    if ('none' in form.citation) return toast(form.citation.none);
    const { text, html } = form.citation;
    if (await copy({ text, html: asParagraphs(html) }, 'Citation copied', `${style.label}, ${form.label.toLowerCase()}`)) setDone('citation');
  };
  const copyQuotation = async () => {
    if (style === undefined) return;
    const said = summary ? 'Summary copied' : 'Words copied';
    const words = style.forms.find((one) => one.form === 'quotation')?.citation;
    if (words === undefined || 'none' in words) return toast(words?.none ?? 'There is nothing to copy');
    const { text, html } = words;
    if (await copy({ text, html: asParagraphs(html) }, said, `with citation, ${style.label}`)) setDone('words');
  };
  useKey('cite', copyCitation);
  useKey('words', copyQuotation);

  if (style === undefined || form === undefined) return null;
  return (
    <section className="cite" aria-labelledby="cite-heading">
      <h2 id="cite-heading">
        Cite <Key>c</Key>
      </h2>
      <ChoiceFields citations={citations} shown={{ style: style.style, form: form.form }} />
      <section className="out" aria-live="polite" aria-label="The citation">
        <CitationOutput citation={form.citation} form={form.form} />
      </section>
      <Why citation={form.citation} />
      <p className="acts needs-script">
        <button className={done === 'citation' ? 'btn main done' : 'btn main'} type="button" onClick={copyCitation} disabled={'none' in form.citation}>
          {done === 'citation' ? 'Copied' : 'Copy citation'} {done !== 'citation' && <Key>c</Key>}
        </button>
        <button className={done === 'words' ? 'btn done' : 'btn'} type="button" onClick={copyQuotation}>
          {done === 'words' ? 'Copied' : summary ? 'With the summary' : 'With the words'} {done !== 'words' && <Key>q</Key>}
        </button>
      </p>
      <p className="also">
        <a className="needs-script" href={address} onClick={(event) => [event.preventDefault(), copyLink(address)]}>
          Copy link
        </a>
        <a href={`/api/v1${address}/export?format=bibtex`}>BibTeX</a>
        <a href={`/api/v1${address}/export?format=ris`}>RIS</a>
        <a href={`/api/v1${address}/export?format=csl-json`}>CSL-JSON</a>
      </p>
      <noscript>
        <AllForms citations={citations} />
      </noscript>
    </section>
  );
}

function ChoiceFields({ citations, shown }: { citations: StyleCitations[]; shown: CitationChoice }) {
  const forms = citations.find(({ style }) => style === shown.style)?.forms ?? [];
  const choose = (style: StyleId) => {
    const has = citations.find((one) => one.style === style)?.forms.find(({ form }) => form === shown.form);
    // A form that this style does not have gives way to the one it is used in most.
    chooseCitation({ style, form: has === undefined || 'none' in has.citation ? DEFAULT_FORMS[style] : shown.form });
  };
  return (
    <>
      <div className="row needs-script">
        <div className="field">
          <label htmlFor="citation-style">Style</label>
          <select className="in" id="citation-style" value={shown.style} onChange={({ target }) => choose(findStyle(target.value) ?? shown.style)}>
            {citations.map(({ style, label }) => (
              <option key={style} value={style}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="row needs-script">
        <fieldset className="field">
          <legend className="sr">Form</legend>
          <div className="seg">
            {forms.map(({ form, label }: { form: Form; label: string }) => (
              <label key={form}>
                <input
                  type="radio"
                  name="citation-form"
                  value={form}
                  checked={form === shown.form}
                  onChange={() => chooseCitation({ style: shown.style, form })}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </>
  );
}

function Why({ citation }: { citation: Citation }) {
  return 'none' in citation || citation.note === undefined ? null : <p className="why">{citation.note}</p>;
}

/** All styles and forms one below the other, to be selected and copied by hand. */
function AllForms({ citations }: { citations: StyleCitations[] }) {
  return (
    <dl className="all-forms">
      {citations.map(({ style, label, forms }) =>
        forms.map(({ form, label: name, citation }) => (
          <div key={`${style}-${form}`}>
            <dt>
              {label}, {name.toLowerCase()}
            </dt>
            <dd className="out">
              <CitationOutput citation={citation} form={form} />
            </dd>
          </div>
        )),
      )}
    </dl>
  );
}

/** Which button says "Copied" just now. */
function useDone() {
  const [done, set] = useState<'citation' | 'words' | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const setDone = (which: 'citation' | 'words') => {
    set(which);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => set(null), DONE_MS);
  };
  return [done, setDone] as const;
}
