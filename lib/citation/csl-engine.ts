import CSL, { type CitationItem, type CslTree } from 'citeproc';
import data from '#generated/citation-styles.json' with { type: 'json' };
import { ITALIC_END, ITALIC_START } from './marked-text.ts';
import type { StyleId } from './styles.ts';

/** An item as the processor reads it; every text in it is protected. */
export interface ProcessorItem {
  type: string;
  [variable: string]: unknown;
}

/** Where in the item, for styles that say so. */
export type Pinpoint = Pick<CitationItem, 'locator' | 'label'>;

/** One style in one locale, ready to render. All answers are marked text. */
export interface StyleEngine {
  /** What stands in the text or in a note, without brackets and without a full stop. */
  citation(item: ProcessorItem, pinpoint?: Pinpoint): string;
  /** The entry of the list, closed by its full stop; empty where the style lists no such item. */
  entry(item: ProcessorItem): string;
}

/** Plain text with the two ends of italics kept; bold, small capitals and raised type do not occur in what we cite. */
const FORMAT = 'on-the-record';
CSL.Output.Formats[FORMAT] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${ITALIC_START}%%STRING%%${ITALIC_END}`,
  '@bibliography/entry': (_state: unknown, entry: string) => entry,
};

const engines = new Map<string, StyleEngine>();

/**
 * The engine of a style, built when it is first asked for (some hundredths of a second) and kept. It holds nothing of what it renders, so a second process needs no knowledge of it.
 */
export function styleEngine(style: StyleId, locale: string): StyleEngine {
  const key = `${style} ${locale}`;
  const known = engines.get(key);
  if (known !== undefined) return known;
  const engine = buildEngine(style, locale);
  engines.set(key, engine);
  return engine;
}

const ID = 'item';

function buildEngine(style: StyleId, locale: string): StyleEngine {
  const tree = data.styles[style];
  if (tree === undefined) throw new Error(`generated/citation-styles.json holds no style "${style}"; run node scripts/generate-citation-styles.mjs`);
  let current: object = {};
  const engine = new CSL.Engine(
    // The language asked for, not always the same one: British styles would else print American quotation marks and dates.
    { retrieveLocale: (language) => data.locales[language], retrieveItem: () => current },
    naked(tree),
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
    citation(item, pinpoint = {}) {
      return remembered(['citation', item, pinpoint], () => {
        load(item);
        return engine.makeCitationCluster([{ id: ID, ...pinpoint }]);
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
 * The style without the brackets or the full stop round a citation, so that one citation can stand inside another; and
 * without its sorting, which one item needs none of and which is nearly all the work of building APA (1.4 s against 0.04 s).
 */
function naked(style: CslTree): CslTree {
  const copy = structuredClone(style);
  const citation = child(copy, 'citation');
  const layout = child(citation, 'layout');
  delete layout?.attrs['prefix'];
  delete layout?.attrs['suffix'];
  for (const area of [citation, child(copy, 'bibliography')]) {
    if (area !== undefined) area.children = area.children.filter((node) => typeof node === 'string' || node.name !== 'sort');
  }
  return copy;
}

function child(tree: CslTree | undefined, name: string): CslTree | undefined {
  for (const node of tree?.children ?? []) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}
