import { useId } from 'react';
import {
  DEFAULT_FORMS,
  FORM_LABELS,
  FORMS,
  type Form,
  findLocale,
  findStyle,
  LOCALES,
  type Locale,
  STYLES,
  type StyleId,
  type StyleKind,
} from '#lib/citation/styles.ts';
import { type CitationChoice, chooseCitation } from './citation-choice.client.ts';

interface Props {
  choice: CitationChoice;
  /** The form that is shown: the chosen one, or another where this style has none such. */
  shown: Form;
  /** Why a form cannot be had in this style. */
  missing: Partial<Record<Form, string>>;
}

const KINDS: readonly [StyleKind, string][] = [
  ['text', 'Author in the text'],
  ['note', 'Notes'],
  ['number', 'Numbers'],
];

const ENGLISH: Record<Locale, string> = { 'en-US': 'American', 'en-GB': 'British' };

/** Style, English and form; what is chosen is remembered in the browser, for every statement. */
export function ChoiceFields({ choice, shown, missing }: Props) {
  const fields = useId();
  const choose = (change: Partial<CitationChoice>) => chooseCitation({ ...choice, ...change });
  const chooseStyle = (style: StyleId) =>
    choose({ style, form: choice.form === 'quotation' || choice.form === 'bibliography' ? choice.form : DEFAULT_FORMS[style] });
  const chooseLocale = (locale: Locale | undefined) => chooseCitation({ style: choice.style, form: choice.form, ...(locale === undefined ? {} : { locale }) });
  return (
    <>
      <div className="row needs-script">
        <div className="field">
          <label htmlFor={`${fields}-style`}>Style</label>
          <select className="in" id={`${fields}-style`} value={choice.style} onChange={({ target }) => chooseStyle(findStyle(target.value) ?? choice.style)}>
            {KINDS.map(([kind, name]) => (
              <optgroup key={kind} label={name}>
                {STYLES.filter((style) => style.kind === kind).map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div className="field english">
          <label htmlFor={`${fields}-english`}>English</label>
          <select className="in" id={`${fields}-english`} value={choice.locale ?? ''} onChange={({ target }) => chooseLocale(findLocale(target.value))}>
            <option value="">The style’s</option>
            {LOCALES.map((locale) => (
              <option key={locale} value={locale}>
                {ENGLISH[locale]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <fieldset className="forms needs-script">
        <legend className="sr">Form</legend>
        <div className="seg">
          {FORMS.map((form) => (
            <label key={form}>
              <input
                type="radio"
                name={`${fields}-form`}
                value={form}
                checked={form === shown}
                disabled={missing[form] !== undefined}
                aria-describedby={missing[form] === undefined ? undefined : `${fields}-missing`}
                onChange={() => choose({ form })}
              />
              <span>{FORM_LABELS[form]}</span>
            </label>
          ))}
        </div>
        <MissingForms id={`${fields}-missing`} missing={missing} />
      </fieldset>
    </>
  );
}

/** Why some forms cannot be chosen, each reason once. */
function MissingForms({ id, missing }: { id: string; missing: Props['missing'] }) {
  const reasons = [...new Set(FORMS.flatMap((form) => missing[form] ?? []))];
  // Where there is none at all, the reason stands in the place of the citation.
  return reasons.length === 0 || Object.keys(missing).length === FORMS.length ? null : (
    <p className="help" id={id}>
      {reasons.join(' ')}
    </p>
  );
}

/** The form that is shown for a choice: the chosen one, else what the style’s readers paste most, else any that there is. */
export function shownForm({ style, form }: CitationChoice, missing: Props['missing']): Form {
  return [form, DEFAULT_FORMS[style], ...FORMS].find((each) => missing[each] === undefined) ?? form;
}
