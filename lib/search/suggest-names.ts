import { analyze, type Token } from './analyze-text.ts';
import type { Respelling } from './answer-plan.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { countNarrowed } from './count-facets.ts';
import { exactHits } from './find-hits.ts';
import { placesOf } from './matches.ts';
import type { SearchQuestion } from './search-question.ts';
import { understandQuestion } from './understand-question.ts';

/** A question names few people; a pasted page is not one. */
const MOST_WORDS = 24;
const LONGEST_NAME = 5;
const MOST_SUGGESTED = 3;
const QUOTED = /["“”„][^"“”„]*/gu;
/** What may stand between two words of one name. */
const isGap = (between: string) => /^[\s.·‐‑-]{0,3}$/u.test(between);

/**
 * "Did you mean" for names that nobody here bears in this spelling, and somebody in another romanisation: choi son hee, Choe Son
 * Hui. Each with the number of statements that the question has with the recorded name. Nothing of this is searched unasked.
 */
export function suggestNames(index: ArchiveIndex, question: SearchQuestion): Respelling[] {
  if (question.asTyped) return [];
  const suggested = new Map<string, Respelling>();
  for (const { typed, name } of otherSpellings(index, question.text)) {
    if (suggested.size >= MOST_SUGGESTED) break;
    const text = question.text.replace(typed, () => name);
    if (text === question.text || suggested.has(text)) continue;
    const asked = { ...question, text, without: [], offset: 0 };
    const hits = exactHits(index, understandQuestion(index, asked).tree, asked);
    const places = placesOf(hits);
    const count = countNarrowed(index, places, question.filters);
    const place = places[0] ?? 0;
    index.pool.give(hits);
    if (count > 0) suggested.set(text, { replaced: [{ typed, form: name }], count, place });
  }
  return [...suggested.values()];
}

/** Words of the text that nobody is recorded by, with the name of somebody whom they may spell. The longest from the left. */
function otherSpellings({ tables, vocabulary }: ArchiveIndex, text: string): { typed: string; name: string }[] {
  const { names } = tables;
  const words = wordsOf(text);
  const found: { typed: string; name: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const run = words.slice(at, at + length);
      const forms = run.map(({ form }) => form);
      if (run.some(({ end }, place) => !isGap(text.slice(end, run[place + 1]?.start ?? end)))) continue;
      if (names.matchStart(forms)?.length === length) {
        at += length - 1;
        break;
      }
      const [only] = forms;
      if (length === 1 && only !== undefined && (vocabulary.has(only) || names.isNamePart(only))) continue;
      const alike = names.alike(forms);
      if (alike === null) continue;
      const typed = text.slice(run[0]?.start, run.at(-1)?.end);
      for (const id of alike.ids) {
        const bearer = names.byId.get(id);
        found.push({ typed, name: (alike.how === 'surname' ? bearer?.family : undefined) ?? bearer?.name ?? id });
      }
      at += length - 1;
      break;
    }
  }
  return found;
}

/** The words outside quotation marks: what is quoted is meant to the letter. */
function wordsOf(text: string): Token[] {
  const quoted = [...text.matchAll(QUOTED)].filter((_, number) => number % 2 === 0).map(({ index, 0: phrase }) => [index, index + phrase.length] as const);
  return analyze(text)
    .filter(({ span, start }) => span === 1 && !quoted.some(([from, to]) => start >= from && start < to))
    .slice(0, MOST_WORDS);
}
