import type { SearchAnswer, SearchResult } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';

/** Results that stand together under one rule: said on one date, or all found by near spellings only. */
export interface ResultGroup {
  key: string;
  /** What the group is, for those who hear the page. */
  name: string;
  /** Shown above the group where it needs saying. */
  heading?: string;
  /** The date stands once, beside the first statement; else beside each. */
  oneDate: boolean;
  results: readonly SearchResult[];
}

/** By date or speaker where the list is in the order of these, else by how near the words are. */
export function groupResults(answer: SearchAnswer): ResultGroup[] {
  const { question, results } = answer;
  const groups: ResultGroup[] = [];
  for (const result of results) {
    const group = groupOf(question, result);
    const last = groups.at(-1);
    if (last?.key === group.key) groups[groups.length - 1] = { ...last, results: [...last.results, result] };
    else groups.push(group);
  }
  return groups;
}

function groupOf({ order, text }: SearchQuestion, result: SearchResult): ResultGroup {
  switch (order) {
    case 'newest':
    case 'oldest':
      return dateGroup(result);
    case 'speaker':
      return speakerGroup(result);
    case 'reported-newest':
    case 'reported-oldest':
      return { key: 'found', name: 'Statements found', oneDate: false, results: [result] };
    case 'relevance':
      return text.trim() === '' ? dateGroup(result) : nearnessGroup(result);
  }
}

function speakerGroup(result: SearchResult): ResultGroup {
  const { speakers } = result.row;
  return {
    key: speakers.map(({ id }) => id).join(' '),
    name: speakers.map(({ name }) => name).join(' and '),
    oneDate: false,
    results: [result],
  };
}

function dateGroup(result: SearchResult): ResultGroup {
  const { said } = result.row;
  return { key: `${said?.edtf} ${said?.extent}`, name: said?.label ?? 'Date not known', oneDate: true, results: [result] };
}

function nearnessGroup(result: SearchResult): ResultGroup {
  if (result.why.level === 'near')
    return { key: 'near', name: 'Near matches', heading: 'Near matches: another spelling than typed', oneDate: false, results: [result] };
  return { key: 'found', name: 'Statements found', oneDate: false, results: [result] };
}
