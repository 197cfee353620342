import CSL, { type CitationItem, type CslTree } from 'citeproc';
import { ITALIC_END, ITALIC_START, NUMBER_END, NUMBER_START, RAISED_END, RAISED_START } from './marked-text.ts';

/** An item as the processor reads it; every text in it is protected. */
export interface ProcessorItem {
  type: string;
  [variable: string]: unknown;
}

/** Where in the item, for styles that say so. */
export type Pinpoint = Pick<CitationItem, 'locator' | 'label'>;

/** Which citation of the document this is. */
export interface Mention {
  /** A later note on what note 1 cites in full. */
  later?: boolean;
  /** The number of the document in a numbered list; 1 unless said. */
  number?: number;
}

/** One style in one locale, ready to render. All answers are marked text. */
export interface StyleEngine {
  /** What stands in the text or in a note: of styles that number in their own brackets, else without brackets and without a full stop. */
  citation(item: ProcessorItem, pinpoint?: Pinpoint, mention?: Mention): string;
  /** The entry of the list, closed by its full stop; empty where the style lists no such item. */
  entry(item: ProcessorItem): string;
}

/** Plain text with the two ends of italics kept; bold, small capitals and raised type do not occur in what we cite. */
const FORMAT = 'on-the-record';
CSL.Output.Formats[FORMAT] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${ITALIC_START}%%STRING%%${ITALIC_END}`,
  '@vertical-align/sup': `${RAISED_START}%%STRING%%${RAISED_END}`,
  '@display/left-margin': (_state: unknown, number: string) => `${NUMBER_START}${number}${NUMBER_END}`,
  '@bibliography/entry': (_state: unknown, entry: string) => entry,
};

const ID = 'item';

/** What an engine is built of. */
export interface EngineParts {
  style: CslTree;
  locale: string;
  /** The trees of the languages that the style may ask for. */
  locales: Readonly<Record<string, CslTree>>;
  /** Leaves the brackets round a citation, for styles whose citation is a number. */
  brackets: boolean;
}

/**
 * Builds the engine of a style in a locale, which takes some hundredths of a second, so keep it. It holds nothing of
 * what it renders.
 */
export function buildEngine({ style, locale, locales, brackets }: EngineParts): StyleEngine {
  let current: object = {};
  const engine = new CSL.Engine(
    // The language asked for, not always the same one: British styles would else print American quotation marks and dates.
    { retrieveLocale: (language) => locales[language], retrieveItem: () => current },
    prepared(style, brackets),
    locale,
    true,
  );
  engine.setOutputFormat(FORMAT);
  const remembered = remember();
  // One item at a time: with several at once a style tells two people or years of the same name apart, "2019a".
  const load = (item: ProcessorItem) => {
    current = { ...item, id: ID };
    engine.updateItems([]);
    engine.updateItems([ID]);
  };
  return {
    citation(item, pinpoint = {}, mention = {}) {
      return remembered(['citation', item, pinpoint, mention], () => {
        load(item);
        const registered = engine.registry.registry[ID];
        if (registered !== undefined) registered.seq = mention.number ?? 1;
        return engine.makeCitationCluster([{ id: ID, ...pinpoint, ...(mention.later === true ? LATER : {}) }]);
      });
    },
    entry(item) {
      return remembered(['entry', item], () => {
        load(item);
        const bibliography = engine.makeBibliography();
        return bibliography === false ? '' : (bibliography[1][0]?.trim() ?? '');
      });
    },
  };
}

/** Cited before, in note 1: a citation that stands alone knows of no other note. */
const LATER = { position: 1, 'first-reference-note-number': 1 } as const;

/** How many renderings of one style are kept: the statements of an archive rest on few documents, and a page shows each in every form. */
const KEPT = 500;

/** The same item always renders the same, so what was rendered lately need not be rendered again; the oldest is dropped. */
function remember() {
  const kept = new Map<string, string>();
  return (question: readonly unknown[], render: () => string): string => {
    const key = JSON.stringify(question);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = render();
    const oldest = kept.size < KEPT ? undefined : kept.keys().next().value;
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, answer);
    return answer;
  };
}

/**
 * The style without the brackets or the full stop round a citation, so that one can stand inside another; and
 * without its sorting, which one item needs none of and which is nearly all the work of building APA (1.4 s against 0.04 s).
 */
function prepared(style: CslTree, brackets: boolean): CslTree {
  const copy = structuredClone(style);
  const citation = child(copy, 'citation');
  const layout = child(citation, 'layout');
  if (!brackets) {
    delete layout?.attrs['prefix'];
    delete layout?.attrs['suffix'];
  }
  for (const area of [citation, child(copy, 'bibliography')]) {
    if (area !== undefined) area.children = area.children.filter((node) => typeof node === 'string' || node.name !== 'sort');
  }
  return copy;
}

function child(tree: CslTree | undefined, name: string): CslTree | undefined {
  for (const node of tree?.children ?? []) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}
