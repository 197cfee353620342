import type { CslItem, CslName } from '#lib/archive/csl-item.ts';
import { describeLocator } from '#lib/archive/describe-chain.ts';
import type { CitedDocument } from './cited-document.ts';
import { fullName } from './csl-name.ts';
import { titleOrKind, whatItIs } from './occasion.ts';
import { wikiDate } from './wiki-date.ts';
import { template, wikiAddress, wikiText } from './wiki-text.ts';

/**
 * The citation template (Citation Style 1) of a document. There is none for a hearing: what is said there is a speech, at
 * the hearing as its event.
 */
export function citeTemplate(document: CitedDocument, { place }: { place: boolean }): string {
  const { csl } = document;
  const name = templateOf(csl);
  const { date, said } = wikiDate(document.date);
  const cited = template(name, [
    ...names(document.authors, 'author'),
    ...(csl.editor === undefined ? [] : names(csl.editor, 'editor')),
    ...titleOf(document),
    ...eventOf(document, name),
    ...containerOf(csl, name),
    ['volume', text(csl.volume)],
    [name === 'cite report' ? 'number' : 'issue', text(csl.issue ?? (name === 'cite report' ? csl.number : undefined))],
    ['type', name === 'cite speech' || name === 'cite report' || name === 'cite interview' ? text(whatItIs(document)) : undefined],
    ['publisher', text(csl.publisher)],
    ['location', text(csl['event-place'] ?? csl['publisher-place'])],
    ['date', date],
    ...(place ? placeIn(document) : []),
    ['language', foreign(csl.language)],
    ['url', csl.URL === undefined ? undefined : wikiAddress(csl.URL)],
  ]);
  return said === undefined ? cited : `${cited} (${wikiText(said)})`;
}

const TEMPLATES: Partial<Record<CslItem['type'], string>> = {
  speech: 'cite speech',
  hearing: 'cite speech',
  'paper-conference': 'cite conference',
  'article-magazine': 'cite magazine',
  'article-newspaper': 'cite news',
  'article-journal': 'cite journal',
  webpage: 'cite web',
  post: 'cite web',
  'post-weblog': 'cite web',
  interview: 'cite interview',
  book: 'cite book',
  chapter: 'cite book',
  'entry-encyclopedia': 'cite encyclopedia',
  'entry-dictionary': 'cite encyclopedia',
  report: 'cite report',
  thesis: 'cite thesis',
  broadcast: 'cite AV media',
  motion_picture: 'cite AV media',
  map: 'cite map',
};

/** `{{cite web}}` and `{{cite magazine}}` are errors without what they are named for. */
function templateOf(csl: CslItem): string {
  if (/press release/iu.test(csl.genre ?? '')) return 'cite press release';
  const name = TEMPLATES[csl.type] ?? 'cite web';
  if (name === 'cite web' && csl.URL === undefined) return 'cite document';
  const periodical = name === 'cite magazine' || name === 'cite journal';
  return periodical && csl['container-title'] === undefined ? (csl.URL === undefined ? 'cite document' : 'cite web') : name;
}

const CONTAINERS: Record<string, string> = {
  'cite magazine': 'magazine',
  'cite news': 'newspaper',
  'cite journal': 'journal',
  'cite encyclopedia': 'encyclopedia',
  'cite web': 'website',
  'cite conference': 'book-title',
};

/** What it stands in; a broadcast is published by its station, and the book of a chapter is the title. */
function containerOf(csl: CslItem, name: string): [string, string | undefined][] {
  const container = text(csl['container-title']);
  if (csl.type === 'chapter') return [];
  if (name === 'cite AV media') return csl.publisher === undefined ? [['publisher', container]] : [['series', container]];
  return [[CONTAINERS[name] ?? 'work', container]];
}

/** A name of its own order is shown in that order, and still sorted by the family name. */
function names(list: readonly CslName[], role: 'author' | 'editor'): [string, string | undefined][] {
  return list.flatMap((name, index): [string, string | undefined][] => {
    const nth = list.length === 1 ? '' : String(index + 1);
    if (name.family === undefined || name.given === undefined) return [[`${role}${nth}`, wholeName(fullName(name))]];
    const prefix = role === 'author' ? '' : 'editor-';
    const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
    const given = [name.given, name['dropping-particle'], name.suffix].filter((part) => part !== undefined).join(', ');
    return [
      [`${prefix}last${nth}`, wholeName(family)],
      [`${prefix}first${nth}`, wholeName(given)],
      ...(name['static-ordering'] === true ? [[`${role}-mask${nth}`, wikiText(fullName(name))] satisfies [string, string]] : []),
    ];
  });
}

/** Double brackets say that commas in a name are its own. */
const wholeName = (name: string) => (/[,;]|\bet al\b/u.test(name) ? `((${wikiText(name)}))` : wikiText(name));

/** Scripts that are not set in italics have a parameter of their own, which names the language. */
const SCRIPT_TITLES = new Set(['ar', 'bg', 'el', 'fa', 'he', 'hi', 'hy', 'ja', 'ka', 'ko', 'mn', 'ru', 'sr', 'th', 'uk', 'ur', 'yi', 'zh']);

function titleOf(document: CitedDocument): [string, string | undefined][] {
  const { csl } = document;
  const title = csl['original-title'] ?? titleOrKind(document);
  const language = csl.language?.split('-')[0] ?? '';
  const script = SCRIPT_TITLES.has(language) && !/\p{Script=Latin}/u.test(title);
  if (csl.type === 'chapter')
    return [
      ['chapter', wikiText(title)],
      ['title', wikiText(csl['container-title'] ?? 'Untitled book')],
    ];
  return script ? [['script-title', `${language}:${wikiText(title)}`]] : [['title', wikiText(title)]];
}

/** What was given before an audience says where; a hearing names its committee and Congress. */
function eventOf(document: CitedDocument, name: string): [string, string | undefined][] {
  const { csl } = document;
  const event = csl.type === 'hearing' ? ['Hearing', csl.section, csl['chapter-number']] : [csl['event-title']];
  const words = event.filter((part) => part !== undefined).join(', ');
  switch (name) {
    case 'cite speech':
      return [['event', wikiText(words)]];
    case 'cite conference':
      return [['conference', wikiText(words)]];
    default:
      return [];
  }
}

function placeIn({ stage, csl }: CitedDocument): [string, string | undefined][] {
  const { locator } = stage;
  if (locator === undefined) return [[/\D/u.test(csl.page ?? '') ? 'pages' : 'page', text(csl.page)]];
  if (locator.label === 'page') return [[/[-–,]/u.test(locator.value) ? 'pages' : 'page', wikiText(locator.value)]];
  if (locator.label === 'timestamp') return [['time', wikiText(locator.value)]];
  return [['at', wikiText(`${describeLocator(locator)}${locator.numbered || !/^\d/u.test(locator.value) ? '' : ' (counted)'}`)]];
}

const text = (value: string | undefined) => (value === undefined ? undefined : wikiText(value));
const foreign = (language: string | undefined) => (language === undefined || language.startsWith('en') || language === 'und' ? undefined : language);
