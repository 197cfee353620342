import { KINDS } from '#lib/archive/kind.ts';
import type { FacetName } from '#lib/search/facet-names.ts';
import type { LineOrder, Order, SearchFilters, SearchQuestion } from '#lib/search/search-question.ts';

/** Other words: the list begins at its beginning; what was taken back stays so while the reader goes on typing. */
export function withText(question: SearchQuestion, text: string): SearchQuestion {
  const { without, ...rest } = question;
  const cleared = text.trim() === '';
  return { ...rest, text, offset: 0, asTyped: cleared ? false : question.asTyped, ...(without === undefined || cleared ? {} : { without }) };
}

/** Chooses one value of a facet alone, which is what its count promises; a chosen one is let go. */
export function withFacet(question: SearchQuestion, facet: FacetName, value: string, chosen: boolean): SearchQuestion {
  const { [facet]: present, ...others } = question.filters;
  const left: SearchFilters = { ...others };
  if (chosen) {
    const kept = (present ?? []).filter((each) => each !== value);
    return { ...question, offset: 0, filters: kept.length === 0 ? left : { ...left, [facet]: kept } };
  }
  return { ...question, offset: 0, filters: { ...left, [facet]: [value] } };
}

/** Chooses a value beside those already chosen in its facet: either of them will do. */
export function withFacetToo(question: SearchQuestion, facet: FacetName, value: string): SearchQuestion {
  return { ...question, offset: 0, filters: withValues(question.filters, facet, [...(question.filters[facet] ?? []), value]) };
}

/** Leaves out what has this value, or takes that back. */
export function withoutFacet(question: SearchQuestion, facet: FacetName, value: string, excluded: boolean): SearchQuestion {
  const { not = {}, ...chosen } = question.filters;
  const { [facet]: present = [], ...others } = not;
  const values = excluded ? present.filter((each) => each !== value) : [...present, value];
  const left = values.length === 0 ? others : { ...others, [facet]: values };
  return { ...question, offset: 0, filters: Object.keys(left).length === 0 ? chosen : { ...chosen, not: left } };
}

/** The kinds are a closed set; every other facet takes any value. */
function withValues(filters: SearchFilters, facet: FacetName, values: readonly string[]): SearchFilters {
  return facet === 'kind' ? { ...filters, kind: KINDS.filter((kind) => values.includes(kind)) } : { ...filters, [facet]: [...new Set(values)] };
}

/** Takes one reading of the words back. */
export function withoutReading(question: SearchQuestion, id: string): SearchQuestion {
  return { ...question, offset: 0, without: [...(question.without ?? []), id] };
}

/** Every word as it was typed: nothing is read as a name, a date or a kind. */
export function asTyped(question: SearchQuestion): SearchQuestion {
  const { without: _, ...rest } = question;
  return { ...rest, offset: 0, asTyped: true };
}

export function withVariants(question: SearchQuestion, variants: boolean): SearchQuestion {
  return { ...question, offset: 0, variants };
}

export function withCopiesApart(question: SearchQuestion, apart: boolean): SearchQuestion {
  return { ...question, offset: 0, collapse: !apart };
}

export function inOrder(question: SearchQuestion, order: Order): SearchQuestion {
  return { ...question, offset: 0, order };
}

export function atOffset(question: SearchQuestion, offset: number): SearchQuestion {
  return { ...question, offset };
}

/** Each hit in its context, in this order of lines; null: the list of statements. */
export function inContext(question: SearchQuestion, order: LineOrder | null): SearchQuestion {
  const { kwic: _, ...list } = question;
  return order === null ? list : { ...list, kwic: order };
}

/** Longer or shorter pages, from the first one on. */
export function withLimit(question: SearchQuestion, limit: number): SearchQuestion {
  return { ...question, offset: 0, limit };
}
