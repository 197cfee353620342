import type { Stage } from '#lib/archive/attribution.ts';
import type { Pinpoint } from './csl-engine.ts';
import { protect } from './marked-text.ts';
import type { StyleFamily } from './style-family.ts';

/** The place in a document, as far as a style may name it: for the processor, or as text after the citation. */
export interface Place {
  pinpoint?: Pinpoint;
  after?: string;
  /** The archive knows the place but the style may not name it. */
  dropped?: true;
}

/**
 * Page before section heading before numbered paragraph; a paragraph that we counted only where the style counts
 * (APA 7, 8.28; MLA 9, 6.26 forbids it, and Chicago 17, 14.22 asks for what a reader can find without counting).
 */
export function placeIn(locator: Stage['locator'], family: StyleFamily): Place {
  if (locator === undefined) return {};
  if (!locator.numbered && !family.countsParagraphs) return { dropped: true };
  const value = protect(locator.value);
  if (value === '') return {};
  if (locator.label === 'timestamp') return { after: `${family.timestamp}${value}` };
  // A part that has a name instead of a number, the deck of an article for one, is named.
  if (!/^[\divxlc]/iu.test(value) || !/\d|^[ivxlc]+\b/iu.test(value)) return { after: `, ${value}` };
  const label = family.placeLabels?.[locator.label];
  if (label !== undefined) return { after: `, ${label} ${value}` };
  return { pinpoint: { locator: value, label: locator.label } };
}
