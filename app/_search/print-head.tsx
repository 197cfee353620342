import { FACETS, type FacetName } from '#lib/search/facet-names.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { addressOf } from './address.ts';
import { ORDER_NAMES, presentOrder } from './order-names.ts';
import { type ArchiveSize, countSentence } from './status-line.tsx';

/** Where and when the page was asked for, as the server knows it. */
export interface Asked {
  /** `https://archive.example` */
  origin: string;
  /** `25 November 2026` */
  on: string;
}

interface Props {
  answer: SearchAnswer;
  size: ArchiveSize;
  asked: Asked;
}

/** At the head of a printed list, and nowhere else: everything that decided what is on the sheet, and the address that shows it again. */
export function PrintHead({ answer, size, asked }: Props) {
  const { question, listed, results, understood } = answer;
  const readings = understood.filter(({ field }) => field !== 'word' && field !== 'phrase');
  const settings = [
    question.variants ? null : 'exact words only, no other wordings or near spellings',
    question.collapse ? null : 'copies listed apart',
    question.asTyped ? 'no name, date or kind read out of the words' : null,
    (question.without ?? []).length > 0 ? `taken back: ${question.without?.join(', ')}` : null,
  ].filter((setting) => setting !== null);
  const filters = filtersInWords(answer);
  return (
    <dl className="print-head">
      <dt>Asked</dt>
      <dd>{question.text.trim() === '' ? 'for every statement' : <bdi>{question.text}</bdi>}</dd>
      {readings.length === 0 ? null : (
        <>
          <dt>Understood as</dt>
          <dd>{readings.map(({ field, label }) => `${field}: ${label}`).join('; ')}</dd>
        </>
      )}
      {filters.length === 0 ? null : (
        <>
          <dt>Narrowed to</dt>
          <dd>{filters.join('; ')}</dd>
        </>
      )}
      {settings.length === 0 ? null : (
        <>
          <dt>Searched</dt>
          <dd>{settings.join('; ')}</dd>
        </>
      )}
      <dt>Found</dt>
      <dd>
        {countSentence(answer, size)}
        {results.length > 0 && results.length < listed ? `; here ${figure(question.offset + 1)} to ${figure(question.offset + results.length)}` : ''},{' '}
        {ORDER_NAMES[presentOrder(question)]}
      </dd>
      <dt>Address</dt>
      <dd>
        {asked.origin}
        {addressOf(question)}
      </dd>
      <dt>Asked on</dt>
      <dd>{asked.on}</dd>
    </dl>
  );
}

const figure = (count: number) => count.toLocaleString('en');

/** `speaker: Kim Jong Un or Choe Son Hui`, `without kind: Direct`; a value stands as it is where the answer has no label for it. */
function filtersInWords({ question, facets }: SearchAnswer): string[] {
  const { words, not } = question.filters;
  const label = (facet: FacetName) => (value: string) => facets[facet].find((each) => each.value === value)?.label ?? value;
  const line = (before: string, facet: FacetName, values: readonly string[] | undefined) =>
    values === undefined ? [] : [`${before}${facet}: ${values.map(label(facet)).join(' or ')}`];
  const chosen = FACETS.flatMap((facet) => [...line('', facet, question.filters[facet]), ...line('without ', facet, not?.[facet])]);
  return words === undefined ? chosen : [...chosen, `words: ${words.join(' or ')}`];
}
