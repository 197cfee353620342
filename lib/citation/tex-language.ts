import type { TexField } from './tex-text.ts';

/** What babel calls a language, by its BCP 47 tag: hyphenation and terms follow `langid`. */
const BABEL: Record<string, string> = {
  ar: 'arabic',
  bg: 'bulgarian',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  'en-GB': 'british',
  'en-US': 'american',
  es: 'spanish',
  fa: 'persian',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hu: 'hungarian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  la: 'latin',
  nl: 'dutch',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
};

/** The language of a document for BibLaTeX; one that babel has no name for is named in words. */
export function texLanguage(tag: string | undefined): TexField[] {
  if (tag === undefined) return [];
  const langid = BABEL[tag] ?? BABEL[tag.split('-')[0] ?? ''];
  return langid === undefined ? [['language', languageName(tag)]] : [['langid', langid]];
}

function languageName(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
}
