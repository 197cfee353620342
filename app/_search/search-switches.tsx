import type { SearchQuestion } from '#lib/search/search-question.ts';
import { addressOf } from './address.ts';
import { withVariants } from './change-question.ts';
import { switchDensity, useCompact } from './use-density.ts';

/** Other wordings, equivalents and near spellings on or off: part of the question, so an address. */
export function VariantsSwitch({ question }: { question: SearchQuestion }) {
  return (
    <a
      className="switch"
      role="switch"
      aria-checked={question.variants}
      href={addressOf(withVariants(question, !question.variants))}
      title="Other wordings, equivalents and near spellings"
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      <i aria-hidden="true" />
      Variants
    </a>
  );
}

/** One line a statement, or all of its words. A habit of the reader, so it is kept in the browser and not in the address. */
export function CompactSwitch() {
  const compact = useCompact();
  return (
    <button className="switch needs-script" type="button" role="switch" aria-checked={compact} onClick={() => switchDensity(!compact)}>
      <i aria-hidden="true" />
      Compact
    </button>
  );
}
