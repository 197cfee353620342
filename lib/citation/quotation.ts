import { leadIn } from './lead-in.ts';
import { block, closed, numbered, protect, protectWords, raised } from './marked-text.ts';
import { quoted, withoutOuterMarks } from './quotation-marks.ts';
import { type CitedChain, type Composed, compose } from './second-hand.ts';
import type { StyleFamily } from './style-family.ts';
import type { StyleInUse } from './style-in-use.ts';
import { FORM_OF_KIND } from './styles.ts';

/**
 * The words with their citation: who says them, then the words in quotation marks or, from the length on at which the
 * manual wants it, as a block without marks, then the citation where the style puts it. Where the archive has no words to
 * the letter, its summary, without marks and called what it is: the citation then says "see".
 */
export function quotation(chain: CitedChain, style: StyleInUse): Composed {
  const { context, identified } = chain;
  const citation = compose(chain, style, FORM_OF_KIND[style.family.kind]);
  if ('none' in citation) return citation;
  const { text, summary } = context.statement;
  const speaker = protect(leadIn(context, identified));
  const cited = { text: citation.marked, under: style.family.kind === 'text' ? '' : underneath(chain, style, citation.marked) };
  if (text === undefined) return { marked: summarised(speaker, protectWords(summary ?? ''), cited, style.family) };
  const lead = `${speaker}:`;
  const words = protectWords(text);
  return { marked: isBlock(words, style.family) ? setOff(lead, words, cited, style.family) : runIn(lead, words, cited, style.family) };
}

/** What stands in the sentence, and on a line of its own below it. */
interface Cited {
  text: string;
  under: string;
}

function underneath(chain: CitedChain, style: StyleInUse, note: string): string {
  if (style.family.kind === 'note') return style.family.quotation.noteNumber === 'raised' ? `${raised('1')} ${note}` : `1. ${note}`;
  const entry = compose(chain, style, 'bibliography');
  return 'none' in entry ? '' : numbered(entry.marked, 1);
}

/** What goes into the sentence: a raised number for a note, else the citation itself. */
function inSentence({ text }: Cited, { kind }: StyleFamily): string {
  if (kind === 'note') return raised('1');
  // Prose about a number ("Hecker, as quoted in Panda [1]") is an aside here.
  return kind === 'number' && /\p{L}/u.test(text) && !text.startsWith('(') && !text.startsWith('[') ? `(${text})` : text;
}
const below = ({ under }: Cited) => (under === '' ? '' : `\n${under}`);
const isRaised = (mark: string) => mark.startsWith(raised('').slice(0, 1));

/** `Lead: “words” (citation).`, `Lead: “words.”¹` */
function runIn(lead: string, words: string, cited: Cited, family: StyleFamily): string {
  const mark = inSentence(cited, family);
  const { marks } = family.quotation;
  if (!isRaised(mark)) return `${lead} ${closed(`${quoted(unstopped(words), marks)} ${mark}`)}${below(cited)}`;
  return `${lead} ${closed(quoted(unstopped(words), marks), family.quotation.stop === 'outside')}${mark}${below(cited)}`;
}

/** The words on lines of their own, without marks, and the citation after their own full stop. */
function setOff(lead: string, words: string, cited: Cited, family: StyleFamily): string {
  const mark = inSentence(cited, family);
  const ended = closed(withoutOuterMarks(words).replace(/,$/u, ''));
  return `${lead}\n${block(`${ended}${isRaised(mark) ? '' : ' '}${mark}`)}${below(cited)}`;
}

function summarised(speaker: string, summary: string, cited: Cited, family: StyleFamily): string {
  const mark = inSentence(cited, family);
  const said = `${closed(speaker)} This archive’s summary, not a quotation: ${summary}`;
  return `${isRaised(mark) ? `${closed(said)}${mark}` : closed(`${said.replace(/\.$/u, '')} ${mark}`)}${below(cited)}`;
}

/**
 * A comma or full stop that ends the words gives way to the sentence they stand in now, which every manual allows
 * (APA 7, 8.31; MLA 9, 6.53; Chicago 17, 13.7); an ellipsis, a question or an exclamation stays.
 */
function unstopped(words: string): string {
  return words.trim().replace(/(?<![.,])[.,](?=[”"’]?$)/u, '');
}

/** What a line holds where a manual counts lines: 6.5 inches of 12-point type. */
const LINE_CHARACTERS = 90;

function isBlock(words: string, { quotation: { block: limit } }: StyleFamily): boolean {
  if (limit === undefined) return false;
  if ('lines' in limit) return words.length > limit.lines * LINE_CHARACTERS;
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(words)].filter(({ isWordLike }) => isWordLike).length >= limit.words;
}
