/** The part of the package `citeproc` that the archive uses; the package itself carries no types. */
declare module 'citeproc' {
  /** A node of a style or locale, as citeproc reads it in place of XML. */
  interface CslTree {
    name: string;
    attrs: Record<string, string>;
    children: (CslTree | string)[];
  }
  interface CitationItem {
    id: string;
    locator?: string;
    label?: string;
    /** 0 first, 1 subsequent. */
    position?: number;
    'first-reference-note-number'?: number;
  }
  /** How each kind of decoration is written: a text with %%STRING%% in it, or a function. */
  type OutputFormat = Record<string, unknown>;
  interface EngineSystem {
    retrieveLocale(language: string): CslTree | undefined;
    retrieveItem(id: string): object | undefined;
  }
  class Engine {
    /** With `forceLanguage` the locale of the style itself gives way. */
    constructor(system: EngineSystem, style: CslTree, language: string, forceLanguage: boolean);
    setOutputFormat(format: string): void;
    /** What the processor knows of each item; `seq` is its number in the list. */
    registry: { registry: Record<string, { seq: number }> };
    updateItems(ids: string[]): void;
    /** One citation, without a memory of it: `appendCitationCluster` keeps every one and slows down. */
    makeCitationCluster(items: CitationItem[]): string;
    /** Parameters and entries; false where the style has no bibliography. */
    makeBibliography(): [unknown, string[]] | false;
  }
  const CSL: { Engine: typeof Engine; Output: { Formats: Record<string, OutputFormat> } };

  export type { CitationItem, CslTree };
  export default CSL;
}
