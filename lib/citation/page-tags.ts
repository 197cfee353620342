import type { CslName } from '#lib/archive/csl-item.ts';
import { highwireDate } from './exact-date.ts';
import type { TaggedItem } from './tagged-item.ts';
import { zoteroType } from './zotero-type.ts';

/** What is told beside the item itself. */
export interface TaggedPage {
  /** The page for ever, in full. */
  address: string;
  description: string;
  /** The archive, where the document names no publisher. */
  publisher: string;
}

/** Meta tags by name, each with its values; a name with several stands as often. */
export type PageTags = Record<string, string[]>;

/**
 * The tags that reference managers read: Zotero’s `z:itemType`, Highwire’s `citation_*` as Google Scholar’s guidelines have them, and
 * Dublin Core. A date is given as far as it is known; `DC.date` has the EDTF with all its doubts.
 */
export function pageTags(item: TaggedItem, { address, description, publisher }: TaggedPage): PageTags {
  const { csl, authors, date, language } = item;
  const spoken = csl.type === 'speech' || csl.type === 'paper-conference';
  const periodical = csl.type.startsWith('article-');
  const title = csl.title ?? csl['original-title'];
  const container = csl['container-title'];
  const all: Record<string, (string | undefined)[]> = {
    'z:itemType': [zoteroType(csl)],
    citation_title: [title],
    citation_author: authors.map(indexName),
    citation_publication_date: [highwireDate(date)],
    citation_journal_title: [periodical ? container : undefined],
    citation_conference_title: [spoken ? csl['event-title'] : undefined],
    citation_publisher: [csl.publisher],
    citation_volume: [csl.volume],
    citation_issue: [csl.issue],
    citation_firstpage: [csl.page?.split(/[-–]/u)[0]],
    citation_language: [language],
    citation_public_url: [address],
    'DC.title': [title],
    'DC.creator': authors.map(indexName),
    'DC.date': [date?.edtf],
    'DC.language': [language],
    'DC.publisher': [csl.publisher ?? container ?? publisher],
    'DC.source': [csl.URL],
    'DC.identifier': [address],
    'DC.description': [description],
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, values]) => {
      const told = values.filter((value) => value !== undefined && value !== '').map(onOneLine);
      return told.length === 0 ? [] : [[name, told]];
    }),
  );
}

/** `Kim, Jong Un`: the comma tells a program which part is the family’s. A body is one name, so that its own comma has to go, as in RIS. */
export function indexName(name: CslName): string {
  if (name.literal !== undefined) return name.literal.replaceAll(',', '');
  const family = [name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  const given = [name.given, name['dropping-particle']].filter((part) => part !== undefined).join(' ');
  return [family, given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ');
}

const onOneLine = (text = '') => text.replace(/\s+/gu, ' ').trim();
