import type { AnswerPlan } from './answer-plan.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { besideAnswer } from './beside-answer.ts';
import { completionsOf } from './complete-query.ts';
import { type CollapsedList, collapseCopies } from './copies/collapse-copies.ts';
import { narrow } from './count-facets.ts';
import { findHits } from './find-hits.ts';
import type { Hit } from './hit.ts';
import { loneBeginning } from './lone-beginning.ts';
import { FIELDS_AT, fieldsOf } from './matches.ts';
import { nothingFound } from './nothing-found.ts';
import { rankKey, rankPage } from './ranking.ts';
import { FIELDS } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';
import { suggestNames } from './suggest-names.ts';
import { understandQuestion } from './understand-question.ts';
import { chipsOf, surnameNotices } from './understood-chips.ts';

/** Everything that the index alone can say. Throws `IncompleteIndex` where it is not loaded whole and the question needs the rest. */
export function planAnswer(index: ArchiveIndex, question: SearchQuestion): AnswerPlan {
  const understanding = understandQuestion(index, question);
  const beginning = loneBeginning(question, understanding);
  const known = beginning === null ? undefined : index.plans.ofBeginning(beginning, question.limit);
  if (known !== undefined)
    return {
      ...known,
      answer: {
        ...known.answer,
        question,
        problems: understanding.problems,
        completions: completionsOf(index, question, understanding),
        notices: understanding.notices,
      },
      hits: known.hits.slice(0, question.limit),
      explanation: { ...known.explanation, tree: understanding.tree, parts: understanding.parts },
    };
  const found = findHits(index, understanding, question);
  const { places, facets, facetSizes } = narrow(index, found.places, question.filters);
  const { states } = found.matches;
  const { inWords, inSummaries, asksWords } = countWords(index, places, states);
  const order = question.order === 'relevance' && !asksWords ? 'newest' : question.order;
  const list: CollapsedList = question.collapse ? collapseCopies(index, places, rankKey(index, found.matches, order)) : { places, copiesOf: new Map() };
  const page = rankPage(index, list.places, found.matches, order, question.offset, question.limit);
  const none = places.length === 0 ? nothingFound(index, question, understanding, found.places) : null;
  const named = suggestNames(index, question);
  const plan: AnswerPlan = {
    answer: {
      question,
      total: places.length,
      listed: list.places.length,
      outOf: index.statements,
      inWords,
      inSummaries,
      facets,
      facetSizes,
      understood: chipsOf(index, understanding, found.places),
      problems: understanding.problems,
      completions: completionsOf(index, question, understanding),
      notices: [...understanding.notices, ...surnameNotices(index, understanding, found.places), ...found.notices],
      onTopic: found.onTopic,
      ...(none === null ? {} : { none }),
    },
    hits: page.map((place) => hitAt(states, place, list.copiesOf.get(place))),
    explanation: { tree: found.tree, reach: found.reach, parts: understanding.parts },
    beside: besideAnswer(index, question, understanding, found.matches, places.length),
    // A name that sounds the same says more than a word that looks alike.
    respellings: named.length > 0 ? named : found.respellings,
  };
  index.pool.give(found.matches);
  return plan;
}

function hitAt(states: Uint32Array, place: number, copies: readonly number[] = []): Hit {
  const hit = { place, state: states[place] ?? 0 };
  return copies.length === 0 ? hit : { ...hit, copies: copies.map((copy) => hitAt(states, copy)) };
}

const bitOf = (field: (typeof FIELDS)[number]) => 1 << (FIELDS_AT + FIELDS.indexOf(field));
const TEXT = bitOf('text');
const SUMMARY = bitOf('summary');
/** Every field but those that say whose words they are. */
const BESIDE = FIELDS.filter((field) => field !== 'name' && field !== 'identified').reduce((bits, field) => bits | bitOf(field), 0);

/** Of the hits: found in words to the letter, found only in the summary. Where no words were asked for, what each holds. */
function countWords(index: ArchiveIndex, places: Int32Array, states: Uint32Array): { inWords: number; inSummaries: number; asksWords: boolean } {
  const { lists, codes } = index.columns.words;
  const hasText = Uint8Array.from(lists, ([first]) => Number(first === 'letter'));
  let inWords = 0;
  let inSummaries = 0;
  let all = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const state = states[place] ?? 0;
    all |= state;
    if ((state & TEXT) !== 0) inWords += 1;
    else if ((state & SUMMARY) !== 0) inSummaries += 1;
    else if ((state & BESIDE) === 0) {
      if (hasText[codes[place] ?? 0] === 1) inWords += 1;
      else inSummaries += 1;
    }
  }
  return { inWords, inSummaries, asksWords: fieldsOf(all) !== 0 };
}
