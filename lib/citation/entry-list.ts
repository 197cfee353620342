import { describeLocator } from '#lib/archive/describe-chain.ts';
import { joinedWords, mouthNote, quotedInNote, quotingDocument } from './chain-note.ts';
import { freeKey } from './citation-key.ts';
import type { CitedDocument } from './cited-document.ts';
import type { CitedChain } from './second-hand.ts';

/** A document in the chain of one statement. */
interface Use {
  chain: CitedChain;
  document: CitedDocument;
}

/** A document in a file for reference managers: once, however many of its statements go into the file. */
export interface Entry {
  key: string;
  document: CitedDocument;
  uses: Use[];
}

/** The documents of many statements, in the order of the statements and from the original to what was read, none twice. */
export interface EntryList {
  add(chain: CitedChain): void;
  entries(): Entry[];
  /** The entry of a document of one of the chains added. */
  entryOf(document: CitedDocument): Entry | undefined;
}

export function entryList(): EntryList {
  const entries = new Map<string, Entry>();
  const keys = new Set<string>();
  return {
    add(chain) {
      for (const document of chain.documents) {
        const content = contentOf(document);
        const entry = entries.get(content) ?? { key: freeKey(document, content, keys), document, uses: [] };
        keys.add(entry.key);
        entry.uses.push({ chain, document });
        entries.set(content, entry);
      }
    },
    entries: () => [...entries.values()],
    entryOf: (document) => entries.get(contentOf(document)),
  };
}

/** Two documents are one entry where all that an entry says of them is the same, whatever records it came from. */
function contentOf({ csl, authors, date, stage }: CitedDocument): string {
  // Where the record says neither what it is called nor what it is, the chain's word for it is printed.
  const what = csl.genre === undefined && (csl.title === undefined || csl.type === 'hearing') ? stage.what : undefined;
  return JSON.stringify([csl, authors, date?.edtf, what]);
}

/** The sentences of a note, each once: whose spoken words it carries, and (unless the format says it otherwise) what quotes it. */
export function notesOf(of: Entry, italic: (text: string) => string, options: { chain: boolean } = { chain: true }): string[] {
  const mouths = of.uses.map(({ chain, document }) => mouthNote(chain, document));
  const quoting = options.chain ? quotations(of).map(({ words, next }) => quotedInNote(next, words, italic)) : [];
  return [...new Set([...mouths, ...quoting])].filter((sentence) => sentence !== '');
}

/** The documents that quote this one, each once, with the words for it: one may quote one passage and tell of another. */
function quotations({ uses }: Entry): { next: CitedDocument; words: string[] }[] {
  const byContent = new Map<string, { next: CitedDocument; words: string[] }>();
  for (const { chain, document } of uses) {
    const quoting = quotingDocument(chain, document);
    if (quoting === null || contentOf(quoting.next) === contentOf(document)) continue;
    const known = byContent.get(contentOf(quoting.next));
    if (known === undefined) byContent.set(contentOf(quoting.next), { next: quoting.next, words: [quoting.words] });
    else if (!known.words.includes(quoting.words)) known.words.push(quoting.words);
  }
  return [...byContent.values()];
}

/** The keys of the entries that quote this one, and the words for it; none where it is the one that was read. */
export function quotingEntries(of: Entry, list: EntryList): { keys: string[]; words: string } {
  const quoting = quotations(of);
  return { keys: quoting.flatMap(({ next }) => list.entryOf(next)?.key ?? []), words: joinedWords(quoting.flatMap(({ words }) => words)) };
}

/**
 * What was taken from the document, and where it stands: `Cited for S45 v1 (para. 14, counted).` No format has
 * a field for a place; a version finds again what was cited after an edit.
 */
export function usesNote({ uses }: Entry): string {
  const statements = uses.map(({ chain: { context }, document: { stage } }) => {
    const { locator } = stage;
    const counted = locator === undefined || locator.numbered || !/^\d/.test(locator.value) ? '' : ', counted';
    return `${context.statement.id} v${context.version}${locator === undefined ? '' : ` (${describeLocator(locator)}${counted})`}`;
  });
  return `Cited for ${[...new Set(statements)].join(', ')}.`;
}
