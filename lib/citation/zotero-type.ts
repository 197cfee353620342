import type { CslItem } from '#lib/archive/csl-item.ts';

/**
 * Zotero’s item type for a type of CSL, which the tag `z:itemType` states outright: without it a page with `citation_title` is taken
 * for a journal article (types: Zotero schema 41). What has no type there is a document.
 */
export function zoteroType({ type }: Pick<CslItem, 'type'>): string {
  return TYPES[type] ?? 'document';
}

const TYPES: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  bill: 'bill',
  book: 'book',
  broadcast: 'tvBroadcast',
  chapter: 'bookSection',
  dataset: 'dataset',
  'entry-dictionary': 'dictionaryEntry',
  'entry-encyclopedia': 'encyclopediaArticle',
  graphic: 'artwork',
  hearing: 'hearing',
  interview: 'interview',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  'paper-conference': 'conferencePaper',
  patent: 'patent',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  report: 'report',
  software: 'computerProgram',
  song: 'audioRecording',
  speech: 'presentation',
  standard: 'standard',
  thesis: 'thesis',
  webpage: 'webpage',
};
