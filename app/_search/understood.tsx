import type { FacetName } from '#lib/search/facet-names.ts';
import type { SearchAnswer, Understood } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';
import { addressOf } from './address.ts';
import { asTyped, withFacet, withoutFacet, withoutReading } from './change-question.ts';
import { chosenFilters, excludedFilters } from './chosen-filters.ts';

/** What was read out of the words, each reading with a way to take it back, and the way to have none of them. */
export function UnderstoodAs({ answer, question }: { answer: SearchAnswer; question: SearchQuestion }) {
  const chosen = chosenFilters(answer);
  const read = answer.understood.some(({ field }) => field !== 'word' && field !== 'phrase');
  const chips = read || (question.without ?? []).length > 0 ? answer.understood : [];
  const excluded = excludedFilters(answer);
  if (chips.length === 0 && chosen.length === 0 && excluded.length === 0 && !question.asTyped) return null;
  return (
    <div className="ask-foot">
      <ul className="understood" aria-label="How the search is understood">
        {chips.length > 0 ? <li>Understood as</li> : null}
        {chips.map((reading) => (
          <ReadingChip key={reading.id} reading={reading} question={question} />
        ))}
        {chosen.length > 0 ? <li>Narrowed to</li> : null}
        {chosen.map(({ facet, value, label }) => (
          <li key={`${facet} ${value}`}>
            <Chip name={FACET_WORDS[facet]} label={label} without={addressOf(withFacet(question, facet, value, true))} />
          </li>
        ))}
        {excluded.length > 0 ? <li>Left out</li> : null}
        {excluded.map(({ facet, value, label }) => (
          <li key={`not ${facet} ${value}`}>
            <Chip name={FACET_WORDS[facet]} label={label} takes="Take back" without={addressOf(withoutFacet(question, facet, value, true))} />
          </li>
        ))}
        {read ? (
          <li>
            <a href={addressOf(asTyped(question))}>Search these words as typed instead</a>
          </li>
        ) : null}
        {question.asTyped ? (
          <li>
            Searched as typed. <a href={addressOf({ ...question, asTyped: false, offset: 0 })}>Read names and dates again</a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

const FACET_WORDS: Record<FacetName, string> = {
  kind: 'kind',
  speaker: 'speaker',
  office: 'office',
  event: 'event',
  source: 'source',
  year: 'said',
  said: 'said',
  topic: 'topic',
  language: 'language',
  check: 'words checked',
};

function ReadingChip({ reading, question }: { reading: Understood; question: SearchQuestion }) {
  const { field, label, id } = reading;
  const name = field === 'word' || field === 'phrase' ? undefined : field;
  return (
    <li>
      <Chip {...(name === undefined ? {} : { name })} label={label} without={addressOf(withoutReading(question, id))} />
    </li>
  );
}

function Chip({ name, label, without, takes = 'Remove' }: { name?: string; label: string; without: string; takes?: 'Remove' | 'Take back' }) {
  return (
    <span className="chip">
      {name === undefined ? null : <b>{name}:</b>}
      <span>{label}</span>
      <a href={without} aria-label={`${takes} ${name === undefined ? label : `${name} ${label}`}`}>
        ×
      </a>
    </span>
  );
}
