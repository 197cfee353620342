import { FORM_LABELS, FORMS, STYLES } from '#lib/citation/styles.ts';
import { CitationOutput } from './citation-output.tsx';
import type { Citing } from './citing.ts';

/** Where no script runs: all forms of one style, and a form that asks the server for another. */
export function WithoutScript({ id, citing, kept }: { id: string; citing: Citing; kept: readonly (readonly [name: string, value: string])[] }) {
  const { style, asked, forms, consultable, readByUs } = citing;
  return (
    <noscript>
      <form className="cite-plain" action={`/statements/${id}#cite-heading`}>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label>
          Style{' '}
          <select className="in" name="style" defaultValue={style}>
            {STYLES.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </label>
        {consultable.length === 0 ? null : (
          <label>
            I have read{' '}
            <select className="in" name="consulted" defaultValue={asked.consulted ?? readByUs ?? undefined}>
              {consultable.map(({ source, label }) => (
                <option key={source} value={source}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        <button className="btn" type="submit">
          Show
        </button>
      </form>
      <dl className="all-forms">
        {FORMS.map((form) => (
          <div key={form}>
            <dt>{FORM_LABELS[form]}</dt>
            <dd className="out">
              <CitationOutput citation={forms[form]} form={form} />
            </dd>
          </div>
        ))}
      </dl>
    </noscript>
  );
}
