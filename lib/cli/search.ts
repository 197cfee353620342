import { KINDS } from '#lib/archive/kind.ts';
import { newQuestion, ORDERS, questionFromParams, type SearchQuestion, WORDS } from '#lib/search/search-question.ts';
import { type Command, EXIT, type Given, UsageError } from './command.ts';
import { isOn, wholeNumber } from './read-arguments.ts';

/** Options that narrow, by the name they have in an address. */
const FILTERS = ['kind', 'speaker', 'topic', 'said', 'event', 'source', 'language', 'words', 'check'] as const;

/** `archive search`: the search page's answer. */
export const search: Command = {
  name: 'search',
  usage: '[WORDS…] [options]',
  summary: 'find statements by words, speaker, date, kind, topic',
  details: [
    'Answers exactly as the search page does: names in any spelling, months, years and kinds among the words are understood, and the answer says how. With --json the answer is one object: query, total, and results, each with its id. Nothing found is an empty list and no fault.',
  ],
  options: {
    json: { help: 'Answer as JSON' },
    limit: { takes: 'N', help: 'At most so many results, 1 to 1000 (20)' },
    offset: { takes: 'N', help: 'Leave out the first N results (0)' },
    sort: { takes: 'ORDER', among: ORDERS, help: 'Order of the results: nearest to the mouth, by date said, by date first reported, by speaker' },
    order: { takes: 'ORDER', among: ORDERS, help: 'The same as --sort' },
    kind: { takes: 'KIND', among: KINDS, many: true, help: 'Only this kind' },
    speaker: { takes: 'ID', many: true, help: 'Only statements by this speaker' },
    said: { takes: 'DATE', many: true, help: 'Only said then: 2019, 2019-04, 2019-04-12, 2004-01-06/2004-01-10, undated' },
    topic: { takes: 'ID', many: true, help: 'Only on this topic' },
    event: { takes: 'ID', many: true, help: 'Only at this event' },
    source: { takes: 'ID', many: true, help: 'Only from this source' },
    language: { takes: 'TAG', many: true, help: 'Only words in this language: en, ko' },
    words: { takes: 'WHOSE', among: WORDS, many: true, help: 'Only words to the letter, or only summaries' },
    check: { takes: 'RESULT', many: true, help: 'Only where the check of the words came out so: verified, from-memory, …' },
    'as-typed': { help: 'Read no name, date or kind out of the words' },
    'copies-apart': { help: 'List copies of one statement by themselves, not below each other' },
    'no-variants': { help: 'Only the words themselves: no other wordings, no near spellings' },
  },
  examples: ['search "bloodshot eyes"', 'search sanctions --speaker kim-jong-un --said 2019-04 --json', 'search --kind direct --order oldest'],
  async run(given, terminal) {
    const question = questionOf(given);
    const { openArchive } = await import('./open-archive.ts');
    const store = await openArchive(terminal);
    const { checkFilters } = await import('./check-filters.ts');
    await checkFilters(store, question.filters);
    const { searchOnServer } = await import('#lib/workflow/search-on-server.ts');
    const answer = await searchOnServer(question);
    const { answerToJson } = await import('#lib/search/answer-json.ts');
    const { searchAnswerAsText } = await import('./show-answer.ts');
    terminal.print(isOn(given, 'json') ? JSON.stringify(answerToJson(answer), null, 2) : searchAnswerAsText(answer, terminal));
    return EXIT.ok;
  },
};

/** The question that the same words and options would be in the page's address. */
function questionOf(given: Given): SearchQuestion {
  const params = new URLSearchParams();
  params.set('q', given.words.join(' '));
  for (const name of FILTERS) for (const value of given.options[name] ?? []) params.append(name, value);
  const [order, ...others] = [...(given.options['sort'] ?? []), ...(given.options['order'] ?? [])];
  if (others.length > 0) throw new UsageError('--sort and --order are the same; give one of them.');
  if (order !== undefined) params.set('order', order);
  if (isOn(given, 'as-typed')) params.set('typed', '1');
  if (isOn(given, 'no-variants')) params.set('variants', 'off');
  if (isOn(given, 'copies-apart')) params.set('copies', 'apart');
  const question = questionFromParams(params);
  if (question.text !== given.words.join(' ').toWellFormed()) throw new UsageError('The words are longer than 10,000 characters.');
  return {
    ...question,
    limit: wholeNumber(given, 'limit', { fallback: newQuestion().limit, least: 1, most: 1000 }),
    offset: wholeNumber(given, 'offset', { fallback: 0, least: 0, most: 999_999_999 }),
  };
}
