import { KINDS } from '#lib/archive/kind.ts';
import type { FacetName } from '#lib/search/facet-names.ts';
import type { FacetValue, SearchAnswer } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';
import { KindName } from '../_ui/kind-name.tsx';
import { addressOf } from './address.ts';
import { withFacet, withFacetToo, withoutFacet } from './change-question.ts';
import { MoreValues } from './more-values.tsx';

interface FacetLook {
  heading: string;
  /** Shown from the start; the others open when asked for, or when something in them was chosen. */
  open?: true;
  /** The list of all. */
  list?: { href: string; name: string };
}

const LOOKS: Record<FacetName, FacetLook> = {
  kind: { heading: 'Kind', open: true },
  speaker: { heading: 'Speaker', open: true, list: { href: '/speakers', name: 'all speakers' } },
  said: { heading: 'Said', open: true, list: { href: '/dates', name: 'all dates' } },
  year: { heading: 'Year', list: { href: '/dates', name: 'all dates' } },
  topic: { heading: 'Topic', open: true, list: { href: '/topics', name: 'all topics' } },
  office: { heading: 'Office' },
  event: { heading: 'Event', list: { href: '/events', name: 'all events' } },
  source: { heading: 'Source', list: { href: '/sources', name: 'all sources' } },
  language: { heading: 'Language of the words' },
  check: { heading: 'Words checked', open: true },
};
const ORDER: readonly FacetName[] = ['kind', 'speaker', 'said', 'topic', 'check', 'year', 'event', 'office', 'source', 'language'];

/** So many are shown before "more"; one more than these is shown outright, since the line would take its place. */
const SHOWN = 7;
/** And so many behind "more"; who looks for the hundredth month looks for it in its own list. */
const MOST = 60;

/** The index: set like the index of a book, every entry an address that keeps the question. */
export function Facets({ answer, question, withKinds }: { answer: SearchAnswer; question: SearchQuestion; withKinds: boolean }) {
  const filled = ORDER.filter((name) => answer.facets[name].length > 0 && (name !== 'kind' || withKinds));
  if (filled.length === 0) return null;
  return (
    <aside className="index" id="narrow" aria-label="Narrow by" tabIndex={-1}>
      {filled.map((name) => (
        <Facet key={name} name={name} answer={answer} question={question} />
      ))}
    </aside>
  );
}

function Facet({ name, answer, question }: { name: FacetName; answer: SearchAnswer; question: SearchQuestion }) {
  const { heading, open } = LOOKS[name];
  const values = answer.facets[name];
  const list = <FacetList name={name} values={values} size={answer.facetSizes[name]} question={question} />;
  const isTouched = values.some(({ chosen, excluded }) => chosen || excluded);
  return (
    <section>
      {open || isTouched ? (
        <>
          <h2>{heading}</h2>
          {list}
        </>
      ) : (
        <MoreValues name={heading} count={answer.facetSizes[name]}>
          {list}
        </MoreValues>
      )}
    </section>
  );
}

interface ListProps {
  name: FacetName;
  values: readonly FacetValue[];
  /** How many there are, of which `values` may be the first hundred. */
  size: number;
  question: SearchQuestion;
}

function FacetList({ name, values, size, question }: ListProps) {
  const cut = values.length > SHOWN + 1 ? SHOWN : values.length;
  // A chosen entry is never hidden behind "more".
  const shown = values.filter((value, place) => place < cut || value.chosen || value.excluded);
  const more = values.filter((value) => !shown.includes(value));
  const all = LOOKS[name].list;
  const several = values.some(({ chosen }) => chosen);
  return (
    <>
      <ul className={several ? 'several' : undefined}>
        {shown.map((value) => (
          <Entry key={value.value} name={name} value={value} question={question} several={several} />
        ))}
      </ul>
      {more.length > 0 ? (
        <MoreValues count={size - shown.length}>
          <ul className={several ? 'several' : undefined}>
            {more.slice(0, MOST).map((value) => (
              <Entry key={value.value} name={name} value={value} question={question} several={several} />
            ))}
            {more.length > MOST && all !== undefined ? (
              <li>
                <a href={all.href}>
                  <span className="name">{all.name}</span>
                </a>
              </li>
            ) : null}
          </ul>
        </MoreValues>
      ) : null}
    </>
  );
}

interface EntryProps extends Omit<ListProps, 'values' | 'size'> {
  value: FacetValue;
  /** Something in the list is chosen already: this can be taken as well. */
  several: boolean;
}

/** The entry leads to the list that its count promises: this value alone in its facet. The signs beside it add it, or leave it out. */
function Entry({ name, value, question, several }: EntryProps) {
  const { label, count, chosen, excluded } = value;
  const kind = name === 'kind' ? KINDS.find((each) => each === value.value) : undefined;
  const next = excluded ? withoutFacet(question, name, value.value, true) : withFacet(question, name, value.value, chosen);
  return (
    <li className={excluded ? 'left-out' : count === 0 && !chosen ? 'none' : undefined}>
      <a href={addressOf(next)} aria-current={chosen ? 'true' : undefined}>
        {kind === undefined ? <span className="name">{label}</span> : <KindName kind={kind} />}
        {chosen ? <span className="sr">, chosen: remove</span> : null}
        {excluded ? <span className="sr">, left out: take back</span> : null}
        <span className="num">{count.toLocaleString('en')}</span>
      </a>
      {chosen || excluded || count === 0 ? null : (
        <>
          {several ? (
            <a className="sign" href={addressOf(withFacetToo(question, name, value.value))} aria-label={`${label} as well`} title="As well">
              +
            </a>
          ) : null}
          <a className="sign" href={addressOf(withoutFacet(question, name, value.value, false))} aria-label={`Leave out ${label}`} title="Leave out">
            −
          </a>
        </>
      )}
    </li>
  );
}
