import type { Citation } from '#lib/citation/format-citation.ts';
import { FORM_LABELS, type Form, STYLES } from '#lib/citation/styles.ts';
import { ChoiceFields } from '../_citation/choice-fields.tsx';
import { type CitationChoice, useCitationChoice } from '../_citation/citation-choice.client.ts';
import { CitationOutput } from '../_citation/citation-output.tsx';
import { type Copied, copy } from '../_citation/clipboard.client.ts';
import { asParagraphs } from '../_citation/italic-runs.ts';
import type { BasketItem } from './basket.ts';
import { bibliographyOf } from './bibliography.ts';
import { statements } from './toggle-basket.ts';
import { useAsked } from './use-asked.ts';

/** `/api/v1/citations` of docs/api.md, which the same build serves. */
interface Answer {
  citations: ({ id: string } & Citation)[];
  missing: string[];
}

/** Everything in the basket, cited in its order in the style last chosen; or the list of all that is cited. */
export function BasketCitations({ items }: { items: readonly BasketItem[] }) {
  const choice = useCitationChoice();
  const asked = useAsked(
    items.map(({ id }) => id),
    addressOf(choice),
    ({ citations, missing }: Answer): [string, Citation][] => [
      ...citations.map(({ id, ...citation }): [string, Citation] => [id, citation]),
      ...missing.map((id): [string, Citation] => [id, { none: 'Not in this archive.' }]),
    ],
  );
  const style = STYLES.find(({ id }) => id === choice.style);
  const cited = items.flatMap(({ id }) => {
    const citation = asked.of(id);
    return citation === undefined ? [] : [{ id, citation }];
  });
  const uncited = cited.filter(({ citation }) => 'none' in citation);
  const list =
    choice.form === 'bibliography'
      ? bibliographyOf(
          cited.map(({ citation }) => citation),
          style?.kind ?? 'text',
        )
      : null;
  const copied =
    list === null
      ? copiedNotes(
          choice.form,
          cited.map(({ citation }) => citation),
        )
      : copiedList(list);
  return (
    <section className="sect basket-cite" aria-labelledby="citations-heading">
      <h2 id="citations-heading">Cite all of it</h2>
      <div className="cite">
        <ChoiceFields choice={choice} shown={choice.form} missing={{}} />
        <p className="on-sheet label">
          {style?.label}, {FORM_LABELS[choice.form].toLowerCase()}
        </p>
        <div className="out" aria-live="polite" aria-busy={!asked.whole && asked.failure === null}>
          {list === null ? (
            <ol className="basket-notes">
              {cited.map(({ id, citation }) =>
                'none' in citation ? null : (
                  <li key={id}>
                    <CitationOutput citation={citation} form={choice.form} />
                  </li>
                ),
              )}
            </ol>
          ) : (
            list.map((entry) => <CitationOutput key={entry.text} citation={entry} form="bibliography" />)
          )}
        </div>
        {uncited.length === 0 ? null : <NotCited of={cited.length} uncited={uncited} />}
        {asked.failure === null ? null : (
          <p className="why">
            Not all citations could be had: {asked.failure}{' '}
            <button className="plain inline" type="button" onClick={asked.tryAgain}>
              Try again
            </button>
          </p>
        )}
        <p className="acts">
          <button
            className="btn main"
            type="button"
            disabled={copied.text === ''}
            onClick={() => copy(copied, `${FORM_LABELS[choice.form]}: ${statements(cited.length - uncited.length)} copied`, style?.label)}
          >
            {list === null ? 'Copy all' : 'Copy the list'}
          </button>
        </p>
      </div>
    </section>
  );
}

/** Which statements have no citation in this form, and why: one reason for all, or each with its own. */
function NotCited({ of, uncited }: { of: number; uncited: readonly { id: string; citation: Citation }[] }) {
  const reasons = Map.groupBy(uncited, ({ citation }) => ('none' in citation ? citation.none : ''));
  return [...reasons].map(([reason, statements]) => (
    <p className="why" key={reason}>
      {statements.length === of ? null : <b>{statements.map(({ id }) => id).join(', ')}: </b>}
      {reason}
    </p>
  ));
}

function addressOf({ style, form, locale }: CitationChoice): string {
  return `/api/v1/citations?${new URLSearchParams({ style, form, ...(locale === undefined ? {} : { locale }) })}`;
}

/** Numbered for notes, since that is how they will stand; otherwise one below the other. */
function copiedNotes(form: Form, citations: readonly Citation[]): Copied {
  const had = citations.flatMap((citation) => ('none' in citation ? [] : [citation]));
  const isNote = form === 'note' || form === 'short-note';
  return {
    text: had.map(({ text }, index) => (isNote ? `${index + 1}. ${text}` : text)).join(form === 'quotation' ? '\n\n' : '\n'),
    html: isNote ? `<ol>${had.map(({ html }) => `<li>${asParagraphs(html)}</li>`).join('')}</ol>` : had.map(({ html }) => asParagraphs(html)).join(''),
  };
}

function copiedList(list: readonly Copied[]): Copied {
  return { text: list.map(({ text }) => text).join('\n'), html: list.map(({ html }) => asParagraphs(html)).join('') };
}
