/** How a single citation can be written: with italics and breaks as the format has them, or without. */
export const CITATION_FORMATS = ['text', 'html', 'rtf', 'markdown'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];
