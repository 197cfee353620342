import { KINDS } from '#lib/archive/kind.ts';
import type { FacetName, FacetValue, SearchAnswer } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';
import { KindName } from '../_ui/kind-name.tsx';
import { addressOf } from './address.ts';
import { withFacet, withoutReading } from './change-question.ts';
import { MoreValues } from './more-values.tsx';

const HEADINGS: Record<FacetName, string> = { kind: 'Kind', speaker: 'Speaker', said: 'Said', topic: 'Topic', check: 'Words checked' };
/** So many are shown before "more"; one more than these is shown outright, since the line would take its place. */
const SHOWN = 7;
/** And so many behind "more"; who looks for the hundredth month looks for it in its own list. */
const MOST = 60;
const LISTS: Partial<Record<FacetName, { href: string; name: string }>> = {
  speaker: { href: '/speakers', name: 'all speakers' },
  said: { href: '/dates', name: 'all dates' },
  topic: { href: '/topics', name: 'all topics' },
};

/** The index: set like the index of a book, every entry an address that keeps the question. */
export function Facets({ answer, question, withKinds }: { answer: SearchAnswer; question: SearchQuestion; withKinds: boolean }) {
  const names: FacetName[] = withKinds ? ['kind', 'speaker', 'said', 'topic', 'check'] : ['speaker', 'said', 'topic', 'check'];
  const filled = names.filter((name) => answer.facets[name].length > 0);
  if (filled.length === 0) return null;
  return (
    <aside className="index" id="narrow" aria-label="Narrow by" tabIndex={-1}>
      {filled.map((name) => (
        <section key={name}>
          <h2>{HEADINGS[name]}</h2>
          <FacetList
            name={name}
            values={answer.facets[name]}
            size={answer.facetSizes[name]}
            question={question}
            typed={answer.understood.find(({ id }) => id.startsWith(`typed:${name}:`))?.id}
          />
        </section>
      ))}
    </aside>
  );
}

interface ListProps {
  name: FacetName;
  values: readonly FacetValue[];
  /** How many there are, of which `values` may be the first hundred. */
  size: number;
  question: SearchQuestion;
  /** Id of the reading that chose here by words, `kind:direct`: letting go takes it back. */
  typed: string | undefined;
}

function FacetList({ name, values, size, question, typed }: ListProps) {
  const cut = values.length > SHOWN + 1 ? SHOWN : values.length;
  // A chosen entry is never hidden behind "more".
  const shown = values.filter((value, place) => place < cut || value.chosen);
  const more = values.filter((value) => !shown.includes(value));
  return (
    <>
      <ul>
        {shown.map((value) => (
          <Entry key={value.value} name={name} value={value} question={question} typed={typed} />
        ))}
      </ul>
      {more.length > 0 ? (
        <MoreValues count={size - shown.length}>
          <ul>
            {more.slice(0, MOST).map((value) => (
              <Entry key={value.value} name={name} value={value} question={question} typed={typed} />
            ))}
            {more.length > MOST && LISTS[name] !== undefined ? (
              <li>
                <a href={LISTS[name].href}>
                  <span className="name">{LISTS[name].name}</span>
                </a>
              </li>
            ) : null}
          </ul>
        </MoreValues>
      ) : null}
    </>
  );
}

function Entry({ name, value, question, typed }: Omit<ListProps, 'values' | 'size'> & { value: FacetValue }) {
  const byWords = value.chosen && typed !== undefined && question.filters[name] === undefined;
  const next = byWords ? withoutReading(question, typed) : withFacet(question, name, value.value, value.chosen);
  const kind = name === 'kind' ? KINDS.find((each) => each === value.value) : undefined;
  return (
    <li className={value.count === 0 && !value.chosen ? 'none' : undefined}>
      <a href={addressOf(next)} aria-current={value.chosen ? 'true' : undefined}>
        {kind === undefined ? <span className="name">{value.label}</span> : <KindName kind={kind} />}
        {value.chosen ? <span className="sr">, chosen: remove</span> : null}
        <span className="num">{value.count.toLocaleString('en')}</span>
      </a>
    </li>
  );
}
