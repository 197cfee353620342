import data from '#generated/citation-styles.json' with { type: 'json' };
import { buildEngine, type StyleEngine } from './csl-engine.ts';
import { BLUEBOOK, CHICAGO_NOTES, MHRA, OSCOLA, TURABIAN } from './note-families.ts';
import { AMA, IEEE, VANCOUVER } from './number-families.ts';
import type { StyleFamily } from './style-family.ts';
import type { Locale, StyleId } from './styles.ts';
import { APA, APSA, CHICAGO_AUTHOR_DATE, HARVARD, MLA } from './text-families.ts';

/** A style with all that is needed to cite in it. */
export interface StyleInUse {
  id: string;
  family: StyleFamily;
  locale: string;
  engine: StyleEngine;
}

const FAMILIES: Record<StyleId, StyleFamily> = {
  apa: APA,
  mla: MLA,
  'chicago-notes': CHICAGO_NOTES,
  'chicago-author-date': CHICAGO_AUTHOR_DATE,
  turabian: TURABIAN,
  harvard: HARVARD,
  ieee: IEEE,
  ama: AMA,
  vancouver: VANCOUVER,
  oscola: OSCOLA,
  bluebook: BLUEBOOK,
  apsa: APSA,
  mhra: MHRA,
};

const inUse = new Map<string, StyleInUse>();

/** The style in its manual's own locale or the one asked for; built when it is first asked for, and kept. */
export function styleInUse(id: StyleId, asked?: Locale): StyleInUse {
  const family = FAMILIES[id];
  const locale = asked ?? family.locale;
  const key = `${id} ${locale}`;
  const known = inUse.get(key);
  if (known !== undefined) return known;
  const style = data.styles[id];
  if (style === undefined) throw new Error(`generated/citation-styles.json holds no style "${id}"; run node scripts/generate-citation-styles.mjs`);
  const engine = buildEngine({ style, locale, locales: data.locales, brackets: family.kind === 'number' });
  const made = { id, family, locale, engine };
  inUse.set(key, made);
  return made;
}
