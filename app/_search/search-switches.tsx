import type { SearchAnswer } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';
import { addressOf } from './address.ts';
import { inContext, withCopiesApart, withVariants } from './change-question.ts';
import { switchDensity, useCompact } from './use-density.ts';

/** Other wordings, equivalents and near spellings on or off: part of the question, so an address. */
export function VariantsSwitch({ question }: { question: SearchQuestion }) {
  return (
    <AddressSwitch on={question.variants} href={addressOf(withVariants(question, !question.variants))} title="Other wordings, equivalents and near spellings">
      Variants
    </AddressSwitch>
  );
}

/** Copies below one result, or each by itself. Offered where there are any. */
export function CopiesSwitch({ question, answer }: { question: SearchQuestion; answer: SearchAnswer }) {
  if (question.collapse && answer.listed === answer.total) return null;
  return (
    <AddressSwitch on={question.collapse} href={addressOf(withCopiesApart(question, question.collapse))} title="Nearly the same words stand below one result">
      Collapse copies
    </AddressSwitch>
  );
}

/** Each hit in a line with the words around it, or the statements; what is found stays the same. Only words have a context. */
export function ContextSwitch({ question }: { question: SearchQuestion }) {
  if (question.text.trim() === '') return null;
  const on = question.kwic !== undefined;
  return (
    <AddressSwitch on={on} href={addressOf(inContext(question, on ? null : 'list'))} title="Key word in context (KWIC): one line a hit">
      In context
    </AddressSwitch>
  );
}

/** A switch whose both states are addresses; without a script it is the link that it is. */
function AddressSwitch({ on, href, title, children }: { on: boolean; href: string; title: string; children: string }) {
  return (
    <a
      className="switch"
      role="switch"
      aria-checked={on}
      href={href}
      title={title}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      <i aria-hidden="true" />
      {children}
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
