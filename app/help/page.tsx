import type { Metadata } from 'next';
import { DossierHead } from '#app/_browse/dossier-head.tsx';
import { FIELD_NAMES, QUERY_FIELDS } from '#lib/search/query/query-fields.ts';

export const metadata: Metadata = { title: 'How to ask' };

const SIGNS: readonly [example: string, finds: string][] = [
  ['sanctions relief', 'both words, in any order; the last may still be going on'],
  ['"telling blow"', 'these words next to each other, common words too'],
  ['"sanction"', 'this form of the word and no other'],
  ['"eyes bloodshot"~5', 'these words in any order, at most five words on'],
  ['nego*', 'words that begin so'],
  ['bloodshat~', 'words that differ by a letter or two'],
  ['-relief', 'what does not have it; also -"a phrase", -kind:direct, NOT relief'],
  ['bloodshot OR chemistry', 'either; OR binds to the part on either side of it'],
  ['(bloodshot OR chemistry) sanctions', 'brackets keep together'],
];

/** The language of the search field on one page, each line an address to try. */
export default function HelpPage() {
  return (
    <div className="frame">
      <DossierHead
        title="How to ask"
        sub="Plain words are read by the names, dates, offices, places and kinds that this archive knows; what was read stands under the field and can be taken back."
      />
      <section className="sect">
        <h2>Words and signs</h2>
        <Lines head={['Typed', 'Finds']} lines={SIGNS} />
      </section>
      <section className="sect">
        <h2>Fields</h2>
        <p className="lede">
          A value of several words stands in quotation marks; brackets hold alternatives. While a value is typed the field offers what the archive has; Ctrl and
          space offers the fields.
        </p>
        <Lines head={['For instance', 'Narrows to']} lines={FIELD_NAMES.map((name) => [QUERY_FIELDS[name].example, QUERY_FIELDS[name].tells])} />
        <p className="lede">
          Dates are years, months or days (2019, 2019-04, 2019-04-12), ranges with two dots (2019-02..2019-04, ..2019) or one side (&lt;2005, &gt;=2019). Both
          ends count. What is known too roughly to tell stands apart as “possibly”.
        </p>
      </section>
    </div>
  );
}

function Lines({ head: [typed, meaning], lines }: { head: [string, string]; lines: readonly (readonly [string, string])[] }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{typed}</th>
          <th scope="col">{meaning}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([example, finds]) => (
          <tr key={example}>
            <td>
              <a href={`/?${new URLSearchParams({ q: example })}`}>
                <code>{example}</code>
              </a>
            </td>
            <td>{finds}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
