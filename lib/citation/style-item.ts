import type { CslItem, CslName } from '#lib/archive/csl-item.ts';
import type { CitedDocument } from './cited-document.ts';
import { cslDate } from './csl-date.ts';
import type { ProcessorItem } from './csl-engine.ts';
import { listed, protect } from './marked-text.ts';
import type { StyleFamily } from './style-family.ts';

const TEXTS = [
  'title',
  'title-short',
  'container-title',
  'container-title-short',
  'collection-title',
  'publisher',
  'publisher-place',
  'event-place',
  'authority',
  'section',
  'chapter-number',
  'number',
  'volume',
  'issue',
  'page',
  'genre',
  'medium',
  'archive',
] as const;
const NAMES = ['editor', 'translator', 'interviewer', 'chair', 'contributor'] as const;

/** What is given before an audience. */
const SPOKEN_TYPES: readonly string[] = ['speech', 'paper-conference', 'performance', 'hearing'];

/** A document as one style wants it: the same facts, in the shape that makes the processor put each where the manual has it. */
export function styleItem(document: CitedDocument, family: StyleFamily): ProcessorItem {
  const { authors, stage } = document;
  const csl = family.hearing === 'titled' && document.csl.type === 'hearing' ? titledHearing(document) : document.csl;
  const item: ProcessorItem = { type: csl.type };
  for (const variable of TEXTS) {
    const text = csl[variable];
    if (text !== undefined) item[variable] = protect(text);
  }
  // Without a title the kind of thing stands in its place; the chain may know it where the record does not.
  if (csl.title === undefined && csl.genre === undefined && stage.what !== undefined) item['genre'] = protect(stage.what);
  // With a number the styles take it for the number of the bill that was heard.
  if (csl.type === 'hearing') delete item['number'];
  // Of anything but these the Chicago styles print the event twice, or in the place of the publisher.
  const staged = SPOKEN_TYPES.includes(csl.type);
  if (!staged) delete item['event-place'];
  const event = staged ? csl['event-title'] : undefined;
  // Styles of both generations: the old ones read `event`, the new ones `event-title`.
  if (event !== undefined) Object.assign(item, { event: protect(event), 'event-title': protect(event) });
  if (csl.URL !== undefined) item['URL'] = protect(csl.URL);
  if (csl.language !== undefined) item['language'] = csl.language;
  if (authors.length > 0) item['author'] = authors.map((name) => styleName(name, family));
  for (const variable of NAMES) {
    const names = csl[variable];
    if (names !== undefined) item[variable] = names.map((name) => styleName(name, family));
  }
  const date = cslDate(document.date, { circaInWords: family.circaInWords });
  if (date !== undefined) {
    item['issued'] = date;
    if (family.eventDate && csl.type === 'speech') item['event-date'] = date;
  }
  return item;
}

function styleName(name: CslName, { wholeNames }: StyleFamily): Record<string, unknown> {
  const { 'static-ordering': familyFirst, ...rest } = name;
  const texts = Object.fromEntries(Object.entries(rest).map(([part, text]) => [part, protect(text)]));
  return familyFirst === true && wholeNames ? { ...texts, 'static-ordering': true } : texts;
}

/**
 * Testimony for a style that knows no hearing: a speech whose title names the committee and the Congress, which the
 * style would else drop without a word.
 */
function titledHearing({ csl, stage }: CitedDocument): CslItem {
  const { section, 'chapter-number': congress, title, number: _number, ...rest } = csl;
  const before = section === undefined ? undefined : `hearing before the ${section.replace(/^the /iu, '')}`;
  const named = listed([title, before], ': ');
  return {
    ...rest,
    type: 'speech',
    ...(named === '' ? {} : { title: listed([named, congress]) }),
    genre: csl.genre ?? stage.what ?? 'testimony',
  };
}
